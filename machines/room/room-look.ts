import { type Question, type Room, tallyOf } from './room'

/** A room as its followers see it, as plain JSON; the driver sees every tally. */
export interface RoomLook
  extends Pick<Room, 'lesson' | 'beat' | 'blanked' | 'pointer' | 'sequence'> {
  readonly code: string
  readonly followers: number
  readonly question: QuestionLook | null
  /** Whether whoever looks is the driver. */
  readonly driving: boolean
}

export interface QuestionLook extends Pick<Question, 'id' | 'options' | 'open' | 'revealed'> {
  /** How many have answered. */
  readonly answered: number
  /** How many chose each option; null where it is not to be seen yet. */
  readonly tally: Readonly<Record<string, number>> | null
}

/** @param around what only whoever keeps the room knows */
export function lookOf(
  room: Room,
  around: Pick<RoomLook, 'code' | 'followers' | 'driving'>,
): RoomLook {
  const { lesson, beat, blanked, pointer, question, sequence } = room
  const { code, followers, driving } = around
  return {
    code,
    lesson,
    beat,
    blanked,
    pointer,
    sequence,
    followers,
    driving,
    question: question && questionLook(question, driving),
  }
}

function questionLook(question: Question, driving: boolean): QuestionLook {
  const { id, options, open, revealed, answers } = question
  return {
    id,
    options,
    open,
    revealed,
    answered: Object.keys(answers).length,
    tally: driving || revealed ? tallyOf(question) : null,
  }
}
