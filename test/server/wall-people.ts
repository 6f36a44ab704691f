import type { WallCard, WallNews } from '@/machines/room/wall'
import { emptyWall, told } from '@/machines/room/wall'
import { bearer, type Follower, follower, send } from './room-people'

/** A browser's own id. */
export const someone = (n: number) => ({ 'x-follower': `browser${String(n).padStart(16, '0')}` })

export function takesPart(
  site: string,
  code: string,
  nickname: unknown,
  headers: Readonly<Record<string, string>>,
  roomKey?: string,
): Promise<Response> {
  const body = { nickname, ...(roomKey && { roomKey }) }
  return send(`${site}/api/rooms/${code}/participants/`, 'POST', body, headers)
}

export interface OpenWall extends Follower {
  /** What a page would show by now. */
  readonly cards: () => readonly WallCard[]
  readonly isLocked: () => boolean
}

export async function wallOf(site: string, code: string, key: string): Promise<OpenWall> {
  const stream = await follower(site, code, bearer(key), 'wall/')
  const shown = () =>
    stream.told
      .filter(({ event }) => event === 'wall')
      .reduce((wall, { data }) => told(wall, data as unknown as WallNews), emptyWall)
  return { ...stream, cards: () => shown().cards, isLocked: () => shown().isLocked }
}
