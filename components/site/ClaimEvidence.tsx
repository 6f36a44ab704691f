import type { EvidenceWords } from '@/i18n/evidence-words'
import { type ClaimId, claims, sources } from '@/machines/evidence'
import styles from './ClaimEvidence.module.css'

/** What a claim rests on: every grade it has, with source and day. */
export function ClaimEvidence({
  claim,
  words,
}: {
  readonly claim: ClaimId
  readonly words: EvidenceWords
}) {
  return (
    <dl className={styles.evidence}>
      {claims[claim].map(({ grade, source }) => {
        const { url, checked } = sources[source]
        const name = words.sources[source]
        return (
          <div key={source}>
            <dt>{words.grades[grade]}</dt>
            <dd>
              {url ? <a href={url}>{name}</a> : name} <time dateTime={checked}>({checked})</time>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
