import { lessonNamed } from '@/machines/lessons'
import { longestNickname, readNickname } from '@/machines/room/participant'
import type { Place, Pointer, RoomOrder } from '@/machines/room/room'
import { type Fields, number, object, parsed, Unreadable } from '@/server/fields'

export const maxOptions = 12
const idPattern = /^[\w.:-]{1,80}$/

/** Reads a driver's order from JSON text; throws an `Unreadable` that says what was expected. */
export function readRoomOrder(text: string): RoomOrder {
  const order = object(parsed(text), 'An order')
  const { type } = order
  switch (type) {
    case 'beat':
      return { type, ...placeIn(order) }
    case 'blank':
      return { type, blanked: truth(order.blanked, 'blanked') }
    case 'pointer':
      return { type, pointer: order.pointer === null ? null : pointerIn(order.pointer) }
    case 'question':
      return { type, id: idIn(order.id, 'id'), options: optionsIn(order.options) }
    case 'question.closed':
    case 'question.revealed':
    case 'question.cleared':
      return { type }
    default:
      throw new Unreadable(
        'type has to be beat, blank, pointer, question, question.closed, question.revealed or question.cleared.',
      )
  }
}

/** Where a room that is opened begins: at the first beat of all, unless the text says otherwise. */
export function readStart(text: string, first: Place): Start {
  const fields = text.trim() === '' ? {} : object(parsed(text), 'The start')
  const sequence = fields.sequence === undefined ? 0 : whole(fields.sequence, 'sequence')
  const place = fields.lesson === undefined ? first : placeIn(fields)
  return { ...place, sequence, roomKey: roomKeyIn(fields) }
}

interface Start extends Place {
  readonly sequence: number
  /** What access key ids begin with on a shared server, if the driver knows it. */
  readonly roomKey: string | null
}

/** Who takes part: a nickname as it was typed, and the room key where the room does not hand it out. */
export function readParticipant(text: string): {
  readonly nickname: string
  readonly roomKey: string | null
} {
  const fields = object(parsed(text), 'Who takes part')
  const nickname = typeof fields.nickname === 'string' ? readNickname(fields.nickname) : null
  if (nickname !== null) return { nickname, roomKey: roomKeyIn(fields) }
  throw new Unreadable(
    `nickname has to be 1 to ${longestNickname} letters, digits, dots, hyphens or underscores, the first a letter or a digit.`,
  )
}

function roomKeyIn({ roomKey }: Fields): string | null {
  return typeof roomKey === 'string' && roomKey.length <= 64 ? roomKey : null
}

export function readAnswer(text: string): { readonly id: string; readonly option: string } {
  const fields = object(parsed(text), 'An answer')
  return { id: idIn(fields.id, 'id'), option: idIn(fields.option, 'option') }
}

export function readHandOver(text: string): string {
  const { handOver } = object(parsed(text), 'What is handed over')
  if (typeof handOver === 'string' && handOver.length <= 40) {
    return handOver.toUpperCase().replace(/[\s\u3000-]+/g, '')
  }
  throw new Unreadable('handOver has to be the code that the driver was given.')
}

function placeIn({ lesson, beat }: Fields): Place {
  const found = typeof lesson === 'string' ? lessonNamed(lesson) : undefined
  if (!found) throw new Unreadable('lesson has to be the slug of a lesson.')
  const known = found.story.beats.find(({ slug }) => slug === beat)
  if (!known) throw new Unreadable(`beat has to be the slug of a beat of ${found.slug}.`)
  return { lesson: found.slug, beat: known.slug }
}

function pointerIn(value: unknown): Pointer {
  const { diagram, node, x, y } = object(value, 'pointer')
  return {
    diagram: idIn(diagram, 'diagram'),
    node: node === null || node === undefined ? null : idIn(node, 'node'),
    x: number(x, 'x', 1),
    y: number(y, 'y', 1),
  }
}

function optionsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length < 2 || value.length > maxOptions) {
    throw new Unreadable(`options has to be a list of 2 to ${maxOptions} ids.`)
  }
  const options = value.map((option) => idIn(option, 'options'))
  if (new Set(options).size === options.length) return options
  throw new Unreadable('options has to name each option once.')
}

function idIn(value: unknown, name: string): string {
  if (typeof value === 'string' && idPattern.test(value) && value !== '__proto__') return value
  throw new Unreadable(`${name} has to be 1 to 80 letters, digits or any of . : _ -`)
}

function truth(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw new Unreadable(`${name} has to be true or false.`)
}

function whole(value: unknown, name: string): number {
  const found = number(value, name, 1_000_000)
  if (Number.isInteger(found)) return found
  throw new Unreadable(`${name} has to be a whole number.`)
}
