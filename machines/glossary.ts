/** Whose word a term is. */
export const termKinds = ['aws', 'terraform', 'site'] as const
export type TermKind = (typeof termKinds)[number]

export interface Term {
  readonly kind: TermKind
  /** How it is written in an API call or in a configuration. */
  readonly code?: string
  /** The page or beat, below the language, that shows it at work. */
  readonly shownAt?: string
}

/** The terms the site uses, in the order of the glossary: each one needs only those before it. */
const terms = {
  inspector: { kind: 'aws', shownAt: 'console-enable/' },
  inspectorScanType: {
    kind: 'aws',
    code: 'resource_types',
    shownAt: 'console-enable/every-type-is-covered/',
  },
  activating: { kind: 'aws', code: 'Enable', shownAt: 'console-enable/you-enable-inspector/' },
  deactivating: { kind: 'aws', code: 'Disable', shownAt: 'apply-loop/aws-switches-inspector-off/' },
  registry: { kind: 'aws' },
  scanType: { kind: 'aws', code: 'scan_type' },
  basic: { kind: 'aws', code: 'BASIC', shownAt: 'back-to-basic/' },
  enhanced: { kind: 'aws', code: 'ENHANCED', shownAt: 'enhanced-first/' },
  scanFrequency: { kind: 'aws', code: 'scan_frequency', shownAt: 'why/' },
  onPush: { kind: 'aws', code: 'SCAN_ON_PUSH' },
  continuous: { kind: 'aws', code: 'CONTINUOUS_SCAN' },
  manual: { kind: 'aws', code: 'MANUAL', shownAt: 'why/' },
  filter: { kind: 'aws', code: 'repository_filter' },
  finding: { kind: 'aws' },
  suppressionRule: { kind: 'aws' },

  configuration: { kind: 'terraform' },
  provider: { kind: 'terraform', code: 'hashicorp/aws' },
  enabler: { kind: 'terraform', code: 'aws_inspector2_enabler' },
  scanningConfiguration: { kind: 'terraform', code: 'aws_ecr_registry_scanning_configuration' },
  stateFile: { kind: 'terraform', code: 'terraform.tfstate' },
  refresh: { kind: 'terraform', shownAt: 'apply-loop/inspector-is-gone/' },
  plan: {
    kind: 'terraform',
    code: 'terraform plan',
    shownAt: 'apply-loop/plan-creates-inspector-again/',
  },
  apply: { kind: 'terraform', code: 'terraform apply', shownAt: 'apply-loop/' },
  drift: { kind: 'terraform', shownAt: 'apply-loop/ecr-has-drifted/' },
  taint: { kind: 'terraform', shownAt: 'lab/' },
  preventDestroy: { kind: 'terraform', code: 'prevent_destroy', shownAt: 'fix/' },
  ignoreChanges: { kind: 'terraform', code: 'ignore_changes', shownAt: 'lab/' },
  removed: { kind: 'terraform', code: 'removed', shownAt: 'fix/removed-forgets-it/' },
  perpetualDiff: { kind: 'terraform', shownAt: 'apply-loop/plan-repeats-itself/' },

  beat: { kind: 'site' },
  owner: { kind: 'site', shownAt: 'fix/' },
  truths: { kind: 'site', shownAt: 'apply-loop/state-looks-the-same/' },
  hiddenRule: { kind: 'site', code: 'R1–R4', shownAt: 'rules/' },
  stateMachine: { kind: 'site' },
  period: { kind: 'site', shownAt: 'apply-loop/it-never-settles/' },
  settles: { kind: 'site', shownAt: 'fix/' },
  orbit: { kind: 'site', shownAt: 'apply-loop/it-never-settles/' },
  grade: { kind: 'site', shownAt: 'about/' },
} as const satisfies Readonly<Record<string, Term>>

export type TermId = keyof typeof terms

export function term(id: TermId): Term {
  return terms[id]
}

/** The ids of one kind, in order. */
export function termsOf(kind: TermKind): readonly TermId[] {
  // Object.keys forgets that the keys are the terms' own.
  return (Object.keys(terms) as TermId[]).filter((id) => terms[id].kind === kind)
}
