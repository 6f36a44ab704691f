import type { ResourceType, ScanType } from '@/machines/account/account.terms'
import { typeSets } from '@/machines/account/type-sets'
import { configuration, enabler, registry } from './configuration'
import { judge, type Verdict } from './verdict'
import { openWorkspace } from './workspace'

/** One `resource_types`, and what becomes of it beside each scan type. */
export interface LawRow {
  readonly resourceTypes: readonly ResourceType[]
  readonly verdicts: Readonly<Record<ScanType, Verdict>>
}

/**
 * The law of the loop as the workspace machine obeys it: both resources managed, one account and
 * region, under the article's assumptions. One row for every set of the given types but the empty
 * one, smallest first.
 */
export function lawOfTheLoop(types: readonly ResourceType[]): readonly LawRow[] {
  return typeSets(types)
    .filter((set) => set.length > 0)
    .toSorted((a, b) => a.length - b.length)
    .map((resourceTypes) => ({
      resourceTypes,
      verdicts: {
        BASIC: verdictFor(resourceTypes, 'BASIC'),
        ENHANCED: verdictFor(resourceTypes, 'ENHANCED'),
      },
    }))
}

function verdictFor(resourceTypes: readonly ResourceType[], scanType: ScanType): Verdict {
  const both = configuration({ enablers: [enabler(resourceTypes)], registry: registry(scanType) })
  return judge(openWorkspace({ configuration: both })).verdict
}
