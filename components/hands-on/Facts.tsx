import { OwnerMark } from '@/components/site/OwnerMark'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import { coverageKeyOf } from '@/machines/account/account'
import { resourceTypes } from '@/machines/account/account.terms'
import type { SeatLook } from '@/machines/hands-on/seat-look'
import styles from './HandsOn.module.css'

/** What AWS has, at this moment. */
export function Facts({
  words,
  seat: { accountId, account },
}: {
  readonly words: HandsOnWords['live']
  readonly seat: SeatLook
}) {
  const scanned = resourceTypes.filter((type) => account.coverage[coverageKeyOf[type]])
  const rows = [
    [words.inspector, account.inspector === 'enabled' ? words.on : words.off],
    [words.scanType, account.scanType],
    [words.scans, scanned.length > 0 ? scanned.join(', ') : words.nothing],
  ] as const
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.account}</dt>
        <dd>{accountId}</dd>
      </div>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <OwnerMark owner="aws" /> {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
