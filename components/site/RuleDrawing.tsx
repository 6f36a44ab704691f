import type { RuleWords } from '@/i18n/page-words'
import { OwnerMark } from './OwnerMark'
import styles from './Rules.module.css'

interface RuleDrawingProps {
  readonly rule: RuleWords
  readonly label: string
}

/** What happens, and what AWS does then: AWS acting by itself is dashed, here as in every diagram. */
export function RuleDrawing({ rule, label }: RuleDrawingProps) {
  return (
    <div className={styles.drawing} role="img" aria-label={label}>
      <span className={styles.cause}>{rule.cause}</span>
      <span className={styles.arrow}>
        <span className={styles.when}>
          <OwnerMark owner="aws" /> AWS{rule.when && `, ${rule.when}`}
        </span>
      </span>
      <span className={styles.effect}>{rule.effect}</span>
    </div>
  )
}
