import {
  type Assumptions,
  assumptionChoices,
  type ResourceType,
  type RuleId,
  resourceTypes,
  ruleIds,
} from '@/machines/account/account.terms'
import { operationsOf } from '@/server/aws/address'
import type { Order } from './order'

const second = 1000
export const longestMove = 366 * 24 * 60 * 60 * second
export const longestHold = 60 * second
export const greatestSpeed = 10_000

const operationNames = Object.values(operationsOf).flatMap(Object.keys)

/** Reads an order from JSON text; throws an `UnreadableOrder` that says what was expected. */
export function readOrder(text: string): Order {
  const order = object(parsed(text), 'An order')
  const { type } = order
  switch (type) {
    case 'settings':
      return { type, ...accountInput(order), ...speedOf(order) }
    case 'reset':
      return { type, ...accountInput(order), ...speedOf(order), ...typesOn(order) }
    case 'time.passed':
      return { type, ms: number(order.ms, 'ms', longestMove) }
    case 'hold':
      return {
        type,
        operation: oneOf(order.operation, 'operation', operationNames),
        ms: number(order.ms, 'ms', longestHold),
      }
    default:
      throw new UnreadableOrder('type has to be settings, time.passed, reset or hold.')
  }
}

export class UnreadableOrder extends Error {}

type Fields = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableOrder('The order has to be JSON.')
  }
}

function accountInput(order: Fields) {
  const { assumptions, rules } = order
  return {
    ...(assumptions === undefined ? {} : { assumptions: assumptionsOf(assumptions) }),
    ...(rules === undefined ? {} : { rules: rulesOf(rules) }),
  }
}

function assumptionsOf(value: unknown): Partial<Assumptions> {
  const chosen = entries(value, 'assumptions', Object.keys(assumptionChoices))
  return Object.fromEntries(
    chosen.map(([name, choice]) => [
      name,
      oneOf<string>(choice, name, assumptionChoices[name as keyof Assumptions]), // `entries` let only these through
    ]),
  )
}

function rulesOf(value: unknown): Partial<Record<RuleId, boolean>> {
  return Object.fromEntries(
    entries(value, 'rules', ruleIds).map(([rule, holds]) => {
      if (typeof holds !== 'boolean') throw new UnreadableOrder(`${rule} has to be true or false.`)
      return [rule, holds]
    }),
  )
}

function speedOf({ speed }: Fields) {
  return speed === undefined ? {} : { speed: number(speed, 'speed', greatestSpeed) }
}

function typesOn({ on }: Fields): { readonly on?: readonly ResourceType[] } {
  if (on === undefined) return {}
  if (!Array.isArray(on)) throw new UnreadableOrder('on has to be a list of resource types.')
  return { on: on.map((type) => oneOf(type, 'on', resourceTypes)) }
}

function entries(value: unknown, name: string, known: readonly string[]) {
  const found = Object.entries(object(value, name))
  const stranger = found.find(([key]) => !known.includes(key))
  if (stranger) throw new UnreadableOrder(`${name} takes ${known.join(', ')}.`)
  return found
}

function object(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Fields // just looked
  }
  throw new UnreadableOrder(`${name} has to be an object.`)
}

function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value)
  if (found) return found
  throw new UnreadableOrder(`${name} has to be one of ${allowed.join(', ')}.`)
}

function number(value: unknown, name: string, most: number): number {
  if (typeof value === 'number' && value >= 0 && value <= most) return value
  throw new UnreadableOrder(`${name} has to be a number from 0 to ${most}.`)
}
