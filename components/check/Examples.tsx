import type { SourceFile } from '@/machines/check/module'
import styles from './Check.module.css'
import { useCheck } from './check-context'

/** Texts to try the checker on; each takes the place of what is on the page. */
export function Examples({ take }: { readonly take: (files: readonly SourceFile[]) => void }) {
  const { words, examples } = useCheck()
  return (
    <div className={styles.examples}>
      <h3 id="examples">{words.input.examples}</h3>
      <ul aria-labelledby="examples">
        {examples.map(({ id, files }) => (
          <li key={id}>
            <button type="button" onClick={() => take(files)}>
              {words.input.example[id]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
