import { day } from '@/machines/story/times'

/** What differs from reader to reader: where the simulated AWS answers, and whose account it is. */
export interface Seat {
  /** Scheme, host, port and base path, without a slash at the end. */
  readonly site: string
  readonly accessKeyId: string
}

export const stepIds = [
  'environment',
  'init',
  'order',
  'first-apply',
  'wait',
  'second-apply',
  'third-apply',
  'ask-aws',
  'fix',
  'fix-rests',
] as const
export type StepId = (typeof stepIds)[number]

/** Commands to type in one go, in a POSIX shell, in the folder with the two files. */
export interface SheetStep {
  readonly id: StepId
  readonly commands: readonly string[]
  /** What the last command prints, among other things. */
  readonly prints: readonly string[]
}

const apply = 'terraform apply -auto-approve'
/** Milliseconds; the race is decided within 6. */
const inspectorsLead = 3000

/** The whole exercise. A test types it, as it stands, into a shell with the real tools. */
export function sheetSteps({ site, accessKeyId }: Seat): readonly SheetStep[] {
  const door = `${site}/api/accounts/${accessKeyId}/`
  const tell = (order: object) =>
    `curl -fsS -o /dev/null -H 'content-type: application/json' -d '${JSON.stringify(order)}' ${door}`
  return [
    {
      id: 'environment',
      commands: [
        `export AWS_ENDPOINT_URL=${site}/api/aws`,
        'export AWS_REGION=ap-northeast-1',
        // Version 1 of the AWS CLI reads only this one.
        'export AWS_DEFAULT_REGION=ap-northeast-1',
        `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
        'export AWS_SECRET_ACCESS_KEY=not-checked',
      ],
      prints: [],
    },
    {
      id: 'init',
      commands: ['terraform init'],
      prints: ['Terraform has been successfully initialized!'],
    },
    {
      // Terraform sends two requests at once. This lets Inspector's be first, as in the article.
      id: 'order',
      commands: [
        tell({ type: 'hold', operation: 'PutRegistryScanningConfiguration', ms: inspectorsLead }),
      ],
      prints: [],
    },
    {
      id: 'first-apply',
      commands: [apply],
      prints: ['Apply complete! Resources: 2 added, 0 changed, 0 destroyed.'],
    },
    { id: 'wait', commands: [tell({ type: 'time.passed', ms: day })], prints: [] },
    {
      id: 'second-apply',
      commands: [apply],
      prints: ['Apply complete! Resources: 1 added, 0 changed, 0 destroyed.'],
    },
    {
      id: 'third-apply',
      commands: [apply],
      prints: ['Apply complete! Resources: 0 added, 1 changed, 0 destroyed.'],
    },
    {
      id: 'ask-aws',
      commands: [
        'aws inspector2 batch-get-account-status',
        'aws ecr get-registry-scanning-configuration',
      ],
      prints: ['"scanType": "BASIC"'],
    },
    {
      id: 'fix',
      commands: ['cp fix/main.tf main.tf', apply],
      prints: ['Apply complete! Resources: 0 added, 0 changed, 0 destroyed.'],
    },
    {
      id: 'fix-rests',
      commands: [apply],
      prints: ['No changes. Your infrastructure matches the configuration.'],
    },
  ]
}

/** The files of the exercise and where each is kept here; the fix begins by forgetting the enabler. */
export const sheetFiles = [
  { name: 'main.tf', source: 'machines/apply-loop/main.tf' },
  { name: 'providers.tf', source: 'machines/hands-on/providers.tf' },
  { name: 'fix/main.tf', source: 'machines/fix/removed.tf' },
] as const
export type SheetFile = (typeof sheetFiles)[number]['name']
