import {
  type Assumptions,
  assumptionChoices,
  type ResourceType,
  type RuleId,
  resourceTypes,
  ruleIds,
} from '@/machines/account/account.terms'
import { operationsOf } from '@/server/aws/address'
import { type Fields, number, object, oneOf, parsed, Unreadable } from '@/server/fields'
import type { Order } from './order'

const second = 1000
export const longestMove = 366 * 24 * 60 * 60 * second
export const longestHold = 60 * second
export const greatestSpeed = 10_000

const operationNames = Object.values(operationsOf).flatMap(Object.keys)

/** Reads an order from JSON text; throws an `Unreadable` that says what was expected. */
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
      throw new Unreadable('type has to be settings, time.passed, reset or hold.')
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
      if (typeof holds !== 'boolean') throw new Unreadable(`${rule} has to be true or false.`)
      return [rule, holds]
    }),
  )
}

function speedOf({ speed }: Fields) {
  return speed === undefined ? {} : { speed: number(speed, 'speed', greatestSpeed) }
}

function typesOn({ on }: Fields): { readonly on?: readonly ResourceType[] } {
  if (on === undefined) return {}
  if (!Array.isArray(on)) throw new Unreadable('on has to be a list of resource types.')
  return { on: on.map((type) => oneOf(type, 'on', resourceTypes)) }
}

function entries(value: unknown, name: string, known: readonly string[]) {
  const found = Object.entries(object(value, name))
  const stranger = found.find(([key]) => !known.includes(key))
  if (stranger) throw new Unreadable(`${name} takes ${known.join(', ')}.`)
  return found
}
