import { answered, answerOf, type Unanswerable } from '@/machines/room/room'
import type { Change } from '@/server/kept/kept'
import { crowded, json, problem, type Reply, type Request } from '@/server/stream/reply'
import { readAnswer } from './read-room-order'
import { hashOf } from './room-keys'
import { type RoomRecord, recordLook, withRoom } from './room-record'
import { noSuchRoom, roomEnded } from './room-replies'
import type { Rooms } from './rooms'

/** More answers than followers: some come back with another id. */
const maxAnswers = 2000

/** What one follower answers; saying it again changes it, until the question is closed. */
export async function answer(
  { headers, body }: Request,
  { store, rates }: Rooms,
  code: string,
): Promise<Reply> {
  const follower = followerIn(headers)
  if (!follower) return problem(400, 'X-Follower has to be 16 to 64 letters and digits.')
  const given = readAnswer(body ?? '')
  const wait = rates.answering.take(`${code} ${follower}`)
  if (wait > 0) return crowded('Too many answers.', wait)
  return store.change(
    code,
    (record): Change<RoomRecord, Reply> => {
      if (!record) return { value: null, result: noSuchRoom }
      if (record.isEnded) return { value: record, result: roomEnded }
      const question = record.room.question
      const isNew = question && answerOf(question, follower) === null
      if (isNew && Object.keys(question.answers).length >= maxAnswers) {
        return { value: record, result: crowded('Too many have answered.', 60) }
      }
      const room = answered(record.room, follower, given)
      if (typeof room === 'string') return { value: record, result: unanswerable[room] }
      const next = withRoom(record, room)
      const look = { ...recordLook(code, next, null), answer: given.option }
      return { value: next, result: json(look) }
    },
    'look',
  )
}

/** A follower as the room knows one: nobody else can tell who that is. */
export function followerIn(headers: Readonly<Record<string, string>>): string | null {
  const id = headers['x-follower'] ?? ''
  return /^[A-Za-z0-9]{16,64}$/.test(id) ? hashOf(id).slice(0, 20) : null
}

const unanswerable: Readonly<Record<Unanswerable, Reply>> = {
  'no-question': problem(409, 'This question is not asked here now.'),
  closed: problem(409, 'The question is closed.'),
  'no-such-option': problem(400, 'option has to be one of the question’s.'),
}
