import { type Account, accountFacts, coverageKeyOf } from '@/machines/account/account'
import { resourceTypes } from '@/machines/account/account.terms'
import { typesLabel } from '@/machines/diagram/event-label'
import { type DiagramLabels, fill } from '@/machines/diagram/labels'

/** An account in a line, in the words of the orbit. */
export function accountText(account: Account, labels: DiagramLabels): string {
  const { scanType, inspector, coverage } = accountFacts(account)
  const scanned = resourceTypes.filter((type) => coverage[coverageKeyOf[type]])
  return [
    scanType,
    inspector === 'enabled' ? labels.orbit.inspectorOn : labels.orbit.inspectorOff,
    scanned.length > 0
      ? fill(labels.orbit.scanned, { types: typesLabel(scanned, labels) })
      : labels.orbit.nothingScanned,
  ].join(' · ')
}
