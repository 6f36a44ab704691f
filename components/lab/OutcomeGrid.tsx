'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Inline } from '@/components/site/Inline'
import { assumptionChoices } from '@/machines/account/account.terms'
import { fill } from '@/machines/diagram/labels'
import { type Filter, noFilter } from '@/machines/lab/cell-summary'
import { articleKnobs, type Knobs } from '@/machines/lab/knobs'
import { cellCount, type OutcomeCell, type OutcomeMap } from '@/machines/lab/outcomes'
import { orders } from '@/machines/terraform/apply'
import { Choice } from './Choice'
import { GridTable } from './GridTable'
import { useLab } from './lab-context'
import styles from './OutcomeGrid.module.css'
import { useAnswer } from './use-answer'

const none: readonly OutcomeCell[] = []
const names = ['report', 'coverage', 'grace'] as const

/** Every configuration under everything AWS does not document. Explored once a reader comes by. */
export function OutcomeGrid() {
  const { words, locale, position, usual, go } = useLab()
  const { map, knobs: knobWords } = words
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const isSeen = useSeen(section)
  const [filter, setFilter] = useState<Filter>(noFilter)
  const { rulesOff, pause } = position.knobs
  // What the map does not depend on is left out, so that it is not explored again for nothing.
  const knobs: Knobs = { ...articleKnobs, rulesOff, pause }
  const { answer, isDone, hasFailed } = useAnswer(isSeen ? { kind: 'map', knobs } : null)
  const found = answer?.kind === 'map' ? answer.map : null
  const isUsual = rulesOff.length === 0 && pause === articleKnobs.pause
  const cells = isDone || !isUsual ? (found?.cells ?? none) : usual
  return (
    <section ref={section} className={styles.map} aria-labelledby={id}>
      <h2 id={id}>{map.heading}</h2>
      <p className={styles.lead}>{map.lead}</p>
      <p>
        <Inline text={map.law} />
      </p>
      <p className={styles.explored} aria-live="polite" data-done={isDone}>
        {exploredText(found, isDone, hasFailed)}
      </p>
      {isDone && (
        <fieldset className={styles.filters}>
          <legend>{map.filters}</legend>
          {names.map((name) => (
            <Choice
              key={name}
              name={knobWords.names[name]}
              values={['any', ...assumptionChoices[name]]}
              labels={{ any: map.any, ...knobWords.choices }}
              value={filter[name] ?? 'any'}
              onChoose={(chosen) =>
                setFilter({ ...filter, [name]: chosen === 'any' ? null : chosen })
              }
            />
          ))}
          <Choice
            name={knobWords.order}
            values={['any', ...orders]}
            labels={{ any: map.any, ...knobWords.orders }}
            value={filter.order ?? 'any'}
            onChoose={(chosen) => setFilter({ ...filter, order: chosen === 'any' ? null : chosen })}
          />
        </fieldset>
      )}
      <GridTable
        cells={cells}
        filter={isDone ? filter : noFilter}
        knobsText={JSON.stringify(position.knobs)}
        words={map}
        locale={locale}
        go={go}
      />
    </section>
  )

  function exploredText(grown: OutcomeMap | null, done: boolean, failed: boolean): string {
    if (failed) return map.failed
    if (!grown) return map.usual
    const { states, runs, cells: explored } = grown
    return done
      ? fill(map.explored, { states, runs })
      : fill(map.computing, { done: explored.length, all: cellCount })
  }
}

/** Whether it has been in the window, or close to it, once. */
function useSeen(element: { readonly current: Element | null }): boolean {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        setSeen(true)
        observer.disconnect()
      },
      { rootMargin: '10%' },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return isSeen
}
