import type { ScanningRule } from '@/machines/account/account.terms'
import {
  type Address,
  type Configuration,
  type EnablerBlock,
  type RegistryBlock,
  registryAddress,
} from './configuration'

/** A configuration as `main.tf`, formatted as `terraform fmt` leaves it. */
export function mainTf({ enablers, registry, removed }: Configuration): string {
  const blocks = [
    ...(enablers.length > 0 ? ['data "aws_caller_identity" "current" {}'] : []),
    ...enablers.map((block) => enablerText(block, registry ? [registryAddress] : [])),
    ...(registry
      ? [
          registryText(
            registry,
            enablers.map(({ address }) => address),
          ),
        ]
      : []),
    ...removed.map(removedText),
  ]
  return `${blocks.join('\n\n')}\n`
}

function enablerText(block: EnablerBlock, others: readonly Address[]): string {
  const types = block.resourceTypes.map((type) => `"${type}"`).join(', ')
  return resource(block, others, [
    [
      '  account_ids    = [data.aws_caller_identity.current.account_id]',
      `  resource_types = [${types}]`,
    ],
  ])
}

function registryText(block: RegistryBlock, others: readonly Address[]): string {
  const scanType = [`  scan_type = "${block.scanType}"`]
  return resource(block, others, [scanType, ...block.rules.map(ruleLines)])
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

/** Parts are parted by an empty line; `depends_on`, which names the other resources, and `lifecycle` come last. */
function resource(
  { address, preventDestroy, ignoreChanges, dependsOn }: EnablerBlock | RegistryBlock,
  others: readonly Address[],
  parts: readonly (readonly string[])[],
): string {
  if (dependsOn && others.length === 0)
    throw new Error('A configuration with depends_on names no other block to write.')
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
  const all = [
    ...parts,
    ...(dependsOn ? [[`  depends_on = [${others.join(', ')}]`]] : []),
    ...(options.length > 0 ? [lifecycle] : []),
  ]
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
