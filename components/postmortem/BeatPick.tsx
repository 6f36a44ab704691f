import { useMemo, useState } from 'react'
import look from '@/components/site/Buttons.module.css'
import { fill } from '@/machines/diagram/labels'
import { newEntry } from '@/machines/postmortem/document'
import type { LessonTitles } from '@/machines/postmortem/document-words'
import pickStyles from './Pick.module.css'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'

const keyOf = (lesson: string, beat: string) => `${lesson}/${beat}`

/** The beats of all lessons, to choose several at once. */
export function BeatPick() {
  const { words, told, change, say } = usePostmortem()
  const { pick } = words
  const [query, setQuery] = useState('')
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const found = useMemo(() => matching(told.lessons, query), [told, query])
  const toggle = (key: string) =>
    choose((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  const add = () => {
    const entries = told.lessons.flatMap(({ slug, beats }) =>
      beats
        .filter((beat) => chosen.has(keyOf(slug, beat.slug)))
        .map((beat) => newEntry({ kind: 'beat', lesson: slug, beat: beat.slug })),
    )
    if (entries.length === 0 || !change({ type: 'added', entries })) return
    choose(new Set())
    say(fill(words.entries.added, { count: entries.length }))
  }
  return (
    <div className={pickStyles.source} role="group" aria-label={pick.beats}>
      <h3>{pick.beats}</h3>
      <label>
        <span>{pick.search}</span>
        <input
          type="search"
          value={query}
          autoComplete="off"
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <div className={pickStyles.lessons}>
        {found.map((lesson) => (
          <LessonBeats
            key={lesson.slug}
            lesson={lesson}
            all={told.lessons.find(({ slug }) => slug === lesson.slug)?.beats.length ?? 0}
            isSearched={query.trim() !== ''}
            chosen={chosen}
            toggle={toggle}
          />
        ))}
        {found.length === 0 && <p className={styles.note}>{pick.nothingFound}</p>}
      </div>
      <p className={look.buttons}>
        <button type="button" aria-disabled={chosen.size === 0} onClick={add}>
          {chosen.size === 0 ? pick.addNone : fill(pick.add, { count: chosen.size })}
        </button>
      </p>
    </div>
  )
}

interface LessonBeatsProps {
  readonly lesson: LessonTitles
  /** How many beats the lesson has, found or not. */
  readonly all: number
  readonly isSearched: boolean
  readonly chosen: ReadonlySet<string>
  readonly toggle: (key: string) => void
}

function LessonBeats({ lesson, all, isSearched, chosen, toggle }: LessonBeatsProps) {
  const { words } = usePostmortem()
  const { slug, title, beats } = lesson
  const count = [...chosen].filter((key) => key.startsWith(`${slug}/`)).length
  return (
    // A search opens every lesson that has what was looked for.
    <details key={String(isSearched)} open={isSearched}>
      <summary>{fill(words.pick.lesson, { title, chosen: count, count: all })}</summary>
      <ul>
        {beats.map((beat) => (
          <li key={beat.slug}>
            <label className={pickStyles.choice}>
              <input
                type="checkbox"
                checked={chosen.has(keyOf(slug, beat.slug))}
                onChange={() => toggle(keyOf(slug, beat.slug))}
              />
              <span>{beat.title.replaceAll('`', '')}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Beats whose title or lesson has every word that was typed. */
function matching(lessons: readonly LessonTitles[], query: string): readonly LessonTitles[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  return lessons
    .map((lesson) => ({
      ...lesson,
      beats: lesson.beats.filter(({ title, slug }) =>
        wanted.every((word) =>
          plain(`${lesson.title} ${lesson.slug} ${title} ${slug}`).includes(word),
        ),
      ),
    }))
    .filter(({ beats }) => beats.length > 0)
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('`', '').trim()
}
