import { href } from '@/components/site/address'
import type { Place } from '@/machines/room/room'
import type { RoomLook } from '@/machines/room/room-look'
import { type KeptDrive, keptRoomKey } from './room-kept'
import { roomPath } from './room-stream'

/** What a request came to; `wait` is what the server asks for, in milliseconds. */
export type Outcome<T> =
  | { readonly is: 'done'; readonly value: T }
  | { readonly is: Failure; readonly wait: number }

type Failure = 'missing' | 'ended' | 'forbidden' | 'refused' | 'crowded' | 'unreachable'

/** Whether a server is there that keeps rooms. */
export async function findRooms(): Promise<boolean> {
  const reply = await fetch(href('/api/health'), { cache: 'no-store' }).catch(() => null)
  return reply?.headers.get('content-type')?.startsWith('application/json') === true && reply.ok
}

export const openRoomAt = (place: Place | null) =>
  ask<{ code: string; key: string }>('/api/rooms/', 'POST', { ...place, ...withRoomKey() })

/** The driver's room key, so that the room may hand it out to those who take part. */
export function withRoomKey(): { readonly roomKey?: string } {
  const roomKey = keptRoomKey()
  return roomKey === null ? {} : { roomKey }
}

export const lookAt = (code: string) => ask<RoomLook>(roomPath(code), 'GET', null)

export const takeOver = (code: string, handOver: string) =>
  ask<{ key: string }>(roomPath(code, 'driver/'), 'POST', { handOver })

export const sendAnswer = (
  code: string,
  follower: string,
  answer: { readonly id: string; readonly option: string },
) => ask<RoomLook>(roomPath(code, 'answers/'), 'POST', answer, { 'x-follower': follower })

/** Takes part under a nickname; answers the access key id that goes with it. */
export const takePart = (
  code: string,
  owner: string,
  who: { readonly nickname: string; readonly roomKey?: string },
) =>
  ask<{ nickname: string; accessKeyId: string }>(roomPath(code, 'participants/'), 'POST', who, {
    'x-follower': owner,
  })

/** A driver's request: the key travels in this header and nowhere else. */
export function driving<T>(
  { code, key }: KeptDrive,
  method: 'POST' | 'PUT' | 'DELETE',
  below: '' | 'hand-over/',
  body: object,
): Promise<Outcome<T>> {
  return ask<T>(roomPath(code, below), method, body, bearer(key))
}

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

async function ask<T>(
  path: `/${string}`,
  method: string,
  body: object | null,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome<T>> {
  const reply = await fetch(href(path), {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  }).catch(() => null)
  if (reply?.ok) {
    const value = await reply.json().catch(() => null)
    if (value) return { is: 'done', value: value as T } // a test holds the server to these shapes
  }
  const wait = Number(reply?.headers.get('retry-after') ?? 0) * 1000
  return { is: meanings[reply?.status ?? 0] ?? 'unreachable', wait }
}

/** Milliseconds: on bad Wi-Fi a request is better sent again than waited for. */
const patience = 6000

const meanings: Readonly<Record<number, Failure>> = {
  400: 'refused',
  403: 'forbidden',
  404: 'missing',
  409: 'refused',
  410: 'ended',
  429: 'crowded',
}
