import { crowded, json, problem, type Reply, type Request } from '@/server/stream/reply'
import { driven } from './orders'
import { readHandOver } from './read-room-order'
import { hashOf, isSecretOf, keyText, newHandOver, newSecret } from './room-keys'
import { recordLook, revised } from './room-record'
import { noSuchRoom, roomEnded } from './room-replies'
import type { Rooms } from './rooms'

/** Milliseconds in which the next driver has to come. */
const handOverTime = 10 * 60 * 1000
const maxTries = 10

/** A code, good once, for whoever is to drive from now on. */
export async function handOver(request: Request, rooms: Rooms, code: string): Promise<Reply> {
  const made = newHandOver()
  const until = rooms.clock() + handOverTime
  return driven(request, rooms, code, (record) => ({
    value: { ...record, handOver: { hash: hashOf(made), until, tries: 0 } },
    result: json({ handOver: made, until }),
  }))
}

/** Whoever has the code gets a key of their own; the former driver's stops working. */
export async function takeOver(
  { body }: Request,
  { store, rates, clock }: Rooms,
  code: string,
): Promise<Reply> {
  const given = readHandOver(body ?? '')
  const wait = rates.takingOver.take(code)
  if (wait > 0) return crowded('Too many tries.', wait)
  const pass = newSecret()
  return store.change(code, (record) => {
    if (!record) return { value: null, result: noSuchRoom }
    if (record.isEnded) return { value: record, result: roomEnded }
    const wanted = record.handOver
    if (!wanted || clock() >= wanted.until || wanted.tries >= maxTries) {
      return { value: record, result: notHandedOver }
    }
    if (!isSecretOf(wanted.hash, given)) {
      const tried = { ...wanted, tries: wanted.tries + 1 }
      return { value: { ...record, handOver: tried }, result: notHandedOver }
    }
    const key = { deed: record.deed, pass }
    const next = revised(record, { driver: hashOf(pass), handOver: null })
    return {
      value: next,
      result: json({ key: keyText(key), room: recordLook(code, next, key) }),
    }
  })
}

const notHandedOver = problem(403, 'That is not the code for the next driver, or it is used up.')
