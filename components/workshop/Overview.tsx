import type { PresentWords } from '@/i18n/workshop-words'
import styles from './Overview.module.css'
import type { LessonTitles, Stop } from './present-props'

interface OverviewProps {
  readonly words: Pick<PresentWords, 'overview' | 'keys'>
  readonly stops: readonly Stop[]
  readonly texts: readonly LessonTitles[]
  readonly at: number
  readonly goto: (at: number) => void
}

/** Every beat of every lesson, to jump to; and the keys. */
export function Overview({ words, stops, texts, at, goto }: OverviewProps) {
  return (
    <>
      <nav className={styles.overview} data-wide aria-label={words.overview}>
        <h2>{words.overview}</h2>
        <div className={styles.lessons}>
          {texts.map(({ slug, text }) => (
            <section key={slug} aria-label={text.title}>
              <h3>{text.title}</h3>
              <ol>
                {stops.map(({ lesson, beat, title }, index) =>
                  lesson === slug ? (
                    <li key={beat}>
                      <button
                        type="button"
                        className={styles.beat}
                        aria-current={index === at ? 'step' : undefined}
                        onClick={() => goto(index)}
                      >
                        {title}
                      </button>
                    </li>
                  ) : null,
                )}
              </ol>
            </section>
          ))}
        </div>
      </nav>
      <section className={styles.keys} data-wide aria-labelledby="keys">
        <h2 id="keys">{words.keys.heading}</h2>
        <dl>
          {words.keys.rows.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
