import type { ScanningRule } from '@/machines/account/account.terms'
import type { Address, Configuration, EnablerBlock, RegistryBlock } from './configuration'

/** A configuration as `main.tf`, formatted as `terraform fmt` leaves it. */
export function mainTf({ enablers, registry, removed }: Configuration): string {
  const blocks = [
    ...(enablers.length > 0 ? ['data "aws_caller_identity" "current" {}'] : []),
    ...enablers.map(enablerText),
    ...(registry ? [registryText(registry)] : []),
    ...removed.map(removedText),
  ]
  return `${blocks.join('\n\n')}\n`
}

function enablerText(block: EnablerBlock): string {
  const types = block.resourceTypes.map((type) => `"${type}"`).join(', ')
  return resource(block, [
    [
      '  account_ids    = [data.aws_caller_identity.current.account_id]',
      `  resource_types = [${types}]`,
    ],
  ])
}

function registryText(block: RegistryBlock): string {
  return resource(block, [[`  scan_type = "${block.scanType}"`], ...block.rules.map(ruleLines)])
}

function ruleLines({ scanFrequency, repositoryFilters }: ScanningRule): readonly string[] {
  return [
    '  rule {',
    `    scan_frequency = "${scanFrequency}"`,
    ...repositoryFilters.flatMap((filter) => [
      '',
      '    repository_filter {',
      `      filter      = "${filter}"`,
      '      filter_type = "WILDCARD"',
      '    }',
    ]),
    '  }',
  ]
}

/** Parts are parted by an empty line; `lifecycle` comes last. */
function resource(
  { address, preventDestroy, ignoreChanges, dependsOn }: EnablerBlock | RegistryBlock,
  parts: readonly (readonly string[])[],
): string {
  if (dependsOn) throw new Error('A configuration with depends_on names no other block to write.')
  const [type, name] = address.split('.')
  const options = [
    ...(preventDestroy ? ['prevent_destroy'] : []),
    ...(ignoreChanges ? ['ignore_changes'] : []),
  ]
  const width = Math.max(...options.map((option) => option.length))
  const values: Readonly<Record<string, string>> = {
    prevent_destroy: 'true',
    ignore_changes: 'all',
  }
  const lifecycle = [
    '  lifecycle {',
    ...options.map((option) => `    ${option.padEnd(width)} = ${values[option]}`),
    '  }',
  ]
  const all = options.length > 0 ? [...parts, lifecycle] : parts
  const body = all.map((lines) => lines.join('\n')).join('\n\n')
  return `resource "${type}" "${name}" {\n${body}\n}`
}

/** Forgotten, not destroyed: Terraform 1.7 or newer. */
function removedText(address: Address): string {
  return [
    'removed {',
    `  from = ${address}`,
    '',
    '  lifecycle {',
    '    destroy = false',
    '  }',
    '}',
  ].join('\n')
}
