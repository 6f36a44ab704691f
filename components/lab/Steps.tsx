'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { fill } from '@/machines/diagram/labels'
import type { LabEvent } from '@/machines/lab/lab-event'
import { goTo, takeUp } from '@/machines/lab/position'
import type { LabStep } from '@/machines/lab/run'
import { eventText, planLine } from './event-text'
import { useLab } from './lab-context'
import styles from './Steps.module.css'

/** Everything that was done; each entry leads back to it. Below it what was left and kept. */
export function Steps() {
  const { words, player, labels, whole, position, go } = useLab()
  const id = useId()
  const { steps } = words
  const { at, kept } = position
  const list = useRef<HTMLOListElement>(null)
  // The list scrolls in itself; the page stays where the reader has it.
  useEffect(() => {
    const entry = list.current?.children[at]
    if (list.current && entry instanceof HTMLElement)
      list.current.scrollTop = entry.offsetTop - list.current.clientHeight / 2
  }, [at])
  const entry = (number: number) => ({
    'aria-current': number === at ? ('step' as const) : undefined,
    'data-ahead': number > at,
    onClick: () => go(goTo(position, number)),
  })
  return (
    <section className={styles.steps} aria-labelledby={id}>
      <h2 id={id}>{steps.heading}</h2>
      <ol ref={list}>
        <li>
          <button type="button" {...entry(0)}>
            {steps.start}
          </button>
        </li>
        {whole.steps.map((step) => (
          <li key={step.number}>
            <button type="button" {...entry(step.number)}>
              <b>{eventText(step, words)}</b> <span>{planLine(step, words)}</span>
              {sameAs(step)}
              {step.rules.map((rule) => (
                <i key={rule} title={player.rules[rule]}>
                  {labels.rules[rule]}
                </i>
              ))}
            </button>
          </li>
        ))}
      </ol>
      {kept.length > 0 && (
        <>
          <h3>{steps.branches}</h3>
          <p>{steps.branchesText}</p>
          <ul>
            {kept.map((branch, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the branch that is left takes the place of the one taken up -- its button keeps the focus
              <li key={index}>
                <button type="button" onClick={() => go(takeUp(position, index))}>
                  {fill(steps.takeUp, { branch: branchText(branch) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )

  function sameAs({ apply, number, fingerprint }: LabStep): ReactNode {
    if (!apply) return null
    const earlier = whole.steps.find((one) => one.apply && one.fingerprint === fingerprint)
    return earlier?.apply && earlier.number < number ? (
      <em>{fill(steps.same, { apply: earlier.apply.number })}</em>
    ) : null
  }

  function branchText(branch: readonly LabEvent[]): string {
    return branch.map((event) => words.events[event]).join(' · ')
  }
}
