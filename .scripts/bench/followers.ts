import { Agent, get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What all followers of a room are told, and when. */
export interface Room {
  /** Without a slash at its end; one is taken away when its process is killed. */
  readonly sites: string[]
  readonly code: string
  /** `performance.now()` at the driver's press, by the number of the entry. */
  readonly pressedAt: Map<number, number>
  /** Milliseconds from a press to its event at a follower. */
  readonly heard: number[]
  /** Those of followers whose process had been killed before they heard it. */
  readonly heardLate: number[]
  readonly breaks: { count: number }
}

export interface Follower {
  /** Numbers of the entries, as they came. */
  readonly entries: number[]
}

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })

/** Ends every stream there is. */
export function hangUp(): void {
  agent.destroy()
}

/** Follows as a page does: after a break again, from the last event on, where a process is left. */
export async function follow(room: Room, n: number, isOver: () => boolean): Promise<Follower> {
  const entries: number[] = []
  await new Promise<void>((opened) => {
    void run(opened)
  })
  return { entries }

  async function run(opened: () => void): Promise<void> {
    for (let breaks = 0; !isOver(); breaks++) {
      const site = room.sites[n % room.sites.length] ?? ''
      await listen(site, room, entries, breaks > 0, opened)
      if (isOver()) return
      room.breaks.count += 1
      await sleep(150 + Math.random() * 300)
    }
  }
}

function listen(
  site: string,
  room: Room,
  entries: number[],
  isBack: boolean,
  opened: () => void,
): Promise<void> {
  return new Promise((resolve) => {
    const last = entries.at(-1)
    const headers = last === undefined ? {} : { 'last-event-id': String(last) }
    let isCaughtUp = !isBack
    const heed = (block: string) => {
      const id = Number(/^id: (\d+)$/m.exec(block)?.[1] ?? Number.NaN)
      if (block.includes('event: room')) {
        isCaughtUp = true
        opened()
      }
      if (Number.isNaN(id)) return
      entries.push(id)
      const pressed = room.pressedAt.get(id)
      if (pressed !== undefined) {
        ;(isCaughtUp ? room.heard : room.heardLate).push(performance.now() - pressed)
      }
    }
    const hear = (reply: IncomingMessage) => {
      let rest = ''
      reply.setEncoding('utf8')
      reply.on('data', (text: string) => {
        const blocks = `${rest}${text}`.split('\n\n')
        rest = blocks.pop() ?? ''
        blocks.forEach(heed)
      })
      reply.on('error', () => undefined) // `close` follows
      reply.on('close', () => resolve())
    }
    get(`${site}/api/rooms/${room.code}/events/`, { agent, headers }, hear).on('error', () =>
      resolve(),
    )
  })
}
