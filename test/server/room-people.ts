import { setTimeout as sleep } from 'node:timers/promises'
import type { RoomLook } from '@/machines/room/room-look'

/** One that is heard: `id` is null where an event has none. */
export interface Told {
  readonly id: number | null
  readonly event: string
  readonly data: Record<string, unknown>
}

export interface Opened {
  readonly code: string
  readonly key: string
  readonly room: RoomLook
}

export async function opened(site: string, start: object = {}): Promise<Opened> {
  const reply = await send(`${site}/api/rooms/`, 'POST', start)
  if (reply.status !== 201) throw new Error(`No room was opened: ${reply.status}`)
  return reply.json()
}

export function send(
  address: string,
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

export interface Follower {
  readonly told: Told[]
  /** Resolves when the stream is over. */
  readonly over: Promise<void>
  readonly hangUp: () => void
  /** The newest event of this name. */
  readonly last: (event: string) => Record<string, unknown> | undefined
  readonly beats: () => readonly unknown[]
}

export async function follower(
  site: string,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  below = 'events/',
): Promise<Follower> {
  const gone = new AbortController()
  const reply = await fetch(`${site}/api/rooms/${code}/${below}`, { headers, signal: gone.signal })
  if (reply.status !== 200) throw new Error(`Not let in: ${reply.status} ${await reply.text()}`)
  const told: Told[] = []
  return {
    told,
    over: listened(reply, told),
    hangUp: () => gone.abort(),
    last: (event) => told.findLast((one) => one.event === event)?.data,
    beats: () => told.filter(({ event }) => event === 'beat').map(({ data }) => data.beat),
  }
}

async function listened(reply: Response, told: Told[]): Promise<void> {
  let text = ''
  try {
    for await (const chunk of reply.body ?? []) {
      const blocks = `${text}${Buffer.from(chunk).toString('utf8')}`.split('\n\n')
      text = blocks.pop() ?? ''
      told.push(...blocks.filter((block) => block.includes('data: ')).map(read))
    }
  } catch {
    // hung up, by either
  }
}

function read(block: string): Told {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
  const id = field('id')
  return {
    id: id === undefined ? null : Number(id),
    event: field('event') ?? '',
    data: JSON.parse(field('data') ?? 'null'),
  }
}

/** Tries again as a page does, for as long as a server takes to come back. */
export async function again<T>(attempt: () => Promise<T>, tries = 60): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt()
    } catch (error) {
      if (n === tries) throw error
      await sleep(250)
    }
  }
}
