import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import {
  type Configuration,
  type EnablerBlock,
  enablerAddress,
  type RegistryBlock,
  registryAddress,
} from '@/machines/terraform/configuration'
import { hclFileOf, tfvarsOf } from '@/machines/terraform/hcl'
import { lessonConfigurations } from './lesson-configurations'

/** File names and texts of a folder that Terraform can be started in. */
export type Folder = Readonly<Record<string, string>>

/** A configuration as files: the lessons' own where a lesson has it, else written here. */
export function hclOf(configuration: Configuration): Folder {
  return lessonConfigurations.some((one) => isDeepStrictEqual(one, configuration))
    ? { 'main.tf': lessonFile(configuration), 'terraform.tfvars': tfvarsOf(configuration) }
    : { 'main.tf': written(configuration), 'terraform.tfvars': '' }
}

function lessonFile(configuration: Configuration): string {
  const machines = new URL('../../machines/', import.meta.url)
  return readFileSync(fileURLToPath(new URL(hclFileOf(configuration), machines)), 'utf8')
}

function written({ enablers, registry, removed }: Configuration): string {
  const blocks = [
    ...(enablers.length > 0 ? ['data "aws_caller_identity" "current" {}'] : []),
    ...enablers.map(enablerText),
    ...(registry ? [registryText(registry)] : []),
    ...removed.map((address) =>
      [
        'removed {',
        `  from = ${address}`,
        '',
        '  lifecycle {',
        '    destroy = false',
        '  }',
        '}',
      ].join('\n'),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

function enablerText(block: EnablerBlock): string {
  const types = block.resourceTypes.map((type) => `"${type}"`).join(', ')
  return resource(block.address, [
    '  account_ids    = [data.aws_caller_identity.current.account_id]',
    `  resource_types = [${types}]`,
    ...lifecycle(block, registryAddress),
  ])
}

function registryText(block: RegistryBlock): string {
  const rules = block.rules.flatMap(({ scanFrequency, repositoryFilters }) => [
    '',
    '  rule {',
    `    scan_frequency = "${scanFrequency}"`,
    ...repositoryFilters.flatMap((filter) => [
      '    repository_filter {',
      `      filter      = "${filter}"`,
      '      filter_type = "WILDCARD"',
      '    }',
    ]),
    '  }',
  ])
  return resource(block.address, [
    `  scan_type = "${block.scanType}"`,
    ...rules,
    ...lifecycle(block, enablerAddress),
  ])
}

function resource(address: string, body: readonly string[]): string {
  const [type, name] = address.split('.')
  return [`resource "${type}" "${name}" {`, ...body, '}'].join('\n')
}

function lifecycle(block: EnablerBlock | RegistryBlock, other: string): readonly string[] {
  const { preventDestroy, ignoreChanges, dependsOn } = block
  const options = [
    ...(preventDestroy ? ['    prevent_destroy = true'] : []),
    ...(ignoreChanges ? ['    ignore_changes  = all'] : []),
  ]
  return [
    ...(dependsOn ? ['', `  depends_on = [${other}]`] : []),
    ...(options.length > 0 ? ['', '  lifecycle {', ...options, '  }'] : []),
  ]
}
