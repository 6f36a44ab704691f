import { setTimeout as sleep } from 'node:timers/promises'
import { locales } from '@/i18n/locales'
import { opened, press, stops } from './driver'
import { follow, hangUp, type Room } from './followers'
import { again, type Seen, unseen } from './load'
import { setScanType } from './room'

export interface Counts {
  readonly readers: number
  readonly keys: number
  readonly followers: number
}

/** Milliseconds between two requests of one reader, one key and the driver. */
const pauses = { page: 100, call: 200, press: 400 }

/** Readers, AWS clients and a room with its driver, all at once. */
export async function everybody(site: string, { readers, keys, followers }: Counts) {
  const driven = await opened(site)
  const { code } = driven
  const room: Room = {
    sites: [site],
    code,
    pressedAt: new Map(),
    heard: [],
    heardLate: [],
    breaks: { count: 0 },
  }
  let isOver = false
  let presses = 0
  let page = unseen('a page')
  let call = unseen('a call of AWS')
  let moved = unseen('a press')
  const over = () => isOver
  const listening = await Promise.all(
    Array.from({ length: followers }, (_, n) => follow(room, n, over)),
  )
  const asking = Promise.all([
    ...times(readers, (who) =>
      again(
        () => page,
        over,
        pauses.page,
        (n) => read(site, who + n),
      ),
    ),
    ...times(keys, (who) =>
      again(
        () => call,
        over,
        pauses.call,
        (n) => setScanType(site, `LOAD${who}`, n % 2 === 0 ? 'ENHANCED' : 'BASIC'),
      ),
    ),
    again(
      () => moved,
      over,
      pauses.press,
      () => {
        presses += 1
        room.pressedAt.set(presses + 1, performance.now()) // the room's own first beat is entry 1
        return press(site, driven, { type: 'beat', ...stops[presses % stops.length] })
      },
    ),
  ])
  return {
    code,
    /** What was seen since the last time this was asked. */
    seen(): readonly Seen[] {
      const heard = { ...unseen('from press to event'), took: room.heard.splice(0) }
      const until = [page, call, moved, heard]
      page = unseen(page.name)
      call = unseen(call.name)
      moved = unseen(moved.name)
      return until
    },
    /** All leave; resolves to how many followers have missed a beat, had one twice or out of order. */
    async leave(): Promise<number> {
      isOver = true
      await asking
      await sleep(1000)
      hangUp()
      const wanted = Array.from({ length: presses + 1 }, (_, n) => n + 1).join()
      return listening.filter(({ entries }) => entries.join() !== wanted).length
    },
  }
}

/** A key that calls and somebody without the driver's key who presses, as fast as they can. */
export function flood(site: string, code: string, isOver: () => boolean) {
  const lines = 6
  const calls = unseen('one key, all the time')
  const moves = unseen('a false driver')
  const key = `${'0'.repeat(32)}.${'0'.repeat(32)}`
  const asking = Promise.all([
    ...times(lines, () =>
      again(
        () => calls,
        isOver,
        1,
        () => setScanType(site, 'FLOOD', 'BASIC'),
      ),
    ),
    ...times(lines, () =>
      again(
        () => moves,
        isOver,
        1,
        () => press(site, { code, key }, { type: 'blank', blanked: true }),
      ),
    ),
  ])
  return { seen: [calls, moves] as const, asking }
}

/** A page and what is read with it, one of the lessons' beats in turn. */
async function read(site: string, n: number): Promise<Response> {
  const { lesson, beat } = stops[n % stops.length] ?? stops[0] ?? { lesson: '', beat: '' }
  const locale = locales[n % locales.length]
  const reply = await fetch(`${site}/${locale}/${lesson}/${beat}/`)
  await reply.text()
  return reply
}

function times<T>(count: number, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, n) => make(n))
}
