import { type ResourceType, resourceTypes, type ScanType } from '@/machines/account/account.terms'
import type { Module } from './module'
import type { Resource } from './resources'
import { isList, Unknown, type Value } from './value'

/** A value the text leaves open, chosen for one case. */
export interface Choice {
  readonly name: string
  readonly value: string
}

const most = 64

/** The boolean variables without a value on which the two resources depend. */
export function openVariables(module: Module, resources: readonly Resource[]): readonly string[] {
  const needs = resources.flatMap(({ count, decides }) =>
    [count, decides].flatMap((value) => (value instanceof Unknown ? value.needs : [])),
  )
  const names = new Set(needs.flatMap((need) => need.match(/^var\.([^.]+)/)?.[1] ?? []))
  return [...names].filter((name) => module.variables.get(name)?.isBoolean)
}

/** Every combination of the given choices; null when there are too many to tell. */
export function combinations(
  open: readonly (readonly Choice[])[],
): readonly (readonly Choice[])[] | null {
  if (open.reduce((product, { length }) => product * length, 1) > most) return null
  return open.reduce<readonly (readonly Choice[])[]>(
    (all, choices) => all.flatMap((chosen) => choices.map((choice) => [...chosen, choice])),
    [[]],
  )
}

/** What is still open at a resource once the variables are chosen. */
export function openAt({
  address,
  kind,
  count,
  decides,
}: Resource): readonly (readonly Choice[])[] {
  const choices = (name: string, values: readonly string[]) =>
    values.map((value) => ({ name, value }))
  const isThere = count instanceof Unknown ? [choices(`${address}: count`, ['0', '1'])] : []
  if (isDecided(decides)) return isThere
  return [
    ...isThere,
    kind === 'registry'
      ? choices(`${address}: scan_type`, ['BASIC', 'ENHANCED'])
      : choices(`${address}: resource_types`, ['ECR', 'EC2']),
  ]
}

export function isThere({ address, count }: Resource, chosen: readonly Choice[]): boolean {
  const number = typeof count === 'number' ? count : valueIn(chosen, `${address}: count`)
  return Number(number) > 0
}

export function scanTypeOf({ address, decides }: Resource, chosen: readonly Choice[]): ScanType {
  const text = isDecided(decides) ? decides : valueIn(chosen, `${address}: scan_type`)
  return text === 'ENHANCED' ? 'ENHANCED' : 'BASIC'
}

export function typesOf(
  { address, decides }: Resource,
  chosen: readonly Choice[],
): readonly ResourceType[] {
  const names = isDecided(decides) ? decides : [valueIn(chosen, `${address}: resource_types`)]
  return resourceTypes.filter((type) => isList(names) && names.includes(type))
}

function isDecided(value: Value): boolean {
  return isList(value)
    ? value.every((one) => !(one instanceof Unknown))
    : !(value instanceof Unknown)
}

function valueIn(chosen: readonly Choice[], name: string): string {
  return chosen.find((choice) => choice.name === name)?.value ?? ''
}
