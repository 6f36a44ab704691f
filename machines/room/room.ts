/**
 * What a workshop's room shows, and to whom it belongs to say so: one driver moves it, everybody
 * answers. Pure: a server keeps it for many devices, a page keeps it for the windows of one machine.
 * Left out: who the driver is. That is for whoever keeps the room.
 */
export interface Room {
  readonly lesson: string
  readonly beat: string
  /** Everybody is to look to the front. */
  readonly blanked: boolean
  readonly pointer: Pointer | null
  readonly question: Question | null
  /** The newest `logLength` moves of the driver, oldest first. */
  readonly log: readonly RoomEntry[]
  /** The number of the last entry; never goes back. */
  readonly sequence: number
}

/** A place in a diagram: a share of the width and height of a node's box, or of the whole drawing. */
export interface Pointer {
  readonly diagram: string
  readonly node: string | null
  readonly x: number
  readonly y: number
}

/** Its words are elsewhere: a room knows ids only. */
export interface Question {
  readonly id: string
  readonly options: readonly string[]
  readonly open: boolean
  /** Whether followers see the tally. */
  readonly revealed: boolean
  /** The option each follower chose, by the follower's id in this room. */
  readonly answers: Readonly<Record<string, string>>
}

export type Place = Pick<Room, 'lesson' | 'beat'>

/** What the driver may ask for. Each says how it is to be, so that saying it twice changes nothing. */
export type RoomOrder =
  | ({ readonly type: 'beat' } & Place)
  | { readonly type: 'blank'; readonly blanked: boolean }
  | { readonly type: 'pointer'; readonly pointer: Pointer | null }
  | { readonly type: 'question'; readonly id: string; readonly options: readonly string[] }
  | { readonly type: 'question.closed' | 'question.revealed' | 'question.cleared' }

/** The driver's moves as followers hear them; where the driver points is passed on and forgotten. */
export type RoomEntry = { readonly sequence: number } & RoomMove

type RoomMove =
  | ({ readonly type: 'beat' } & Place)
  | { readonly type: 'blank'; readonly blanked: boolean }
  | { readonly type: 'question'; readonly id: string }
  | { readonly type: 'question.closed' | 'question.revealed' | 'question.cleared' }

export const logLength = 200

/** @param sequence number of the first entry, for a room that goes on from an earlier one */
export function openRoom({ lesson, beat }: Place, sequence = 1): Room {
  const empty: Room = {
    lesson,
    beat,
    blanked: false,
    pointer: null,
    question: null,
    log: [],
    sequence: sequence - 1,
  }
  return noted(empty, { type: 'beat', lesson, beat })
}

/** The room after an order; the very same one when it already was that way. */
export function direct(room: Room, order: RoomOrder): Room {
  switch (order.type) {
    case 'beat': {
      const { lesson, beat } = order
      if (room.lesson === lesson && room.beat === beat) return room
      return noted({ ...room, lesson, beat, pointer: null }, { type: 'beat', lesson, beat })
    }
    case 'blank': {
      const { blanked } = order
      return room.blanked === blanked ? room : noted({ ...room, blanked }, order)
    }
    case 'pointer':
      return isSame(room.pointer, order.pointer) ? room : { ...room, pointer: order.pointer }
    case 'question': {
      const { id, options } = order
      if (room.question?.id === id && room.question.open) return room
      const question = { id, options, open: true, revealed: false, answers: {} }
      return noted({ ...room, question }, { type: 'question', id })
    }
    case 'question.closed':
      return asked(room, (question) => (question.open ? { ...question, open: false } : question))
    case 'question.revealed':
      return asked(room, (question) =>
        question.revealed ? question : { ...question, open: false, revealed: true },
      )
    case 'question.cleared':
      return room.question ? noted({ ...room, question: null }, { type: order.type }) : room
  }
}

/** Why an answer does not count. */
export type Unanswerable = 'no-question' | 'closed' | 'no-such-option'

/** One answer each, which may be changed until the question is closed. */
export function answered(
  room: Room,
  follower: string,
  { id, option }: { readonly id: string; readonly option: string },
): Room | Unanswerable {
  const { question } = room
  if (question?.id !== id) return 'no-question'
  if (!question.open) return 'closed'
  if (!question.options.includes(option)) return 'no-such-option'
  if (answerOf(question, follower) === option) return room
  const answers = { ...question.answers, [follower]: option }
  return { ...room, question: { ...question, answers } }
}

export function answerOf({ answers }: Question, follower: string): string | null {
  return Object.hasOwn(answers, follower) ? (answers[follower] ?? null) : null
}

/** How many chose each option. */
export function tallyOf({ options, answers }: Question): Readonly<Record<string, number>> {
  const chosen = Object.values(answers)
  return Object.fromEntries(
    options.map((option) => [option, chosen.filter((one) => one === option).length]),
  )
}

function asked(room: Room, change: (question: Question) => Question): Room {
  if (!room.question) return room
  const question = change(room.question)
  if (question === room.question) return room
  const type = question.revealed ? 'question.revealed' : 'question.closed'
  return noted({ ...room, question }, { type })
}

function noted(room: Room, move: RoomMove): Room {
  const sequence = room.sequence + 1
  return { ...room, sequence, log: [...room.log, { sequence, ...move }].slice(-logLength) }
}

function isSame(one: Pointer | null, other: Pointer | null): boolean {
  if (one === null || other === null) return one === other
  const { diagram, node, x, y } = other
  return one.diagram === diagram && one.node === node && one.x === x && one.y === y
}
