'use client'

import { createContext, useContext } from 'react'
import type { DiagramWords } from '@/components/diagram/diagram-words'
import type { LabWords } from '@/i18n/lab-words'
import type { Locale } from '@/i18n/locales'
import type { PostmortemWords } from '@/i18n/postmortem-words'
import type { DocumentWords } from '@/machines/postmortem/document-words'
import type { Edit } from '@/machines/postmortem/edits'

/** What the server hands to the browser. */
export interface PostmortemProps {
  readonly locale: Locale
  readonly words: PostmortemWords
  /** What the document is put into words with, beside what only this page says. */
  readonly told: Omit<DocumentWords, 'own'>
  readonly diagrams: DiagramWords
  readonly labProblems: LabWords['problems']
}

export interface PostmortemContext extends PostmortemProps {
  readonly documentWords: DocumentWords
  /** Makes an edit, or says why it cannot be made. Whether it was made. */
  readonly change: (edit: Edit) => boolean
  /** Announces a short text. */
  readonly say: (text: string) => void
}

const Context = createContext<PostmortemContext | null>(null)

export const PostmortemProvider = Context.Provider

export function usePostmortem(): PostmortemContext {
  const postmortem = useContext(Context)
  if (!postmortem)
    throw new Error('This part of the timeline builder stands outside of a <Postmortem>.')
  return postmortem
}
