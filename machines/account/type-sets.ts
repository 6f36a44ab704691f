import type { ResourceType } from './account.terms'

/** Every set of the given types, the whole one first and the empty one last. */
export function typeSets([first, ...rest]: readonly ResourceType[]): readonly ResourceType[][] {
  if (!first) return [[]]
  const without = typeSets(rest)
  return [...without.map((set) => [first, ...set]), ...without]
}
