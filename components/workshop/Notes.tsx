'use client'

import { useEffect, useState } from 'react'
import { Inline } from '@/components/site/Inline'
import type { Locale } from '@/i18n/locales'
import type { PresentWords } from '@/i18n/workshop-words'
import { notesOf } from './speaker-notes'

interface NotesProps {
  readonly locale: Locale
  readonly words: PresentWords
  readonly lesson: string
  readonly beat: string
}

/** What to say at this beat; the audience does not see it. */
export function Notes({ locale, words, lesson, beat }: NotesProps) {
  const [{ of, notes }, setNotes] = useState<{ of: string; notes: readonly string[] }>({
    of: '',
    notes: [],
  })
  const name = `${lesson}/${beat}`
  useEffect(() => {
    let isWanted = true
    void notesOf(locale, lesson, beat).then((found) => {
      if (isWanted) setNotes({ of: `${lesson}/${beat}`, notes: found })
    })
    return () => {
      isWanted = false
    }
  }, [locale, lesson, beat])
  const shown = of === name ? notes : []
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{words.notes}</h2>
      {shown.length === 0 && <p data-muted>{words.noNotes}</p>}
      {shown.map((note) => (
        <p key={note}>
          <Inline text={note} />
        </p>
      ))}
    </section>
  )
}
