import { maxScanningRules } from '@/machines/account/account.limits'
import type { Frame } from '@/machines/story/frames'
import type { LineRange } from '@/machines/story/source-lines'
import { type Address, type Configuration, registryAddress } from './configuration'
import { isEmpty } from './plan'

/** The configurations of the lessons as a reader would save them, below `machines/`. */
export const hclFiles = [
  'apply-loop/main.tf',
  'fix/main.tf',
  'fix/removed.tf',
  'fix/one-rule-per-repository.tf',
] as const
export type HclFile = (typeof hclFiles)[number]

/** The file that a configuration of the lessons was resolved from. */
export function hclFileOf({ enablers, removed, registry }: Configuration): HclFile {
  if (enablers.length > 0) return 'apply-loop/main.tf'
  if (removed.length > 0) return 'fix/removed.tf'
  return (registry?.rules.length ?? 0) > maxScanningRules
    ? 'fix/one-rule-per-repository.tf'
    : 'fix/main.tf'
}

/** The variables that are not at their default, as `terraform.tfvars` has them; '' when all are. */
export function tfvarsOf(configuration: Configuration): string {
  const { registry } = configuration
  if (!registry || registry.scanType === 'BASIC') return ''
  const repositories = registry.rules.flatMap(({ repositoryFilters }) => repositoryFilters)
  const names = repositories.map((repository) => `"${repository.split('/').at(-1)}"`)
  return [
    'enable_enhanced_scanning = true',
    ...(names.length > 1 ? [`repositories_to_scan     = [${names.join(', ')}]`] : []),
  ].join('\n')
}

/** The resources whose blocks are at work at a beat: read, planned, called or just edited. */
export function addressesAtWork({ beat, workspace }: Frame): readonly Address[] {
  const { configuration, stateFile, plan, applied, sent } = workspace.context
  const managed = configuration
    ? [
        ...configuration.enablers.map(({ address }) => address),
        ...configuration.removed,
        registryAddress as Address,
      ]
    : []
  const happened: string = beat.event?.type ?? ''
  switch (happened) {
    case 'apply.started':
      return managed.filter((address) => stateFile[address])
    case 'plan.made':
      return plan && !isEmpty(plan)
        ? plan.changes.filter(({ action }) => action !== 'no-op').map(({ address }) => address)
        : []
    case 'request.sent': {
      const address = applied?.steps[sent - 1]?.address
      return address ? [address] : []
    }
    case 'configuration.changed':
    case 'workspace.found':
      return managed
    case 'apply.run':
      return plan
        ? plan.changes.filter(({ action }) => action !== 'no-op').map(({ address }) => address)
        : []
    default:
      return []
  }
}

/** The lines of the block that is about an address: its `resource` block or the `removed` block naming it. */
export function blockLines(hcl: string, address: Address): LineRange | null {
  const lines = hcl.split('\n')
  const [type, name] = address.split('.')
  const resource = lines.findIndex((line) => line.startsWith(`resource "${type}" "${name}"`))
  const from = lines.findIndex((line) => line.trim() === `from = ${address}`)
  const start =
    resource >= 0
      ? resource
      : lines.slice(0, from + 1).findLastIndex((line) => line.startsWith('removed {'))
  if (start < 0) return null
  const end = lines.findIndex((line, index) => index > start && line === '}')
  return { first: start + 1, last: end + 1 }
}
