import { labAddress } from '@/machines/lab/address'
import { articleKnobs, writtenOf } from '@/machines/lab/knobs'
import {
  type Configuration,
  enablerAddress,
  registryAddress,
} from '@/machines/terraform/configuration'
import type { Verdict } from '@/machines/terraform/verdict'
import { type Choice, type Leaf, leavesOf } from './cases'
import { casesOf } from './configurations'
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

/** A loop found among these may be none: what Terraform refuses, it never applies. */
const unreadable: readonly FindingId[] = [
  'syntax',
  'too-much',
  'not-text',
  'other-owner',
  'invalid-type',
]

/**
 * Whether the `.tf` and `.tfvars` files of one directory settle: each case the text leaves open is
 * applied again and again in the workspace machine. Throws nothing on any text.
 */
export function check(files: readonly SourceFile[]): Check {
  const read = readModule(files)
  const { leaves, ...judged } = judgedModule(read)
  const isLooping = judged.cases.some(({ verdict }) => verdict.kind === 'loops')
  if (!isLooping || judged.findings.some(({ id }) => unreadable.includes(id))) return judged
  const settles = (changed: readonly SourceFile[]) => {
    const { cases } = judgedModule(readModule(changed))
    return cases.length > 0 && cases.every(({ verdict }) => verdict.kind === 'settles')
  }
  return { ...judged, repairs: repairsOf(read, everyResource(leaves), judged.cases, settles) }
}

/** The run of a case in the lab, four applies on; null when the lab has no knobs for it. */
export function labLink({ configuration }: CheckCase, locale: string): string | null {
  const removed = configuration.removed.map((address) =>
    address.startsWith('aws_inspector2_enabler.') ? enablerAddress : registryAddress,
  )
  const written = writtenOf({ ...configuration, removed })
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

function judgedModule(read: Module): Check & { readonly leaves: readonly Leaf[] } {
  const all = leavesOf(read)
  const leaves = all ?? [{ choices: [], resources: resourcesOf(read, scopeOf(read)) }]
  const findings = withoutTwins(leaves.flatMap(({ resources }) => findingsIn(read, resources)))
  const cases = all ? casesOf(read, all) : []
  const loops = cases.filter(({ verdict }) => verdict.kind !== 'settles')
  const unread = findings.some(({ id }) => undeciding.includes(id))
  const undecided = cases.length === 0 || (loops.length > 0 && loops.length < cases.length)
  const severe = loops.length > 0 ? loopFindings(read, everyResource(leaves), loops) : []
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
    leaves,
  }
}

/** The resources of all leaves; of one block the instances of several. */
function everyResource(leaves: readonly Leaf[]): readonly Resource[] {
  return leaves.flatMap(({ resources }) => resources)
}

function loopFindings(
  module: Module,
  resources: readonly Resource[],
  cases: readonly CheckCase[],
): readonly Finding[] {
  const id = cases.some(({ verdict }) => verdict.kind === 'loops') ? 'loop' : 'stuck'
  const blocks = new Map(resources.map(({ block, address }) => [block, address]))
  return [...blocks].map(([block, detail]) => ({ id, place: placeOfBlock(module, block), detail }))
}

function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()]
}
