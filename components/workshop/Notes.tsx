'use client'

import { useEffect, useState } from 'react'
import { Inline } from '@/components/site/Inline'
import type { Locale } from '@/i18n/locales'
import type { SpeakerNote } from '@/i18n/notes'
import type { PresentWords } from '@/i18n/workshop-words'
import { fill } from '@/machines/diagram/labels'
import { notesOf } from './speaker-notes'

interface NotesProps {
  readonly locale: Locale
  readonly words: PresentWords
  readonly lesson: string
  readonly beat: string
}

/** What to say at this beat; the audience does not see it. */
export function Notes({ locale, words, lesson, beat }: NotesProps) {
  const name = `${locale}/${lesson}/${beat}`
  const [{ of, note }, setNote] = useState<{ of: string; note: SpeakerNote | null }>({
    of: '',
    note: null,
  })
  useEffect(() => {
    let isWanted = true
    void notesOf(locale, lesson, beat).then((found) => {
      if (isWanted) setNote({ of: `${locale}/${lesson}/${beat}`, note: found })
    })
    return () => {
      isWanted = false
    }
  }, [locale, lesson, beat])
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{words.notes}</h2>
      {note && of === name && (
        <dl data-notes>
          {(['ask', 'usual', 'point'] as const).map((kind) => (
            <div key={kind}>
              <dt>{words.note[kind]}</dt>
              <dd>
                <Inline text={note[kind]} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{words.note.length}</dt>
            <dd>{fill(words.note.seconds, { seconds: note.seconds })}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}
