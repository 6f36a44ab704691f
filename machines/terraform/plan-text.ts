import { accountId, type ScanningRule } from '@/machines/account/account.terms'
import { isEmpty, type Plan, type PlanAction, type PlannedChange } from './plan'
import type { EnablerInstance, Instance, RegistryInstance } from './state-file'

/**
 * The plan as Terraform 1.11 prints it, without the lines about reading and saving. Held to the letter
 * against the runs of the real CLI in test/terraform/observed. Terraform prints English in every locale.
 */
export function planText(plan: Plan): string {
  if (isEmpty(plan)) return noChanges
  const changes = plan.changes.filter(({ action }) => action !== 'no-op')
  const parts = [
    header(
      changes.map(({ action }) => action),
      plan.error !== null,
    ),
    ...changes.map(changeText),
    summary(changes),
    ...forgetting(changes),
    ...(plan.error ? [refusal(plan.error.address)] : []),
  ]
  return parts.join('\n\n')
}

const noChanges = [
  'No changes. Your infrastructure matches the configuration.',
  '',
  'Terraform has compared your real infrastructure against your configuration',
  'and found no differences, so no changes are needed.',
].join('\n')

const symbols: readonly (readonly [PlanAction, string])[] = [
  ['create', '  + create'],
  ['update', '  ~ update in-place'],
  ['delete', '  - destroy'],
  ['replace', '-/+ destroy and then create replacement'],
]

function header(actions: readonly PlanAction[], isRefused: boolean): string {
  const used = symbols.filter(([action]) => actions.includes(action)).map(([, symbol]) => symbol)
  // Measured: said also when no symbol follows, for what is only forgotten has none in this list.
  const intro = [
    'Terraform used the selected providers to generate the following execution',
    'plan. Resource actions are indicated with the following symbols:',
    ...used,
    '',
  ]
  const leading = isRefused
    ? 'Terraform planned the following actions, but then encountered a problem:'
    : 'Terraform will perform the following actions:'
  return [...intro, leading].join('\n')
}

function summary(changes: readonly PlannedChange[]): string {
  const count = (...actions: readonly PlanAction[]) =>
    changes.filter(({ action }) => actions.includes(action)).length
  return `Plan: ${count('create', 'replace')} to add, ${count('update')} to change, ${count('delete', 'replace')} to destroy.`
}

function forgetting(changes: readonly PlannedChange[]): readonly string[] {
  const forgotten = changes.filter(({ action }) => action === 'forget')
  if (forgotten.length === 0) return []
  const warning = [
    'Warning: Some objects will no longer be managed by Terraform',
    '',
    'If you apply this plan, Terraform will discard its tracking information for',
    'the following objects, but it will not delete them:',
    ...forgotten.map(({ address }) => ` - ${address}`),
    '',
    'After applying this plan, Terraform will no longer manage these objects. You',
    'will need to import them into Terraform to manage them again.',
  ]
  return [warning.join('\n')]
}

function refusal(address: string): string {
  return [
    'Error: Instance cannot be destroyed',
    '',
    `Resource ${address} has lifecycle.prevent_destroy set, but`,
    'the plan calls for this resource to be destroyed. To avoid this error and',
    'continue with the plan, either disable lifecycle.prevent_destroy or reduce',
    'the scope of the plan using the -target option.',
  ].join('\n')
}

function changeText(change: PlannedChange): string {
  const { address, action } = change
  const title: Record<PlanAction, readonly string[]> = {
    create: [`  # ${address} will be created`],
    update: [`  # ${address} will be updated in-place`],
    delete: [
      `  # ${address} will be destroyed`,
      `  # (because ${address} is not in configuration)`,
    ],
    replace: [`  # ${address} is tainted, so must be replaced`],
    forget: [
      ` # ${address} will no longer be managed by Terraform, but will not be destroyed`,
      ' # (destroy = false is set in the configuration)',
    ],
    'no-op': [],
  }
  const mark: Record<PlanAction, string> = {
    create: '  +',
    update: '  ~',
    delete: '  -',
    replace: '-/+',
    forget: ' .',
    'no-op': '   ',
  }
  const [type = '', name = ''] = address.split('.')
  return [
    ...title[action],
    `${mark[action]} resource "${type}" "${name}" {`,
    ...bodyText(change),
    '    }',
  ].join('\n')
}

function bodyText({ action, before, after }: PlannedChange): readonly string[] {
  if (action === 'forget') return before ? forgotten(before) : []
  const shown = after ?? before
  if (!shown) return []
  return shown.type === 'aws_inspector2_enabler'
    ? enablerText(action, enablerOrNull(before), enablerOrNull(after))
    : registryText(action, registryOrNull(before), registryOrNull(after))
}

function forgotten(instance: Instance): readonly string[] {
  const id = instance.type === 'aws_inspector2_enabler' ? instance.id : accountId
  const name = instance.type === 'aws_inspector2_enabler' ? enablerName('id') : registryName('id')
  return [`        ${name} = "${id}"`, hidden(2, 'attribute')]
}

const enablerName = (name: string) => name.padEnd('resource_types'.length)
const registryName = (name: string) => name.padEnd('registry_id'.length)

function hidden(count: number, noun: 'attribute' | 'block' | 'element'): string {
  const pad = noun === 'element' ? '            ' : '        '
  return `${pad}# (${count} unchanged ${noun}${count === 1 ? '' : 's'} hidden)`
}

function enablerText(
  action: PlanAction,
  before: EnablerInstance | null,
  after: EnablerInstance | null,
): readonly string[] {
  const lists = [
    listText('account_ids', before?.accountIds ?? null, after?.accountIds ?? null),
    listText('resource_types', before?.resourceTypes ?? null, after?.resourceTypes ?? null),
  ] as const
  const unchanged = lists.filter((list) => list.length === 0).length
  return [
    ...lists[0],
    idText(action, before?.id ?? null),
    ...lists[1],
    ...(unchanged > 0 ? [hidden(unchanged, 'attribute')] : []),
  ]
}

function idText(action: PlanAction, before: string | null): string {
  const name = enablerName('id')
  if (before === null) return `      + ${name} = (known after apply)`
  if (action === 'delete') return `      - ${name} = "${before}" -> null`
  return action === 'replace'
    ? `      ~ ${name} = "${before}" -> (known after apply)`
    : `        ${name} = "${before}"`
}

/** Nothing when the list does not change. */
function listText(
  name: string,
  before: readonly string[] | null,
  after: readonly string[] | null,
): readonly string[] {
  const gone = (before ?? []).filter((item) => !after?.includes(item))
  const come = (after ?? []).filter((item) => !before?.includes(item))
  const kept = (before ?? []).filter((item) => after?.includes(item)).length
  if (before && after && gone.length + come.length === 0) return []
  const symbol = !before ? '+' : !after ? '-' : '~'
  // Measured: what goes is printed before what comes, each in the order of the alphabet.
  const items = [
    ...gone.toSorted().map((item) => `          - "${item}",`),
    ...come.toSorted().map((item) => `          + "${item}",`),
  ]
  return [
    `      ${symbol} ${enablerName(name)} = [`,
    ...items,
    ...(kept > 0 ? [hidden(kept, 'element')] : []),
    after ? '        ]' : '        ] -> null',
  ]
}

function registryText(
  action: PlanAction,
  before: RegistryInstance | null,
  after: RegistryInstance | null,
): readonly string[] {
  const gone = rulesMissing(before, after)
  const come = rulesMissing(after, before)
  const kept = (before?.rules.length ?? 0) - gone.length
  const blocks = [
    ...gone.flatMap((rule) => ruleText(rule, '-')),
    ...come.flatMap((rule) => ruleText(rule, '+')),
  ]
  const rest = after && before && kept > 0 ? ['', hidden(kept, 'block')] : []
  return [
    ...registryAttributes(action, before, after),
    ...(blocks.length > 0 ? ['', ...blocks] : []),
    ...rest,
  ]
}

function registryAttributes(
  action: PlanAction,
  before: RegistryInstance | null,
  after: RegistryInstance | null,
): readonly string[] {
  const [id, registryId, scanType] = ['id', 'registry_id', 'scan_type'].map(registryName)
  if (!before) {
    return [
      `      + ${id} = (known after apply)`,
      `      + ${registryId} = (known after apply)`,
      `      + ${scanType} = "${after?.scanType}"`,
    ]
  }
  if (action === 'delete') {
    return [
      `      - ${id} = "${accountId}" -> null`,
      `      - ${registryId} = "${accountId}" -> null`,
      `      - ${scanType} = "${before.scanType}" -> null`,
    ]
  }
  return before.scanType === after?.scanType
    ? [`        ${id} = "${accountId}"`, hidden(2, 'attribute')]
    : [
        `        ${id} = "${accountId}"`,
        `      ~ ${scanType} = "${before.scanType}" -> "${after?.scanType}"`,
        hidden(1, 'attribute'),
      ]
}

function rulesMissing(
  from: RegistryInstance | null,
  other: RegistryInstance | null,
): readonly ScanningRule[] {
  const known = new Set(other?.rules.map(ruleKey))
  const missing = from?.rules.filter((rule) => !known.has(ruleKey(rule))) ?? []
  return missing.toSorted((a, b) => (ruleKey(a) < ruleKey(b) ? -1 : 1))
}

function ruleKey({ scanFrequency, repositoryFilters }: ScanningRule): string {
  return JSON.stringify([scanFrequency, repositoryFilters.toSorted()])
}

function ruleText(
  { scanFrequency, repositoryFilters }: ScanningRule,
  mark: '+' | '-',
): readonly string[] {
  const end = mark === '-' ? ' -> null' : ''
  return [
    `      ${mark} rule {`,
    `          ${mark} scan_frequency = "${scanFrequency}"${end}`,
    '',
    ...[...repositoryFilters]
      .sort()
      .flatMap((filter) => [
        `          ${mark} repository_filter {`,
        `              ${mark} filter      = "${filter}"${end}`,
        `              ${mark} filter_type = "WILDCARD"${end}`,
        '            }',
      ]),
    '        }',
  ]
}

function enablerOrNull(instance: Instance | null): EnablerInstance | null {
  return instance?.type === 'aws_inspector2_enabler' ? instance : null
}

function registryOrNull(instance: Instance | null): RegistryInstance | null {
  return instance?.type === 'aws_ecr_registry_scanning_configuration' ? instance : null
}
