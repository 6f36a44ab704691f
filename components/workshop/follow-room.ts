import type { Pointer } from '@/machines/room/room'
import type { RoomLook } from '@/machines/room/room-look'
import { followHere } from './here-room'
import { sendAnswer } from './room-api'
import { hereCode } from './room-kept'
import { type Connection, listen } from './room-stream'

/** What a page knows of its room. */
export interface Heard {
  readonly connection: Connection
  readonly look: RoomLook | null
}

export const nothingHeard: Heard = { connection: 'connecting', look: null }

export type Tell = (change: (before: Heard) => Heard) => void

export interface FollowLink {
  /** Whether the answer counts. */
  readonly answer: (id: string, option: string) => Promise<boolean>
  readonly close: () => void
}

/** Follows a room, on a server or on this machine, until closed. */
export function followRoom(code: string, follower: string, tell: Tell): FollowLink {
  if (code === hereCode) return followHere(follower, tell)
  const close = hearRoom(code, { 'x-follower': follower }, tell)
  return {
    close,
    answer: async (id, option) => {
      const outcome = await sendAnswer(code, follower, { id, option })
      return outcome.is === 'done'
    },
  }
}

/** A room's events, folded into what is known of it. */
export function hearRoom(
  code: string,
  headers: Readonly<Record<string, string>>,
  tell: Tell,
): () => void {
  return listen(code, headers, {
    stands: (connection) => tell((before) => ({ ...before, connection })),
    heard: (event, data) => {
      if (event === 'room') {
        const room = data as Omit<RoomLook, 'pointer'> // a test holds the server to this shape
        tell(({ connection, look }) => ({
          connection,
          look: { ...room, pointer: look?.pointer ?? null },
        }))
      }
      if (event === 'pointer') {
        const pointer = data as Pointer | null // as above
        tell((before) => ({ ...before, look: before.look && { ...before.look, pointer } }))
      }
    },
  })
}
