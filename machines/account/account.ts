import { begin, elapse, type Moved, send, type Timeline } from '@/machines/time/timeline'
import { type Rejection, rejection } from './account.limits'
import { accountMachine } from './account.machine'
import type {
  AccountCall,
  AccountInput,
  ResourceType,
  RuleId,
  ScanningRule,
  ScanType,
} from './account.terms'

/** One AWS account at one moment. */
export type Account = Timeline<typeof accountMachine>

/** What a call or a stretch of time did: the account after it and every transition that fired. */
export type AccountMove = Omit<Moved<typeof accountMachine>, 'timeline'> & {
  readonly account: Account
  readonly rejected: Rejection | null
}

/** A fresh account: Inspector off, registry BASIC, no rules. */
export function openAccount(input: AccountInput = {}): Account {
  return begin(accountMachine, input)
}

/** Makes one API call. A call that AWS rejects changes nothing. */
export function callAws(account: Account, call: AccountCall): AccountMove {
  const rejected = rejection(call)
  if (rejected) return { account, fired: [], rejected }
  const { timeline, fired } = send(accountMachine, account, call)
  return { account: timeline, fired, rejected: null }
}

/** Lets `ms` milliseconds pass; AWS may act by itself. */
export function wait(account: Account, ms: number): AccountMove {
  const { timeline, fired } = elapse(accountMachine, account, ms)
  return { account: timeline, fired, rejected: null }
}

/** The hidden rules among fired transitions, each once, in the order they fired. */
export function rulesFired(fired: AccountMove['fired']): readonly RuleId[] {
  const rules = fired.flatMap(({ meta }) => (meta?.rule ? [meta.rule as RuleId] : [])) // typed in the machine's setup
  return [...new Set(rules)]
}

/** The account as it is, whatever AWS's APIs say about it. The shape of `account` in lessons.json. */
export interface AccountFacts {
  readonly inspector: 'enabled' | 'disabled'
  readonly coverage: Readonly<Record<CoverageKey, boolean>>
  readonly scanType: ScanType
}

export const coverageKeys = ['ec2', 'ecr', 'lambda', 'lambdaCode'] as const
export type CoverageKey = (typeof coverageKeys)[number]

/** Inspector2 spells a type one way in calls and another way in the status reply. */
export const coverageKeyOf = {
  EC2: 'ec2',
  ECR: 'ecr',
  LAMBDA: 'lambda',
  LAMBDA_CODE: 'lambdaCode',
} as const satisfies Record<ResourceType, CoverageKey>

export function accountFacts({ snapshot }: Account): AccountFacts {
  return {
    inspector: snapshot.matches({ inspector: 'disabled' }) ? 'disabled' : 'enabled',
    coverage: {
      ec2: snapshot.matches({ ec2: 'on' }),
      ecr: snapshot.matches({ ecr: 'on' }),
      lambda: snapshot.matches({ lambda: 'on' }),
      lambdaCode: snapshot.matches({ lambdaCode: 'on' }),
    },
    scanType: snapshot.matches({ registry: 'enhanced' }) ? 'ENHANCED' : 'BASIC',
  }
}

/** What Inspector2 `BatchGetAccountStatus` answers: an entry, or null when the account is left out. */
export interface InspectorStatus {
  readonly account: 'ENABLED' | 'DISABLED'
  /** The types that read as ENABLED; all others read as DISABLED. */
  readonly enabled: readonly ResourceType[]
}

export function inspectorStatus(account: Account): InspectorStatus | null {
  const { snapshot } = account
  const { inspector, coverage } = accountFacts(account)
  if (inspector === 'disabled') {
    return snapshot.context.assumptions.report === 'omitted'
      ? null
      : { account: 'DISABLED', enabled: [] }
  }
  const lags = !snapshot.matches({ status: 'current' })
  const reads = (type: ResourceType) => coverage[coverageKeyOf[type]] || (type === 'ECR' && lags)
  return {
    account: 'ENABLED',
    enabled: (['EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE'] as const).filter(reads),
  }
}

/** What ECR `GetRegistryScanningConfiguration` answers. */
export interface RegistryScanning {
  readonly scanType: ScanType
  readonly rules: readonly ScanningRule[]
}

export function registryScanning(account: Account): RegistryScanning {
  return {
    scanType: accountFacts(account).scanType,
    rules: account.snapshot.context.scanningRules,
  }
}
