'use client'

import { useMemo, useState } from 'react'
import { LiveDiagram } from '@/components/diagram/LiveDiagram'
import player from '@/components/player/Stage.module.css'
import { account } from '@/machines/diagram/account'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { fill } from '@/machines/diagram/labels'
import { orbit } from '@/machines/diagram/orbit'
import { sequence } from '@/machines/diagram/sequence'
import { framesOf } from '@/machines/lab/run'
import { useLab } from './lab-context'

const kinds = ['account', 'orbit', 'sequence'] as const
type Kind = (typeof kinds)[number]

/** The run as diagrams, drawn here and now: one large, all of them in a strip to choose from. */
export function Stage() {
  const { locale, player: words } = useLab()
  const charts = useCharts()
  const [chosen, setChosen] = useState<Kind>('account')
  const large = charts[chosen] ? chosen : 'account'
  return (
    <section className={player.stage} aria-label={words.diagrams.heading}>
      {kinds.map((kind) => {
        const chart = charts[kind]
        const isLarge = kind === large
        const name = words.diagrams.names[kind]
        return chart ? (
          <div key={kind} className={isLarge ? player.large : player.small} data-kind={kind}>
            <LiveDiagram
              name={name}
              chart={chart}
              words={words.diagrams}
              large={isLarge}
              file={`lab.${kind}`}
              {...(kind !== 'orbit' && { kept: `lab.${locale}.${kind}` })}
            />
            <button
              type="button"
              className={player.choose}
              aria-pressed={isLarge}
              aria-label={fill(words.diagrams.enlarge, { name })}
              onClick={() => setChosen(kind)}
            >
              <span>{name}</span>
            </button>
          </div>
        ) : null
      })}
    </section>
  )
}

/** Laid out for the whole run, so that a step back moves nothing. No orbit before the first apply. */
function useCharts(): Readonly<Record<Kind, Flowchart | SequenceChart | null>> {
  const { whole, run, labels } = useLab()
  return useMemo(() => {
    const frames = framesOf(whole)
    const frame = framesOf(run).at(-1) ?? frames[0]
    return {
      account: account(frames, frame, labels),
      // An apply is one move, also when its pause has passed.
      orbit: orbit(frames, run.steps.at(-1)?.frames[0] ?? frame, labels),
      sequence: sequence(frames, frame, labels),
    }
  }, [whole, run, labels])
}
