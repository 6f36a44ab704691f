import type { Place, RoomOrder } from '@/machines/room/room'
import type { RoomLook } from '@/machines/room/room-look'
import { type Heard, hearRoom, nothingHeard } from './follow-room'
import { driveHere } from './here-room'
import { bearer, driving, type Outcome, withRoomKey } from './room-api'
import { hereCode, type KeptDrive } from './room-kept'
import { pause, pauseAfter } from './room-stream'

/** How the presenter stands with the room: `away` while moves are kept until they can be sent. */
export type Stands = 'connecting' | 'driving' | 'away' | 'handed-over' | 'ended'

export interface Driven {
  readonly stands: Stands
  readonly look: RoomLook | null
}

export interface DriveLink {
  readonly send: (order: RoomOrder) => void
  /** A code for the next driver; null when none could be had. */
  readonly handOver: () => Promise<string | null>
  /** Whether the room is over. */
  readonly end: () => Promise<boolean>
  readonly close: () => void
}

/**
 * Drives a room, on a server or on this machine. Moves are sent one after another and again until
 * they arrive; a room that the server has lost is opened again where the presenter is.
 */
export function driveRoom(
  drive: KeptDrive,
  placeNow: () => Place,
  tell: (driven: Driven) => void,
): DriveLink {
  if (drive.code === hereCode) return driveHere(placeNow(), tell)
  let heard: Heard = nothingHeard
  let stands: Stands = 'connecting'
  let isWanted = true
  let isSending = false
  const waiting: RoomOrder[] = []

  const stand = (next: Stands) => {
    stands = next
    tell({ stands, look: heard.look })
  }
  const isOver = () => stands === 'handed-over' || stands === 'ended'

  const close = hearRoom(drive.code, bearer(drive.key), (change) => {
    const isNew = heard.connection !== 'missing'
    heard = change(heard)
    if (isOver()) return
    if (heard.connection === 'missing' && isNew) void comeBack()
    stand(standsAfter(heard, isSending && stands === 'away'))
  })

  const comeBack = () => {
    const sequence = heard.look?.sequence ?? 0
    return driving<RoomLook>(drive, 'PUT', '', {
      ...placeNow(),
      ...withRoomKey(),
      sequence,
    })
  }

  /** Sends one order until it has arrived or cannot any more. */
  async function deliver(order: RoomOrder): Promise<void> {
    for (let failures = 0; isWanted && !isOver(); failures++) {
      const outcome = await attempt(order)
      if (outcome.is === 'done') return settle(outcome.value)
      const over = overAfter[outcome.is]
      if (over) return stand(over)
      if (order.type === 'pointer' || outcome.is === 'refused') return
      stand('away')
      await pause(Math.max(outcome.wait, pauseAfter(failures)))
    }
  }

  async function attempt(order: RoomOrder): Promise<Outcome<RoomLook>> {
    const send = () => driving<RoomLook>(drive, 'POST', '', order)
    const outcome = await send()
    if (outcome.is !== 'missing') return outcome
    const back = await comeBack()
    return back.is === 'done' ? send() : back
  }

  function settle(look: RoomLook): void {
    const isNewer = look.sequence >= (heard.look?.sequence ?? 0)
    if (isNewer) heard = { ...heard, look }
    if (!isOver()) stand('driving')
  }

  async function work(): Promise<void> {
    if (isSending) return
    isSending = true
    for (let order = waiting.shift(); order && isWanted; order = waiting.shift()) {
      await deliver(order)
    }
    isSending = false
  }

  return {
    send: (order) => {
      // Where one pointed a moment ago no longer matters.
      if (order.type === 'pointer') {
        const stale = waiting.findIndex(({ type }) => type === 'pointer')
        if (stale >= 0) waiting.splice(stale, 1)
      }
      waiting.push(order)
      void work()
    },
    handOver: async () => {
      const outcome = await driving<{ handOver: string }>(drive, 'POST', 'hand-over/', {})
      return outcome.is === 'done' ? outcome.value.handOver : null
    },
    end: async () => {
      const { is } = await driving(drive, 'DELETE', '', {})
      return is === 'done' || is === 'ended' || is === 'missing'
    },
    close: () => {
      isWanted = false
      close()
    },
  }
}

const overAfter: Readonly<Partial<Record<Outcome<RoomLook>['is'], Stands>>> = {
  forbidden: 'handed-over',
  ended: 'ended',
}

function standsAfter({ connection, look }: Heard, isStuck: boolean): Stands {
  if (connection === 'ended') return 'ended'
  if (look?.driving === false) return 'handed-over'
  if (!look) return 'connecting'
  return connection === 'following' && !isStuck ? 'driving' : 'away'
}
