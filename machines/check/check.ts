import { assumptionChoices } from '@/machines/account/account.terms'
import { labAddress } from '@/machines/lab/address'
import { articleKnobs, writtenOf } from '@/machines/lab/knobs'
import {
  type Configuration,
  configuration,
  enabler,
  registry,
} from '@/machines/terraform/configuration'
import { judge, type Verdict } from '@/machines/terraform/verdict'
import { openWorkspace } from '@/machines/terraform/workspace'
import {
  type Choice,
  combinations,
  isThere,
  openAt,
  openVariables,
  scanTypeOf,
  typesOf,
} from './cases'
import { type Finding, type FindingId, findingsIn, placeOfBlock } from './findings'
import { type Module, readModule, type SourceFile, scopeOf } from './module'
import { type Repair, repairsOf } from './repair'
import { type Resource, resourcesOf } from './resources'

/** What becomes of the configuration under one set of choices for what the text leaves open. */
export interface CheckCase {
  readonly choices: readonly Choice[]
  readonly configuration: Configuration
  readonly verdict: Verdict
}

export interface Check {
  readonly verdict: 'settles' | 'loops' | 'cannot-tell'
  readonly cases: readonly CheckCase[]
  readonly findings: readonly Finding[]
  /** Changes of these files that end every loop, best first; empty where nothing loops for sure. */
  readonly repairs: readonly Repair[]
}

/** With one of these the cases do not tell the whole: not all was read, or AWS refuses it. */
const undeciding: readonly FindingId[] = [
  'syntax',
  'too-much',
  'not-text',
  'module-not-read',
  'other-owner',
  'too-many-rules',
  'invalid-type',
  'invalid-frequency',
]

/** A loop found among these may be none. */
const unreadable: readonly FindingId[] = ['syntax', 'too-much', 'not-text', 'other-owner']

/**
 * Whether the `.tf` and `.tfvars` files of one directory settle: each case the text leaves open is
 * applied again and again in the workspace machine. Throws nothing on any text.
 */
export function check(files: readonly SourceFile[]): Check {
  const read = readModule(files)
  const judged = judgedModule(read)
  const isLooping = judged.cases.some(({ verdict }) => verdict.kind === 'loops')
  if (!isLooping || judged.findings.some(({ id }) => unreadable.includes(id))) return judged
  const settles = (changed: readonly SourceFile[]) => {
    const { cases } = judgedModule(readModule(changed))
    return cases.length > 0 && cases.every(({ verdict }) => verdict.kind === 'settles')
  }
  return { ...judged, repairs: repairsOf(read, resourcesIn(read), judged.cases, settles) }
}

function judgedModule(read: Module): Check {
  const usual = resourcesIn(read)
  const findings = findingsIn(read, usual)
  const cases = casesOf(read, usual)
  const loops = cases.filter(({ verdict }) => verdict.kind !== 'settles')
  const unread = findings.some(({ id }) => undeciding.includes(id))
  const undecided = cases.length === 0 || (loops.length > 0 && loops.length < cases.length)
  const severe = loops.length > 0 ? loopFindings(read, usual, loops) : []
  return {
    verdict:
      loops.length > 0 && !undecided && !findings.some(({ id }) => unreadable.includes(id))
        ? 'loops'
        : undecided || unread
          ? 'cannot-tell'
          : 'settles',
    cases,
    findings: [...severe, ...findings],
    repairs: [],
  }
}

function resourcesIn(read: Module): readonly Resource[] {
  return resourcesOf(read, scopeOf(read, new Map()))
}

/** The run of a case in the lab, four applies on; null when the lab has no knobs for it. */
export function labLink({ configuration }: CheckCase, locale: string): string | null {
  const written = writtenOf(configuration)
  return (
    written &&
    labAddress(
      {
        knobs: { ...articleKnobs, written },
        events: ['a', 'a', 'a', 'a'],
        at: 4,
        kept: [],
        beside: null,
      },
      locale,
    )
  )
}

function casesOf(module: Module, usual: readonly Resource[]): readonly CheckCase[] {
  const variables = openVariables(module, usual).map((name) =>
    ['false', 'true'].map((value) => ({ name: `var.${name}`, value })),
  )
  const chosen = combinations(variables) ?? []
  const all = chosen.flatMap((choices) => {
    const values = new Map(choices.map(({ name, value }) => [name.slice(4), value === 'true']))
    const resources = resourcesOf(module, scopeOf(module, values))
    const rest = combinations(resources.flatMap(openAt))
    return rest ? rest.flatMap((more) => casesUnder(resources, [...choices, ...more])) : [null]
  })
  // A case too many is a case not judged: then nothing can be told.
  return all.some((one) => one === null) ? [] : all.flatMap((one) => (one ? [one] : []))
}

function casesUnder(
  resources: readonly Resource[],
  choices: readonly Choice[],
): readonly CheckCase[] {
  const there = resources.filter((resource) => isThere(resource, choices))
  const scanning = there.find(({ kind }) => kind === 'registry')
  const written = configuration({
    enablers: there
      .filter(({ kind }) => kind === 'enabler')
      .map((one) =>
        enabler(typesOf(one, choices), {
          address: `aws_inspector2_enabler.${one.block.labels[1] ?? 'this'}`,
          ignoreChanges: one.ignoreChanges,
          preventDestroy: one.preventDestroy,
        }),
      ),
    registry: scanning
      ? registry(scanTypeOf(scanning, choices), { ignoreChanges: scanning.ignoreChanges })
      : null,
  })
  // How AWS reports a switched-off account is documented nowhere: where it decides, it is a case.
  const cases = assumptionChoices.report.map((report) => ({
    choices: [...choices, { name: 'AWS report', value: report }],
    configuration: written,
    verdict: judge(openWorkspace({ configuration: written, account: { assumptions: { report } } }))
      .verdict,
  }))
  return new Set(cases.map(({ verdict }) => verdict.kind)).size > 1
    ? cases
    : cases.slice(0, 1).map((one) => ({ ...one, choices }))
}

function loopFindings(
  module: Module,
  resources: readonly Resource[],
  cases: readonly CheckCase[],
): readonly Finding[] {
  const id = cases.some(({ verdict }) => verdict.kind === 'loops') ? 'loop' : 'stuck'
  return resources
    .filter(({ count }) => count !== 0)
    .map(({ block, address }) => ({ id, place: placeOfBlock(module, block), detail: address }))
}
