import type { EvidenceWords } from '@/i18n/evidence-words'
import type { FamilyWords } from '@/i18n/page-words'
import { type FamilyKind, familyCases } from '@/machines/family'
import styles from './Article.module.css'
import { Inline } from './Inline'

/** The cases of one kind, each with how sure we are and who wrote it down. */
export function FamilyCases({
  kind,
  words,
  evidence,
}: {
  readonly kind: FamilyKind
  readonly words: FamilyWords
  readonly evidence: EvidenceWords
}) {
  return (
    <dl>
      {familyCases
        .filter((one) => one.kind === kind)
        .map(({ id, grade, period, sources }) => (
          <div key={id}>
            <dt>
              <Inline text={words.cases[id].name} />
            </dt>
            <dd>
              <Inline text={words.cases[id].text} />
            </dd>
            <dd>
              <ul className={styles.grounds}>
                <li>{evidence.grades[grade]}</li>
                {period !== null && <li>{words.period(period)}</li>}
                {sources.map(({ kind: sort, name, url }) => (
                  <li key={url}>
                    <a href={url}>{sort === 'documentation' ? words.documentation(name) : name}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  )
}
