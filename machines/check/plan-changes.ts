import { record } from './plan-file'

/** One attribute of one resource as a plan wants it changed, values as JSON. */
export interface AttributeChange {
  readonly address: string
  /** `tags.Name`, `rule[0].scan_frequency`. */
  readonly attribute: string
  /** Null: it is not there. */
  readonly from: string | null
  /** Null: it will not be there. `knownLater`: nobody knows before the apply. */
  readonly to: string | null
  readonly isSensitive: boolean
}

/** No JSON looks like this. */
export const knownLater = '?'

const idle: readonly string[] = ['["no-op"]', '["read"]']

/** Every attribute that one entry of `resource_changes` changes, down to the last list and map. */
export function changesOf(given: unknown): readonly AttributeChange[] {
  const resource = record(given)
  const change = record(resource?.change)
  if (!resource || !change || idle.includes(JSON.stringify(change.actions))) return []
  const address = typeof resource.address === 'string' ? resource.address : ''
  const { before, after, after_unknown: unknown, before_sensitive, after_sensitive } = change
  const found: AttributeChange[] = []
  const compare = (path: string, [from, to, later, secret, secretToo]: Sides): void => {
    const steps = stepsInto(from, to, later, path === '')
    if (steps)
      for (const step of steps) {
        const sides = [from, to, later, secret, secretToo].map((one) => inside(one, step))
        compare(joined(path, step), sides as unknown as Sides) // five of five
      }
    else {
      const [was, will] = [written(from), isTrue(later) ? knownLater : written(to)]
      const isSensitive = isTrue(secret) || isTrue(secretToo)
      if (was !== will) found.push({ address, attribute: path, from: was, to: will, isSensitive })
    }
  }
  compare('', [before ?? {}, after ?? {}, unknown, before_sensitive, after_sensitive])
  return found
}

/** Before, after, what is known later, what is secret before and after: one shape, five trees. */
type Sides = readonly [unknown, unknown, unknown, unknown, unknown]

/** The keys or indices below a place that both sides have; null where they are compared as a whole. */
function stepsInto(
  from: unknown,
  to: unknown,
  later: unknown,
  isRoot: boolean,
): readonly (string | number)[] | null {
  if (later === true) return null
  if (Array.isArray(from) && Array.isArray(to))
    return from.length === to.length ? [...from.keys()] : null
  const [a, b] = [record(from), record(to)]
  if (!a || !b) return null
  const names = [
    ...Object.keys(a),
    ...Object.keys(b),
    ...(isRoot ? Object.keys(record(later) ?? {}) : []),
  ]
  return [...new Set(names)]
}

/** What holds of a whole holds of its parts. */
function inside(whole: unknown, step: string | number): unknown {
  if (whole === true) return true
  if (Array.isArray(whole)) return whole[Number(step)]
  const map = record(whole)
  return map && Object.hasOwn(map, step) ? map[step] : undefined
}

function isTrue(value: unknown): boolean {
  if (value === true) return true
  if (Array.isArray(value)) return value.some(isTrue)
  return Object.values(record(value) ?? {}).some(isTrue)
}

function written(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value)
}

function joined(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  if (!/^[\p{L}_][\p{L}\p{N}_-]{0,1000}$/u.test(step)) return `${path}[${JSON.stringify(step)}]`
  return path === '' ? step : `${path}.${step}`
}
