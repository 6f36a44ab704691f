import {
  configuration,
  enabler,
  registry,
  secondEnablerAddress,
} from '@/machines/terraform/configuration'
import { daily, edit, runCase } from './run-case-of'

const colleague = (...resourceTypes: readonly ('EC2' | 'LAMBDA')[]) =>
  ({ type: 'inspector.enabled', resourceTypes, by: 'colleague' }) as const
const only = (...types: readonly ('EC2' | 'ECR' | 'LAMBDA')[]) =>
  configuration({ enablers: [enabler(types)] })

const ignored = configuration({
  enablers: [enabler(['ECR'], { ignoreChanges: true })],
  registry: registry('BASIC'),
})
const both = configuration({ enablers: [enabler(['ECR'])], registry: registry('BASIC') })
const two = configuration({
  enablers: [enabler(['EC2']), enabler(['LAMBDA'], { address: secondEnablerAddress })],
})

/** Options of Terraform, other people's types, edits. */
export const otherCases = [
  runCase({ name: 'ignore-changes-omitted', configuration: ignored, events: daily(4) }),
  runCase({
    name: 'ignore-changes-disabled',
    quick: true,
    configuration: ignored,
    assumptions: { report: 'disabled' },
    events: daily(4),
  }),
  runCase({ name: 'two-enablers-at-once', configuration: two, events: daily(4) }),
  runCase({
    name: 'two-enablers-at-once-disabled',
    configuration: two,
    assumptions: { report: 'disabled' },
    events: daily(4),
  }),
  runCase({
    name: 'two-enablers-one-later',
    configuration: only('EC2'),
    events: [...daily(1), edit(two), ...daily(4)],
  }),
  runCase({
    name: 'enabler-after-registry',
    configuration: configuration({
      enablers: [enabler(['ECR'], { dependsOn: true })],
      registry: registry('BASIC'),
    }),
    events: daily(4),
  }),
  runCase({
    name: 'registry-after-enabler',
    configuration: configuration({
      enablers: [enabler(['ECR'])],
      registry: registry('BASIC', { dependsOn: true }),
    }),
    events: daily(4),
  }),
  runCase({
    name: 'created-beside-a-colleague',
    configuration: only('ECR'),
    events: [colleague('EC2'), ...daily(4)],
  }),
  runCase({
    name: 'types-edited',
    configuration: only('ECR'),
    events: [
      ...daily(1),
      edit(only('ECR', 'EC2')),
      ...daily(1),
      edit(only('EC2')),
      ...daily(1),
      colleague('LAMBDA'),
      ...daily(2),
    ],
  }),
  runCase({
    name: 'both-blocks-deleted',
    configuration: both,
    events: [...daily(2), edit(configuration({})), ...daily(2)],
  }),
  runCase({
    name: 'registry-block-deleted',
    configuration: both,
    events: [...daily(2), edit(only('ECR')), ...daily(3)],
  }),
]
