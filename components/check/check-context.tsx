'use client'

import { createContext, useContext } from 'react'
import type { DiagramWords } from '@/components/diagram/diagram-words'
import type { CheckWords } from '@/i18n/check-words'
import type { Locale } from '@/i18n/locales'
import type { FileDiff } from '@/machines/check/diff'
import type { Place } from '@/machines/check/module'
import type { Example } from './example-files'

/** What the server hands to the browser. */
export interface CheckerProps {
  readonly locale: Locale
  readonly words: CheckWords
  readonly diagrams: DiagramWords
  readonly examples: readonly Example[]
}

export interface CheckContext extends CheckerProps {
  /** Puts the cursor on a place in the reader's own text. */
  readonly goTo: (place: Place) => void
  /** Makes the changes of a diff in the fields. */
  readonly patch: (files: readonly FileDiff[]) => void
}

const Context = createContext<CheckContext | null>(null)

export const CheckProvider = Context.Provider

export function useCheck(): CheckContext {
  const check = useContext(Context)
  if (!check) throw new Error('This part of the checker stands outside of a <Checker>.')
  return check
}
