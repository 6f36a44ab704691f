import type { Verdict } from '@/machines/terraform/verdict'
import styles from './Verdict.module.css'

/** A verdict as a shape, so that colour is never alone: two arrows, a dot in a ring, a cross, dots. */
export function VerdictMark({ kind }: { readonly kind: Verdict['kind'] | 'open' }) {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      {kind === 'loops' && (
        <path d="M4 12a8 8 0 0 1 13.5-5.8M18.5 2v5h-5M20 12a8 8 0 0 1-13.5 5.8M5.5 22v-5h5" />
      )}
      {kind === 'settles' && (
        <>
          <circle cx="12" cy="12" r="8.5" />
          <circle cx="12" cy="12" r="3" fill="currentColor" />
        </>
      )}
      {kind === 'stuck' && <path d="M6 6l12 12M18 6L6 18" />}
      {kind === 'open' && <path d="M5 12h.01M12 12h.01M19 12h.01" />}
    </svg>
  )
}
