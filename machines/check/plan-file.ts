import { jsonDepth, jsonError } from './json-error'
import type { SourceFile } from './module'
import { placeOf } from './place-of'

export const planProblems = [
  /** Not JSON from this place on. */
  'not-json',
  /** The text ends before the plan does. */
  'cut-off',
  /** The plan file itself, not what `terraform show -json` prints of it. */
  'binary-plan',
  /** What `terraform plan -json` logs, line by line. */
  'plan-log',
  'state',
  'not-a-plan',
  /** A major version that nobody knew when this was written. */
  'format-version',
  /** Terraform stopped with an error: not everything is in this plan. */
  'errored',
  'too-deep',
] as const

/** Why a file is no plan that can be read, and where that shows. */
export interface PlanProblem {
  readonly why: (typeof planProblems)[number]
  readonly path: string
  readonly line: number
  readonly column: number
  /** A format version as it is written; else ''. */
  readonly detail: string
}

export interface PlanFile {
  readonly path: string
  readonly timestamp: string
  readonly changes: readonly unknown[]
}

/** The version of `terraform show -json` that is understood, of any minor version. */
const majorVersion = '1'
/** JSON nested deeper than any resource: it could not be walked. */
const deepest = 200

/** Reads what `terraform show -json PLAN` printed. */
export function planFile({ path, text }: SourceFile): PlanFile | PlanProblem {
  const read = planIn(text)
  if (read.plan) return { path, ...read.plan }
  return { why: read.why, path, ...placeOf(text, read.at), detail: read.detail }
}

type Refused = {
  readonly plan: null
  readonly why: PlanProblem['why']
  readonly at: number
  readonly detail: string
}

function planIn(text: string): Refused | { readonly plan: Omit<PlanFile, 'path'> } {
  const refused = (why: PlanProblem['why'], at = 0, detail = ''): Refused => ({
    plan: null,
    why,
    at,
    detail,
  })
  if (text.startsWith('PK\u0003\u0004')) return refused('binary-plan')
  if (jsonDepth(text) > deepest) return refused('too-deep')
  const plan = record(parsed(text))
  if (!plan) return refused(...noPlan(text))
  const { format_version: version, timestamp } = plan
  if (typeof version === 'string' && version.split('.')[0] !== majorVersion)
    return refused('format-version', text.indexOf('"format_version"'), version)
  if (plan.errored === true) return refused('errored', text.indexOf('"errored"'))
  // Terraform leaves the list out where it would be empty.
  const changes = plan.resource_changes ?? (plan.planned_values ? [] : null)
  return Array.isArray(changes)
    ? { plan: { timestamp: typeof timestamp === 'string' ? timestamp : '', changes } }
    : refused(otherOutput(plan))
}

/** What is wrong with a text that is no JSON object. */
function noPlan(text: string): readonly [PlanProblem['why'], number] {
  const at = jsonError(text)
  if (at === null) return ['not-a-plan', 0]
  if (/^\s*\{"@level"/.test(text)) return ['plan-log', 0]
  return [at === text.length && text.trim() !== '' ? 'cut-off' : 'not-json', at]
}

/** What else Terraform prints as JSON. */
function otherOutput(json: Readonly<Record<string, unknown>>): PlanProblem['why'] {
  if ('@level' in json) return 'plan-log'
  return 'values' in json || 'lineage' in json ? 'state' : 'not-a-plan'
}

export function record(value: unknown): Readonly<Record<string, unknown>> | null {
  // Any object that JSON can hold has string keys.
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
