import type { SourceFile } from './module'

/** An attribute that plan after plan wants changed in the same way. Values are left out: they may be secret. */
export interface Flip {
  readonly address: string
  readonly attribute: string
  /** In plans: after so many the same change is planned again. */
  readonly period: number
}

export interface PlansCheck {
  readonly verdict: 'settles' | 'loops' | 'cannot-tell'
  readonly flips: readonly Flip[]
  /** Enablers that a plan destroys: that switches off every scan type. */
  readonly destroyed: readonly string[]
  /** Files that are no output of `terraform show -json`. */
  readonly unreadable: readonly string[]
}

/** A plan of `terraform show -json`. */
export interface PlanFile {
  readonly path: string
  readonly timestamp: string
  readonly changes: readonly unknown[]
}

/** Reads plans in the order of their timestamps; without those, in the order given. */
export function checkPlans(files: readonly SourceFile[]): PlansCheck {
  const plans = plansInOrder(files)
  const readable = new Set(plans.map(({ path }) => path))
  const unreadable = files.flatMap(({ path }) => (readable.has(path) ? [] : [path]))
  const rows = plans.map(({ changes }) => new Map(changes.flatMap(changesOf)))
  const keys = new Set(rows.flatMap((row) => [...row.keys()]))
  const flips = [...keys].flatMap((key) => {
    const period = periodOf(rows.map((row) => row.get(key) ?? ''))
    const [address = '', attribute = ''] = key.split('\n')
    return period === null ? [] : [{ address, attribute, period }]
  })
  const destroyed = plans.flatMap(({ changes }) => changes.flatMap(destroyedBy))
  const calm = (rows.at(-1)?.size ?? 1) === 0 && plans.length > 1 && unreadable.length === 0
  return {
    verdict: flips.some(isProof) ? 'loops' : calm ? 'settles' : 'cannot-tell',
    flips,
    destroyed: [...new Set(destroyed)],
    unreadable,
  }
}

/** The files that are plans, oldest first; without timestamps in the order given. */
export function plansInOrder(files: readonly SourceFile[]): readonly PlanFile[] {
  return files
    .flatMap((file) => planOf(file) ?? [])
    .toSorted((a, b) => a.timestamp.localeCompare(b.timestamp))
}

/** Planning twice without an apply between gives the same plan twice: that alone proves nothing. */
const isProof = ({ period }: Flip) => period > 1

/** The shortest period in which all that was seen repeats; null when it did not repeat. */
function periodOf(seen: readonly string[]): number | null {
  for (let period = 1; period < seen.length; period++) {
    const again = seen.slice(period)
    if (again.some((one) => one !== '') && again.every((one, index) => one === seen[index]))
      return period
  }
  return null
}

function planOf({ path, text }: SourceFile): PlanFile | null {
  const plan = record(parsed(text))
  if (!plan || !Array.isArray(plan.resource_changes)) return null
  const { timestamp } = plan
  return {
    path,
    timestamp: typeof timestamp === 'string' ? timestamp : '',
    changes: plan.resource_changes,
  }
}

/** Every attribute that a resource change changes, with what from and what to. */
function changesOf(given: unknown): readonly (readonly [string, string])[] {
  const resource = record(given)
  const change = record(resource?.change)
  if (!resource || !change) return []
  const [before, after] = [record(change.before) ?? {}, record(change.after) ?? {}]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => {
    // Terraform writes an absent value as null or not at all.
    const [from, to] = [before, after].map((values) => JSON.stringify(values[name] ?? null))
    return from === to
      ? []
      : [
          [
            `${typeof resource.address === 'string' ? resource.address : ''}\n${name}`,
            `${from} ${to}`,
          ] as const,
        ]
  })
}

function destroyedBy(given: unknown): readonly string[] {
  const resource = record(given)
  const actions = record(resource?.change)?.actions
  return resource?.type === 'aws_inspector2_enabler' &&
    JSON.stringify(actions) === '["delete"]' &&
    typeof resource.address === 'string'
    ? [resource.address]
    : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function record(value: unknown): Readonly<Record<string, unknown>> | null {
  // Any object that JSON can hold has string keys.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}
