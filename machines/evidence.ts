import type { RuleId } from '@/machines/account/account.terms'
import type { Frame } from '@/machines/story/frames'
import type { PlanAction } from '@/machines/terraform/plan'
import { recordedWith } from '@/machines/terraform/recorded'

/** How sure a claim is, from surest to least. */
export const grades = ['documented', 'measured', 'observed', 'assumed'] as const
export type Grade = (typeof grades)[number]

/** Where a claim comes from. `url` is null for what has no address of its own. */
export interface Source {
  readonly url: string | null
  /** The day it was read or run, as YYYY-MM-DD. */
  readonly checked: string
}

const inspectorGuide = 'https://docs.aws.amazon.com/inspector/latest/user'
const checked = '2026-11-23'

export const sources = {
  article: { url: null, checked },
  realTools: { url: null, checked: recordedWith.date },
  noSource: { url: null, checked },
  activating: { url: `${inspectorGuide}/activate-scans.html`, checked },
  scanningResources: { url: `${inspectorGuide}/scanning-resources.html`, checked },
  ecrIntegration: { url: `${inspectorGuide}/ecr-integration.html`, checked },
  deactivatingType: { url: `${inspectorGuide}/deactivate-scans.html`, checked },
  deactivating: { url: `${inspectorGuide}/deactivating-best-practices.html`, checked },
  disableApi: {
    url: 'https://docs.aws.amazon.com/inspector/v2/APIReference/API_Disable.html',
    checked,
  },
  scanningRulesApi: {
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html',
    checked,
  },
  removedBlock: {
    url: 'https://developer.hashicorp.com/terraform/language/block/removed',
    checked,
  },
  cloudFormation: {
    url: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2516',
    checked,
  },
} as const satisfies Record<string, Source>
export type SourceId = keyof typeof sources

export interface Claim {
  readonly grade: Grade
  readonly source: SourceId
}

/** What the lessons say about AWS and Terraform, each with every grade it has, surest first. */
export const claims = {
  consoleActivation: [{ grade: 'documented', source: 'scanningResources' }],
  R1: [
    { grade: 'documented', source: 'activating' },
    { grade: 'observed', source: 'article' },
  ],
  R2: [{ grade: 'observed', source: 'article' }],
  'R2-reverse': [{ grade: 'documented', source: 'deactivatingType' }],
  R3: [
    { grade: 'documented', source: 'deactivating' },
    { grade: 'observed', source: 'article' },
  ],
  R4: [
    { grade: 'documented', source: 'ecrIntegration' },
    { grade: 'observed', source: 'article' },
  ],
  explicitDisable: [{ grade: 'documented', source: 'disableApi' }],
  graceLength: [{ grade: 'assumed', source: 'noSource' }],
  reportOfDisabled: [{ grade: 'assumed', source: 'noSource' }],
  coverageLag: [{ grade: 'assumed', source: 'noSource' }],
  planAndApply: [{ grade: 'measured', source: 'realTools' }],
  theLoop: [
    { grade: 'measured', source: 'realTools' },
    { grade: 'observed', source: 'article' },
    { grade: 'observed', source: 'cloudFormation' },
  ],
  deletingDestroys: [{ grade: 'measured', source: 'realTools' }],
  removedForgets: [
    { grade: 'documented', source: 'removedBlock' },
    { grade: 'measured', source: 'realTools' },
  ],
  twoRules: [{ grade: 'documented', source: 'scanningRulesApi' }],
  findingsLost: [{ grade: 'documented', source: 'deactivating' }],
} as const satisfies Record<string, readonly Claim[]>
export type ClaimId = keyof typeof claims

const claimsOfRule: Readonly<Record<RuleId, readonly ClaimId[]>> = {
  R1: ['R1'],
  R2: ['R2'],
  'R2-reverse': ['R2-reverse'],
  R3: ['R3', 'graceLength', 'findingsLost'],
  R4: ['R4'],
}

/** The claims that the transition into a beat rests on. */
export function claimsAt({ beat, rules, workspace, previous }: Frame): readonly ClaimId[] {
  const ofRules = rules.flatMap((rule) => claimsOfRule[rule])
  return [...new Set([...ofRules, ...claimsOfEvent(beat.event?.type ?? '', workspace, previous)])]
}

type Context = Frame['workspace']['context']

function claimsOfEvent(
  type: string,
  { context }: Frame['workspace'],
  previous: Frame | null,
): readonly ClaimId[] {
  switch (type) {
    case 'inspector.enabled':
      return context.account.snapshot.matches({ ec2: 'on' }) ? ['consoleActivation'] : []
    case 'apply.started':
      return previous?.workspace.context.apply
        ? ['planAndApply', 'reportOfDisabled']
        : ['planAndApply']
    case 'plan.made':
      return claimsOfPlan(context) ?? ['planAndApply']
    case 'request.sent':
      return plans(context, 'delete')
        ? ['deletingDestroys', 'explicitDisable', 'findingsLost']
        : ['planAndApply']
    case 'state.written':
      return claimsOfPlan(context) ?? claimsOfRest(context)
    case 'apply.run':
      return context.applied?.errors.length ? ['twoRules', 'planAndApply'] : ['planAndApply']
    default:
      return []
  }
}

function claimsOfPlan(context: Context): readonly ClaimId[] | null {
  if (plans(context, 'delete')) return ['deletingDestroys', 'findingsLost']
  return plans(context, 'forget') ? ['removedForgets'] : null
}

function claimsOfRest({ configuration }: Context): readonly ClaimId[] {
  return configuration?.enablers.length ? ['theLoop', 'coverageLag'] : ['planAndApply']
}

function plans({ plan }: Context, action: PlanAction): boolean {
  return plan?.changes.some((change) => change.action === action) ?? false
}
