import { Inline } from '@/components/site/Inline'
import type { Excerpt } from '@/machines/check/excerpt'
import type { Finding } from '@/machines/check/findings'
import { fill } from '@/machines/diagram/labels'
import styles from './Answer.module.css'
import { useCheck } from './check-context'
import { ExcerptLines } from './ExcerptLines'

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly excerpts: readonly Excerpt[]
}

/** What is wrong and where, as jumps into the reader's own text, and the lines themselves. */
export function Findings({ findings, excerpts }: FindingsProps) {
  const { words, goTo } = useCheck()
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="findings">
      <h3 id="findings">{words.findings.heading}</h3>
      <ul className={styles.findings}>
        {findings.map(({ id, place, detail }) => (
          <li key={`${id} ${place.path} ${place.line} ${detail}`} data-finding={id}>
            <button
              type="button"
              aria-label={fill(words.findings.goTo, { ...place })}
              onClick={() => goTo(place)}
            >
              {fill(words.findings.place, { ...place })}
            </button>
            <p>
              <Inline text={fill(words.findings.texts[id], { detail })} />
            </p>
          </li>
        ))}
      </ul>
      {excerpts.map((excerpt) => (
        <ExcerptLines key={excerpt.path} excerpt={excerpt} />
      ))}
    </section>
  )
}
