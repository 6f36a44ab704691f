import {
  type Account,
  accountFacts,
  openAccount,
  registryScanning,
} from '@/machines/account/account'
import type { ResourceType, ScanningRule, ScanType } from '@/machines/account/account.terms'

/**
 * How far somebody has come with a Terraform of their own, as far as its calls tell: AWS never sees
 * a plan. One step for each happening, so that it outlives the log. Left out: several resources of
 * one kind, whose reads cannot be told apart.
 */
export interface Progress {
  /** Runs of Terraform that changed something. */
  readonly applies: number
  /** How often Terraform sent the very change again that it had sent last: something had undone it. */
  readonly repeats: number
  /** How often the registry's scan type has become another one. */
  readonly flips: number
  readonly scanType: ScanType
  /** What Terraform asked for last, of each of the two services; null when it holds nothing there. */
  readonly enabler: readonly ResourceType[] | null
  readonly registry: RegistryAsked | null
  /** Terraform's last change of each service, unless somebody else has changed it since. */
  readonly last: Readonly<Record<Part, string | null>>
  readonly run: TerraformRun
  /** The last run that is known to be over; null before. */
  readonly done: TerraformRun | null
}

export interface RegistryAsked {
  readonly scanType: ScanType
  readonly rules: readonly ScanningRule[]
}

/** The two things that Terraform may manage here. */
export type Part = 'enabler' | 'registry'

/** One run of Terraform: what it has read before it changed anything, and what it has changed. */
export interface TerraformRun {
  readonly reads: readonly Part[]
  readonly writes: readonly Part[]
}

/** What a call shows; other happenings tell nothing of Terraform. */
export interface Called {
  readonly type: string
  readonly operation?: string
  readonly by?: string
  readonly refused?: string | null
  readonly asked?: {
    readonly resourceTypes?: readonly string[]
    readonly scanType?: string
  } | null
}

const noRun: TerraformRun = { reads: [], writes: [] }

export const noProgress: Progress = {
  applies: 0,
  repeats: 0,
  flips: 0,
  scanType: accountFacts(openAccount()).scanType,
  enabler: null,
  registry: null,
  last: { enabler: null, registry: null },
  run: noRun,
  done: null,
}

/** @param account as it is after the happening */
export function progressed(before: Progress, happening: Called, account: Account): Progress {
  const { scanType } = accountFacts(account)
  if (happening.type === 'reset') return { ...noProgress, scanType }
  const flips = before.flips + (scanType === before.scanType ? 0 : 1)
  const seen = { ...before, flips, scanType }
  return happening.type === 'call' && happening.refused === null
    ? called(seen, happening, account)
    : seen
}

function called(seen: Progress, happening: Called, account: Account): Progress {
  const { operation = '', by } = happening
  const written = writes[operation]
  if (by !== 'terraform')
    return written ? { ...seen, last: { ...seen.last, [written]: null } } : seen
  if (operation === 'GetCallerIdentity') return seen.run.writes.length > 0 ? begun(seen) : seen
  const read = reads[operation]
  if (read) return hasRead(seen, read)
  return written ? hasWritten(seen, written, happening, account) : seen
}

/** Every run of Terraform asks first who it is, and reads what it manages, each once. */
const reads: Readonly<Record<string, Part>> = {
  BatchGetAccountStatus: 'enabler',
  GetRegistryScanningConfiguration: 'registry',
}
const writes: Readonly<Record<string, Part>> = {
  Enable: 'enabler',
  Disable: 'enabler',
  PutRegistryScanningConfiguration: 'registry',
}

function begun(seen: Progress, run = noRun): Progress {
  return { ...seen, run, done: seen.run }
}

/** Reads that follow a change belong to it: the provider looks whether it has arrived. */
function hasRead(seen: Progress, part: Part): Progress {
  const { run } = seen
  if (run.writes.length > 0) return seen
  if (run.reads.includes(part)) return begun(seen, { reads: [part], writes: [] })
  return { ...seen, run: { ...run, reads: [...run.reads, part] } }
}

function hasWritten(seen: Progress, part: Part, happening: Called, account: Account): Progress {
  const { run } = seen
  const wish = JSON.stringify([happening.operation, happening.asked])
  return {
    ...seen,
    ...wanted(seen, happening, account),
    applies: seen.applies + (run.writes.length === 0 ? 1 : 0),
    repeats: seen.repeats + (seen.last[part] === wish ? 1 : 0),
    last: { ...seen.last, [part]: wish },
    run: { ...run, writes: [...new Set([...run.writes, part])] },
  }
}

function wanted(
  seen: Progress,
  { operation = '', asked }: Called,
  account: Account,
): Partial<Pick<Progress, 'enabler' | 'registry'>> {
  const types = (asked?.resourceTypes ?? []) as readonly ResourceType[] // AWS accepted no others
  switch (operation) {
    case 'Enable':
      return { enabler: types }
    case 'Disable':
      return seen.enabler?.every((type) => types.includes(type)) ? { enabler: null } : {}
    default: {
      const { scanType, rules } = registryScanning(account)
      return { registry: { scanType: (asked?.scanType ?? scanType) as ScanType, rules } } // as above
    }
  }
}
