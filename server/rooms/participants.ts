import { participantKey } from '@/machines/room/participant'
import { isRoomKey } from '@/server/accounts/door'
import type { Change } from '@/server/kept/kept'
import { crowded, json, problem, type Reply, type Request } from '@/server/stream/reply'
import { followerIn } from './answers'
import { readParticipant } from './read-room-order'
import { type RoomRecord, revised } from './room-record'
import { noSuchRoom, roomEnded } from './room-replies'
import type { Rooms } from './rooms'

/** A workshop of 300, and those who come back with another browser. */
export const maxParticipants = 400

/**
 * A nickname in a room, for one browser at a time, and the access key id that goes with it. Asked for
 * again it is the same; another nickname gives the former one back.
 */
export async function takePart(
  { headers, body }: Request,
  { store, rates, door }: Rooms,
  code: string,
): Promise<Reply> {
  const owner = followerIn(headers)
  if (!owner) return problem(400, 'X-Follower has to be 16 to 64 letters and digits.')
  const { nickname, roomKey } = readParticipant(body ?? '')
  const wait = rates.joining.take(code)
  if (wait > 0) return crowded('Too many come at once.', wait)
  const claim: Claim = {
    nickname,
    owner,
    knowsKey: isRoomKey(door, roomKey),
    reply: json({ nickname, accessKeyId: participantKey(code, nickname, door.roomKey) }),
  }
  return store.change(code, (record) => claimed(record, claim), 'look')
}

interface Claim {
  readonly nickname: string
  readonly owner: string
  readonly knowsKey: boolean
  /** What is answered if it is theirs. */
  readonly reply: Reply
}

function claimed(
  record: RoomRecord | null,
  { nickname, owner, knowsKey, reply }: Claim,
): Change<RoomRecord, Reply> {
  if (!record) return { value: null, result: noSuchRoom }
  if (record.isEnded) return { value: record, result: roomEnded }
  if (!knowsKey && !record.handsOutKey) return { value: record, result: roomKeyNeeded }
  const { participants = {} } = record
  const known = Object.hasOwn(participants, nickname) ? participants[nickname] : null
  if (known) return { value: record, result: known.owner === owner ? reply : taken }
  const others = Object.entries(participants).filter(([, other]) => other.owner !== owner)
  if (others.length >= maxParticipants) {
    return { value: record, result: crowded('Too many take part in this room.', 60) }
  }
  const all = Object.fromEntries([...others, [nickname, { owner }]])
  return { value: revised(record, { participants: all }), result: reply }
}

const taken = problem(409, 'Somebody else in this room has this nickname.')
const roomKeyNeeded = problem(403, 'This server is shared: send its room key as roomKey.')
