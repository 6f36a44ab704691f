import type { Address } from '@/machines/terraform/configuration'
import { addressesOf, type Instance, type StateFile } from '@/machines/terraform/state-file'
import type { SeenApply } from './observed-run'

/** The same apply with everything that has no order of its own in one order. */
export function sortedApply<Apply extends SeenApply>(apply: Apply): Apply {
  return {
    ...apply,
    plan: apply.plan.toSorted(byAddress),
    drift: apply.drift.toSorted(byAddress),
    calls: enablersAtWork(apply) > 1 ? apply.calls.toSorted() : apply.calls,
    errors: apply.errors.toSorted(byAddress),
    stateFile: sortedState(apply.stateFile),
  }
}

/** Two enablers make the same calls at the same moment; which comes first is chance and changes nothing. */
function enablersAtWork({ plan }: SeenApply): number {
  return plan.filter(
    ({ address, action }) => address.startsWith('aws_inspector2_') && action !== 'no-op',
  ).length
}

function sortedState(stateFile: StateFile): StateFile {
  return Object.fromEntries(
    addressesOf(stateFile)
      .toSorted()
      .flatMap((address) => {
        const instance = stateFile[address]
        return instance ? [[address, sortedInstance(instance)]] : []
      }),
  )
}

function sortedInstance(instance: Instance): Instance {
  if (instance.type === 'aws_inspector2_enabler') {
    return { ...instance, resourceTypes: instance.resourceTypes.toSorted() }
  }
  const rules = instance.rules.map((rule) => ({
    ...rule,
    repositoryFilters: rule.repositoryFilters.toSorted(),
  }))
  return { ...instance, rules: rules.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) }
}

const key = (value: object) => JSON.stringify(value)

function byAddress(a: { readonly address: Address }, b: { readonly address: Address }): number {
  return a.address < b.address ? -1 : a.address > b.address ? 1 : 0
}
