'use client'

import { createContext, useContext } from 'react'
import type { LabWords } from '@/i18n/lab-words'
import type { Locale } from '@/i18n/locales'
import type { PlayerWords } from '@/i18n/player-words'
import type { DiagramLabels } from '@/machines/diagram/labels'
import type { OutcomeCell } from '@/machines/lab/outcomes'
import type { Position } from '@/machines/lab/position'
import type { LabRun } from '@/machines/lab/run'

/** What the server hands to the browser. */
export interface LabProps {
  readonly locale: Locale
  readonly words: LabWords
  readonly player: Pick<PlayerWords, 'diagrams' | 'truths' | 'rules' | 'terminal'>
  readonly labels: DiagramLabels
  /** The map under the usual choices, worked out while the page was built. */
  readonly usual: readonly OutcomeCell[]
}

export interface LabContext extends LabProps {
  readonly position: Position
  /** All events of the position, those after a step back too. */
  readonly whole: LabRun
  /** What has happened. */
  readonly run: LabRun
  readonly go: (next: Position) => void
  /** Shows and announces a short text, as why something could not be done. */
  readonly say: (text: string) => void
}

const Context = createContext<LabContext | null>(null)

export const LabProvider = Context.Provider

export function useLab(): LabContext {
  const lab = useContext(Context)
  if (!lab) throw new Error('This part of the lab stands outside of a <Lab>.')
  return lab
}
