import { href } from '@/components/site/address'
import type { SeatEntry, SeatLook } from '@/machines/hands-on/seat-look'

/** How the page stands with the server. */
export type Connection =
  | 'connecting'
  | 'following'
  | 'lost'
  | 'absent'
  | 'locked'
  | 'crowded'
  | 'away'

/** What is known of the account behind a key. */
export interface Followed {
  readonly connection: Connection
  readonly seat: SeatLook | null
  /** Oldest first. */
  readonly log: readonly SeatEntry[]
}

export const unknown: Followed = { connection: 'connecting', seat: null, log: [] }

const mostKept = 100
const happenings = ['call', 'aws.acted', 'time.passed', 'settings', 'hold', 'reset'] as const
const door = (key: string): `/${string}` => `/api/accounts/${encodeURIComponent(key)}/`

/** Follows one account until called off, and tries again when it is turned away for now. */
export function follow(key: string, tell: (next: (before: Followed) => Followed) => void) {
  let again: ReturnType<typeof setTimeout> | undefined
  let isWanted = true
  let source = open()
  function open(): EventSource {
    const opened = new EventSource(href(`${door(key)}events/`))
    listen(opened, tell)
    opened.addEventListener('error', () => {
      // The browser mends a break by itself; a refusal closes the source for good.
      tell((before) => ({ ...before, connection: 'lost' }))
      if (opened.readyState === EventSource.CLOSED) void explain()
    })
    return opened
  }
  async function explain(): Promise<void> {
    const connection = await whyNot(key)
    if (!isWanted) return
    tell((before) => ({ ...before, connection }))
    if (connection === 'absent' || connection === 'locked') return
    again = setTimeout(() => {
      source = open()
    }, pause)
  }
  return () => {
    isWanted = false
    clearTimeout(again)
    source.close()
  }
}

/** Milliseconds between two tries. */
const pause = 5000

function listen(source: EventSource, tell: (next: (before: Followed) => Followed) => void): void {
  const heard = (event: MessageEvent<string>) => {
    const entry = JSON.parse(event.data) as SeatEntry // a test holds the server to this shape
    tell((before) => ({ ...before, log: withEntry(before.log, entry) }))
  }
  for (const type of happenings) source.addEventListener(type, heard)
  source.addEventListener('seat', (event: MessageEvent<string>) => {
    const seat = JSON.parse(event.data) as SeatLook // as above
    // A server that has started anew counts from the beginning: what is above was another account.
    const known = (log: Followed['log']) => log.filter(({ sequence }) => sequence <= seat.sequence)
    tell((before) => ({ connection: 'following', seat, log: known(before.log) }))
  })
}

/** A fresh account begins a fresh log; its own entry stays. */
function withEntry(log: readonly SeatEntry[], entry: SeatEntry): readonly SeatEntry[] {
  const before = entry.type === 'reset' ? [] : log
  return [...before.filter(({ sequence }) => sequence !== entry.sequence), entry].slice(-mostKept)
}

async function whyNot(key: string): Promise<Connection> {
  const reply = await fetch(href(door(key))).catch(() => null)
  const isOurs = reply?.headers.get('content-type')?.startsWith('application/json') === true
  if (!reply || !isOurs) return 'absent'
  return reasons[reply.status] ?? 'lost'
}

const reasons: Readonly<Record<number, Connection>> = { 403: 'locked', 429: 'crowded', 503: 'away' }

/** Whether a server is there, and whether keys have to begin with a room key; null without one. */
export async function findServer(): Promise<{ readonly roomKeyNeeded: boolean } | null> {
  try {
    const reply = await fetch(href('/api/accounts/'))
    return reply.ok ? ((await reply.json()) as { roomKeyNeeded: boolean }) : null // as above
  } catch {
    return null
  }
}

/** Asks the account for something that AWS has no call for: time, speed, a fresh start. */
export async function order(key: string, wanted: Wanted): Promise<Outcome> {
  const reply = await fetch(href(door(key)), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  }).catch(() => null)
  if (!reply) return 'unreachable'
  if (reply.ok) return 'done'
  return outcomes[reply.status] ?? 'refused'
}

export interface Wanted {
  readonly type: 'time.passed' | 'settings' | 'reset'
  readonly ms?: number
  readonly speed?: number
}

type Outcome = 'done' | 'unreachable' | 'locked' | 'refused' | 'away'

const outcomes: Readonly<Record<number, Outcome>> = { 403: 'locked', 503: 'away' }
