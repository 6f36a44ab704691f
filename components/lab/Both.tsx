'use client'

import { useMemo } from 'react'
import { LiveDiagram } from '@/components/diagram/LiveDiagram'
import { fill } from '@/machines/diagram/labels'
import { orbit } from '@/machines/diagram/orbit'
import { aligned, firstDivergence } from '@/machines/lab/alignment'
import { edit } from '@/machines/lab/edits'
import type { Written } from '@/machines/lab/knobs'
import { framesOf, type LabRun, replay, upTo } from '@/machines/lab/run'
import { BesideTable } from './BesideTable'
import { ConfigurationFields } from './ConfigurationFields'
import { useLab } from './lab-context'
import styles from './SideBySide.module.css'
import { VerdictMark } from './VerdictMark'
import { verdictLines } from './verdict-text'

/** Two runs of the same events: what is written, what that proves, and apply by apply. */
export function Both({ beside }: { readonly beside: Written }) {
  const { words, position, whole, run, go } = useLab()
  const wholeSecond = useMemo(
    () => replay({ ...position.knobs, written: beside }, position.events),
    [position, beside],
  )
  const second = upTo(wholeSecond, position.at)
  const applies = aligned(run, second)
  const parts = firstDivergence(applies)
  return (
    <>
      <div className={styles.columns}>
        <div>
          <h3>{words.beside.first}</h3>
          <Proved run={run} />
          <Orbit name={words.beside.first} whole={whole} run={run} />
        </div>
        <div>
          <h3>{words.beside.second}</h3>
          <Proved run={second} />
          <Orbit name={words.beside.second} whole={wholeSecond} run={second} />
          <ConfigurationFields
            written={beside}
            onEdit={(id) => go({ ...position, beside: edit(beside, id) })}
          />
        </div>
      </div>
      {applies.length === 0 ? (
        <p>{words.beside.beforeApplies}</p>
      ) : (
        <>
          <p className={styles.parts}>
            {parts === null ? words.beside.same : fill(words.beside.divergesAt, { apply: parts })}
          </p>
          <BesideTable applies={applies} parts={parts} />
        </>
      )}
    </>
  )
}

function Proved({ run }: { readonly run: LabRun }) {
  const { words } = useLab()
  const { kind, headline } = verdictLines(run, words)
  return (
    <p className={styles.proved} data-verdict={kind}>
      <VerdictMark kind={kind} />
      {headline}
    </p>
  )
}

interface OrbitProps {
  readonly name: string
  readonly whole: LabRun
  readonly run: LabRun
}

function Orbit({ name, whole, run }: OrbitProps) {
  const { player, labels } = useLab()
  const chart = useMemo(() => {
    const frames = framesOf(whole)
    return orbit(frames, run.steps.at(-1)?.frames[0] ?? frames[0], labels)
  }, [whole, run, labels])
  return (
    chart && (
      <LiveDiagram
        name={`${player.diagrams.names.orbit} (${name})`}
        chart={chart}
        words={player.diagrams}
        large
        file="lab.orbit"
      />
    )
  )
}
