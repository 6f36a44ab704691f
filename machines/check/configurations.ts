import { assumptionChoices } from '@/machines/account/account.terms'
import {
  type Address,
  type Configuration,
  configuration,
  type EnablerBlock,
  enabler,
  registry,
  registryAddress,
} from '@/machines/terraform/configuration'
import { judge, type Verdict } from '@/machines/terraform/verdict'
import { openWorkspace } from '@/machines/terraform/workspace'
import { isComparable, ownAccount } from './accounts'
import { type Choice, type Leaf, scanTypeOf, typesOf } from './cases'
import type { CheckCase } from './check'
import { type Module, textOf } from './module'
import { enablerType, type Resource, registryType } from './resources'

/** Every case applied again and again. */
export function casesOf(module: Module, leaves: readonly Leaf[]): readonly CheckCase[] {
  const removed = module.blocks.flatMap(removedBy)
  const known = new Map<string, readonly Judged[]>()
  const judged = (written: Configuration) => {
    const key = JSON.stringify(written)
    const found = known.get(key) ?? verdictsOf(written)
    known.set(key, found)
    return found
  }
  return leaves.flatMap(({ choices, resources }) =>
    accountsIn(resources).flatMap(({ choice, inside }) => {
      const written = configurationOf(inside, removed)
      return judged(written).map(({ more, verdict }) => ({
        choices: [...choices, ...choice, ...more],
        configuration: written,
        verdict,
      }))
    }),
  )
}

interface Judged {
  readonly more: readonly Choice[]
  readonly verdict: Verdict
}

/** How AWS reports a switched-off account is documented nowhere: where it decides, it is a choice. */
function verdictsOf(written: Configuration): readonly Judged[] {
  const all = assumptionChoices.report.map((report) => ({
    more: [{ name: 'AWS report', value: report }],
    verdict: judge(openWorkspace({ configuration: written, account: { assumptions: { report } } }))
      .verdict,
  }))
  return new Set(all.map(({ verdict }) => verdict.kind)).size > 1
    ? all
    : all.slice(0, 1).map(({ verdict }) => ({ more: [], verdict }))
}

/**
 * The registry is in one account, and enablers of other accounts leave it alone. Where the text names
 * several accounts, each may be the registry's.
 */
function accountsIn(resources: readonly Resource[]) {
  const there = resources.filter(({ count }) => count !== 0)
  const accounts = [...new Set(there.flatMap((one) => one.accounts))].toSorted()
  if (accounts.length < 2 || !isComparable(accounts)) return [{ choice: [], inside: there }]
  return accounts.map((account) => ({
    choice: [{ name: 'AWS account', value: account }],
    inside: there.filter(
      ({ kind, accounts: own }) =>
        kind === 'registry' ||
        own.length === 0 ||
        own.includes(account) ||
        own.includes(ownAccount),
    ),
  }))
}

function configurationOf(resources: readonly Resource[], removed: readonly Address[]) {
  const scanning = resources.find(({ kind }) => kind === 'registry')
  return configuration({
    enablers: resources.filter(({ kind }) => kind === 'enabler').map(enablerOf),
    registry: scanning
      ? registry(scanTypeOf(scanning), { ignoreChanges: scanning.ignoreChanges })
      : null,
    removed,
  })
}

function enablerOf(one: Resource): EnablerBlock {
  return enabler(typesOf(one), {
    address: `aws_inspector2_enabler.${one.block.labels[1] ?? 'this'}${one.key}`,
    ignoreChanges: one.ignoreChanges,
    preventDestroy: one.preventDestroy,
  })
}

/** What a `removed` block forgets; the model knows one registry, whatever its name. */
function removedBy(block: Module['blocks'][number]): readonly Address[] {
  const lifecycle = block.body.blocks.find(({ type }) => type === 'lifecycle')
  if (block.type !== 'removed' || !lifecycle || textOf(lifecycle, 'destroy') !== 'false') return []
  const [type, name = ''] = (textOf(block, 'from') ?? '').split('.')
  if (type === registryType) return [registryAddress]
  return type === enablerType ? [`aws_inspector2_enabler.${name}`] : []
}
