import {
  type Assumptions,
  articleAssumptions,
  assumptionChoices,
  resourceTypes,
  ruleIds,
} from '@/machines/account/account.terms'
import { orders } from '@/machines/terraform/apply'
import {
  articleKnobs,
  pauses,
  sortedTypes,
  type Unwritten,
  type Written,
  type WrittenEnabler,
  type WrittenRegistry,
} from './knobs'
import { isLabEvent, type LabEvent } from './lab-event'
import { mostEvents, mostKept, type Position } from './position'
import { marksOf } from './run'
import { typeNames } from './type-names'

/** Counts up when a name in an address gets another meaning. */
export const addressVersion = 1

/** What in an address could not be read, and what happens instead. */
export type AddressProblem =
  | { readonly kind: 'newer-version'; readonly version: string }
  /** The part was left at its usual value. `text` is as it stood in the address. */
  | { readonly kind: 'unknown-value'; readonly name: string; readonly text: string }
  /** The run stops before this event, counted from 1. */
  | { readonly kind: 'unknown-event'; readonly event: number; readonly text: string }
  | { readonly kind: 'too-many-events'; readonly most: number }
  /** From this event on, counted from 1, the model does something else than it did for the writer. */
  | { readonly kind: 'other-result'; readonly event: number; readonly text: string }

export interface ReadAddress {
  readonly position: Position
  readonly problems: readonly AddressProblem[]
}

/** The address of a position in the lab, from the site's root: `/en/lab/?v=1&c=ecr.protect_basic&e=a.a`. */
export function labAddress(position: Position, locale: string): `/${string}` {
  return `/${locale}/lab/${addressText(position)}`
}

/** The query of a position: version, configuration and events by short names; usual values left out. */
export function addressText({ knobs, events, at, kept, beside }: Position): string {
  const { written, rulesOff, assumptions, order, pause } = knobs
  const unusual = assumptionNames.filter((name) => assumptions[name] !== articleAssumptions[name])
  const parts: readonly (readonly [string, string])[] = [
    ['v', String(addressVersion)],
    ['c', writtenText(written)],
    ['with', beside ? writtenText(beside) : ''],
    ['off', rulesOff.join('.')],
    ['a', unusual.map((name) => assumptions[name]).join('.')],
    ['o', order === articleKnobs.order ? '' : order],
    ['p', pause === articleKnobs.pause ? '' : pause],
    ['e', events.join('.')],
    ['at', at === events.length ? '' : String(at)],
    ['k', kept.map((branch) => branch.join('.')).join('~')],
    ['m', events.length > 0 ? marksOf(knobs, events) : ''],
  ]
  return `?${parts.flatMap(([name, text]) => (text === '' ? [] : [`${name}=${text}`])).join('&')}`
}

/** Reads any text as an address: what cannot be read is told and replaced, nothing throws. */
export function readAddress(query: string): ReadAddress {
  const given = new URLSearchParams(query)
  const problems: AddressProblem[] = []
  const read = <T>(name: string, usual: T, parse: (text: string) => T | null): T => {
    const text = given.get(name)
    if (text === null || text === '') return usual
    const value = parse(text)
    if (value === null) problems.push({ kind: 'unknown-value', name, text: text.slice(0, 60) })
    return value ?? usual
  }
  const version = given.get('v') ?? String(addressVersion)
  if (version !== String(addressVersion))
    problems.push({ kind: 'newer-version', version: version.slice(0, 12) })
  const knobs = {
    written: read('c', articleKnobs.written, readWritten),
    rulesOff: read('off', articleKnobs.rulesOff, listOf(ruleIds)),
    assumptions: read('a', articleAssumptions, readAssumptions),
    order: read('o', articleKnobs.order, oneOf(orders)),
    pause: read('p', articleKnobs.pause, oneOf(pauses)),
  }
  const events = readEvents(given.get('e') ?? '', problems)
  const at = read('at', events.length, (text) => (/^\d{1,3}$/.test(text) ? Number(text) : null))
  const kept = (given.get('k') ?? '')
    .split('~')
    .filter((text) => text !== '')
    .slice(0, mostKept)
    .map((text) => readEvents(text, problems))
    .filter((branch) => branch.length > 0)
  const different = firstDifference(given.get('m') ?? '', marksOf(knobs, events))
  if (different !== null)
    problems.push({
      kind: 'other-result',
      event: different + 1,
      text: events[different] ?? '',
    })
  return {
    position: {
      knobs,
      events,
      at: Math.min(at, events.length),
      kept,
      beside: read<Written | null>('with', null, readWritten),
    },
    problems,
  }
}

const assumptionNames = ['report', 'coverage', 'grace'] as const

function writtenText({ enabler, registry }: Written): string {
  return `${typeof enabler === 'string' ? enabler : enablerText(enabler)}_${
    typeof registry === 'string' ? registry : registryText(registry)
  }`
}

function enablerText({ types, ignoreChanges, preventDestroy }: WrittenEnabler): string {
  return [
    ...types.map((type) => typeNames[type]),
    ...(ignoreChanges ? ['ignore'] : []),
    ...(preventDestroy ? ['protect'] : []),
  ].join('.')
}

function registryText({ scanType, ignoreChanges }: WrittenRegistry): string {
  return [scanType.toLowerCase(), ...(ignoreChanges ? ['ignore'] : [])].join('.')
}

function readWritten(text: string): Written | null {
  const [left, right, more] = text.split('_')
  if (left === undefined || right === undefined || more !== undefined) return null
  const enabler = readUnwritten(left) ?? readEnabler(left.split('.'))
  const registry = readUnwritten(right) ?? readRegistry(right.split('.'))
  return enabler && registry ? { enabler, registry } : null
}

const readUnwritten = oneOf<Unwritten>(['absent', 'removed'])

function readEnabler(names: readonly string[]): WrittenEnabler | null {
  const types = resourceTypes.filter((type) => names.includes(typeNames[type]))
  const known: readonly string[] = [...Object.values(typeNames), 'ignore', 'protect']
  if (types.length === 0 || !names.every((name) => known.includes(name))) return null
  return {
    types: sortedTypes(types),
    ignoreChanges: names.includes('ignore'),
    preventDestroy: names.includes('protect'),
  }
}

function readRegistry([scanType, ignore, ...more]: readonly string[]): WrittenRegistry | null {
  if (more.length > 0 || (ignore !== undefined && ignore !== 'ignore')) return null
  if (scanType !== 'basic' && scanType !== 'enhanced') return null
  return {
    scanType: scanType === 'basic' ? 'BASIC' : 'ENHANCED',
    ignoreChanges: ignore === 'ignore',
  }
}

function readAssumptions(text: string): Assumptions | null {
  const names = text.split('.')
  const known: readonly string[] = Object.values(assumptionChoices).flat()
  if (!names.every((name) => known.includes(name))) return null
  const pick = <T extends string>(values: readonly T[], usual: T): T =>
    values.find((value) => names.includes(value)) ?? usual
  return {
    report: pick(assumptionChoices.report, articleAssumptions.report),
    coverage: pick(assumptionChoices.coverage, articleAssumptions.coverage),
    grace: pick(assumptionChoices.grace, articleAssumptions.grace),
  }
}

function readEvents(text: string, problems: AddressProblem[]): readonly LabEvent[] {
  const names = text === '' ? [] : text.split('.')
  const stop = names.findIndex((name) => !isLabEvent(name))
  const unknown = names[stop]
  if (unknown !== undefined && stop < mostEvents)
    problems.push({ kind: 'unknown-event', event: stop + 1, text: unknown.slice(0, 40) })
  const events = (stop < 0 ? names : names.slice(0, stop)).filter(isLabEvent)
  if (events.length > mostEvents) problems.push({ kind: 'too-many-events', most: mostEvents })
  return events.slice(0, mostEvents)
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | null {
  return (text) => values.find((value) => value === text) ?? null
}

function listOf<T extends string>(values: readonly T[]): (text: string) => readonly T[] | null {
  return (text) => {
    const names: readonly string[] = text.split('.')
    const known: readonly string[] = values
    return names.every((name) => known.includes(name))
      ? values.filter((value) => names.includes(value))
      : null
  }
}

function firstDifference(then: string, now: string): number | null {
  const length = Math.min(then.length, now.length)
  for (let index = 0; index < length; index++) if (then[index] !== now[index]) return index
  return null
}
