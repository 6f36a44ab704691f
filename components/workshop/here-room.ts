import {
  answered,
  direct,
  openRoom,
  type Place,
  type Room,
  type RoomOrder,
} from '@/machines/room/room'
import { lookOf, type RoomLook } from '@/machines/room/room-look'
import type { DriveLink, Driven } from './drive-room'
import type { FollowLink, Tell } from './follow-room'
import { hereCode } from './room-kept'

/** The windows of one machine, without a server: the presenter's keeps the room and tells the others. */
type Message =
  | { readonly type: 'room'; readonly look: RoomLook }
  | { readonly type: 'hello' | 'bye'; readonly follower: string }
  | {
      readonly type: 'answer'
      readonly follower: string
      readonly id: string
      readonly option: string
    }
  | { readonly type: 'ended' }

const channelName = 'pd-room'
/** Milliseconds. */
const helloAgain = 2000

function channel(heard: (message: Message) => void): BroadcastChannel {
  const opened = new BroadcastChannel(channelName)
  // Only windows of this very site are on it.
  opened.addEventListener('message', ({ data }: MessageEvent<Message>) => heard(data))
  return opened
}

export function followHere(follower: string, tell: Tell): FollowLink {
  let isAnswered = false
  let isOver = false
  const opened = channel((message) => {
    if (message.type === 'ended') {
      end()
      tell((before) => ({ ...before, connection: 'ended' }))
    }
    if (message.type !== 'room') return
    isAnswered = true
    tell(() => ({ connection: 'following', look: message.look }))
  })
  const say = (message: Message) => opened.postMessage(message)
  const hello = () => say({ type: 'hello', follower })
  hello()
  const again = setInterval(() => {
    if (!isAnswered) tell((before) => ({ ...before, connection: 'lost' }))
    isAnswered = false
    hello()
  }, helloAgain)
  function end() {
    if (isOver) return
    isOver = true
    clearInterval(again)
    say({ type: 'bye', follower })
    opened.close()
  }
  return {
    answer: async (id, option) => {
      if (!isOver) say({ type: 'answer', follower, id, option })
      return !isOver
    },
    close: end,
  }
}

/** @param place where it starts, if this window had no room before */
export function driveHere(place: Place, tell: (driven: Driven) => void): DriveLink {
  let room: Room = openRoom(place)
  const heardAt = new Map<string, number>()
  const opened = channel((message) => {
    switch (message.type) {
      case 'hello':
        heardAt.set(message.follower, Date.now())
        return show()
      case 'bye':
        heardAt.delete(message.follower)
        return show()
      case 'answer': {
        const next = answered(room, message.follower, message)
        if (typeof next !== 'string') room = next
        return show()
      }
      case 'room':
      case 'ended':
        return
    }
  })
  const look = (driving: boolean) => {
    const followers = [...heardAt.values()].filter((at) => Date.now() - at < 3 * helloAgain).length
    return lookOf(room, { code: hereCode, followers, driving })
  }
  function show() {
    opened.postMessage({ type: 'room', look: look(false) } satisfies Message)
    tell({ stands: 'driving', look: look(true) })
  }
  show()
  return {
    send: (order: RoomOrder) => {
      room = direct(room, order)
      show()
    },
    handOver: async () => null,
    end: async () => {
      opened.postMessage({ type: 'ended' } satisfies Message)
      return true
    },
    close: () => opened.close(),
  }
}
