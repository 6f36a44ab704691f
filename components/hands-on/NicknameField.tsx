'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { takePart } from '@/components/workshop/room-api'
import { keepParticipant, keptParticipant, newFollower } from '@/components/workshop/room-kept'
import { pause, pauseAfter } from '@/components/workshop/room-stream'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import { fill } from '@/machines/diagram/labels'
import { readNickname } from '@/machines/room/participant'
import { spokenCode } from '@/machines/room/room-code'
import styles from './HandsOn.module.css'
import type { Connection } from './seat-feed'

interface NicknameFieldProps {
  readonly words: HandsOnWords['participant']
  /** Of the room. */
  readonly code: string
  readonly accessKeyId: string
  /** How the page stands with the account behind the key. */
  readonly connection: Connection
  readonly onKey: (key: string) => void
}

type Problem = keyof HandsOnWords['participant']['problems']
type Said = { readonly problem: Problem } | 'joining' | 'joined' | null

/** Whoever comes from a room takes part under a nickname. What is typed stays, whatever comes of it. */
export function NicknameField(props: NicknameFieldProps) {
  const { words, code, accessKeyId, connection, onKey } = props
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
    const outcome = await takePart(code, owner, { nickname: name, roomKey: roomKeyOf(accessKeyId) })
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
  const isJoined = said === 'joined'
  const wasLost = useRef(false)
  useEffect(() => {
    if (connection === 'lost') wasLost.current = true
    if (connection !== 'following' || !wasLost.current || !isJoined) return
    wasLost.current = false
    void comeBack(code, nickname, accessKeyId)
  }, [connection, isJoined, code, nickname, accessKeyId])
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

/** What a key begins with; where that is no room key, the server does not mind. */
const roomKeyOf = (accessKeyId: string): string => accessKeyId.split('-')[0] ?? ''

const mostTries = 6

/**
 * A server that has started anew knows nobody, and its room may be back a moment later. Said is nothing:
 * the key works all the same.
 */
async function comeBack(code: string, nickname: string, accessKeyId: string): Promise<void> {
  const owner = keptParticipant()?.owner
  if (!owner) return
  for (let failures = 0; failures < mostTries; failures++) {
    const roomKey = roomKeyOf(accessKeyId)
    const { is } = await takePart(code, owner, { nickname, roomKey })
    if (is !== 'missing' && is !== 'unreachable' && is !== 'crowded') return
    await pause(pauseAfter(failures + 2))
  }
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
