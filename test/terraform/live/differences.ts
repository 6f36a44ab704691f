import { inspect, isDeepStrictEqual } from 'node:util'
import type { ObservedApply, SeenApply } from '../observed-run'

/** Where the machine and the tools do not agree, in lines for people; none if they do. */
export function differencesIn(
  observed: readonly ObservedApply[],
  predicted: readonly SeenApply[],
): readonly string[] {
  return observed.flatMap(({ messages: _, ...tool }, index) => {
    const machine = predicted[index]
    const keys = Object.keys(tool) as (keyof SeenApply)[] // the messages are left out
    return keys
      .filter((key) => !isDeepStrictEqual(tool[key], machine?.[key]))
      .map(
        (key) =>
          `  apply ${index + 1}, ${key}\n    machine: ${shown(machine?.[key])}\n    tools:   ${shown(tool[key])}`,
      )
  })
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `\n${value}`
  return inspect(value, { depth: null, breakLength: Number.POSITIVE_INFINITY })
}
