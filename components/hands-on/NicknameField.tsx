'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { takePart } from '@/components/workshop/room-api'
import { keepParticipant, keptParticipant, newFollower } from '@/components/workshop/room-kept'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import { fill } from '@/machines/diagram/labels'
import { readNickname } from '@/machines/room/participant'
import { spokenCode } from '@/machines/room/room-code'
import styles from './HandsOn.module.css'

interface NicknameFieldProps {
  readonly words: HandsOnWords['participant']
  /** Of the room. */
  readonly code: string
  readonly accessKeyId: string
  readonly onKey: (key: string) => void
}

type Problem = keyof HandsOnWords['participant']['problems']
type Said = { readonly problem: Problem } | 'joining' | 'joined' | null

/** Whoever comes from a room takes part under a nickname. What is typed stays, whatever comes of it. */
export function NicknameField({ words, code, accessKeyId, onKey }: NicknameFieldProps) {
  const [kept] = useState(keptParticipant)
  const isBack = kept?.code === code && kept.nickname !== ''
  const [typed, setTyped] = useState(isBack ? kept.nickname : '')
  const [nickname, setNickname] = useState('')
  const [said, say] = useState<Said>(null)
  const [field, problem] = [useId(), useId()]
  const join = async (wanted: string) => {
    const name = readNickname(wanted)
    if (name === null) return say({ problem: 'bad' })
    say('joining')
    const owner = kept?.owner ?? keptParticipant()?.owner ?? newFollower()
    keepParticipant({ code, owner, nickname: name })
    const roomKey = accessKeyId.split('-')[0] ?? ''
    const outcome = await takePart(code, owner, { nickname: name, roomKey })
    if (outcome.is !== 'done') return say({ problem: problemOf[outcome.is] })
    setNickname(outcome.value.nickname)
    say('joined')
    onKey(outcome.value.accessKeyId)
  }
  // Whoever was here before is here again, also where the server has forgotten the room's people.
  const again = useRef(isBack ? () => void join(typed) : null)
  useEffect(() => {
    again.current?.()
    again.current = null
  }, [])
  const bad = typeof said === 'object' && said ? said.problem : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void join(typed)
  }
  return (
    <section data-participant={said === 'joined' ? nickname : ''}>
      <h2>{fill(words.heading, { code: spokenCode(code) })}</h2>
      <p>{words.text}</p>
      <form className={styles.key} onSubmit={submit}>
        <label htmlFor={field}>{words.nickname}</label>
        <input
          id={field}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-invalid={bad === 'bad' || bad === 'taken'}
          aria-describedby={bad ? problem : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit">{words.button}</button>
      </form>
      {bad ? (
        <p id={problem} className={styles.problem} role="alert">
          {words.problems[bad]}
        </p>
      ) : (
        <p aria-live="polite" className={styles.note}>
          {said === 'joining' && words.joining}
          {said === 'joined' && fill(words.joined, { nickname })}
        </p>
      )}
    </section>
  )
}

type Failure = Exclude<Awaited<ReturnType<typeof takePart>>['is'], 'done'>

const problemOf: Readonly<Record<Failure, Problem>> = {
  refused: 'taken',
  forbidden: 'locked',
  missing: 'missing',
  ended: 'ended',
  crowded: 'full',
  unreachable: 'unreachable',
}
