import styles from './Article.module.css'
import { href } from './address'
import type { Nearest } from './nearest'

/** Every sentence of the page for an address that does not exist. */
export interface LostWords {
  readonly title: string
  readonly nothingAt: (address: string) => string
  readonly nothingHere: string
  readonly didYouMean: string
  readonly page: string
  readonly lesson: string
  readonly beat: string
  readonly home: string
}

interface LostProps {
  readonly words: LostWords
  readonly address: string
  readonly nearest: Nearest
}

/** In a frame only what is made for frames opens there; all else opens a tab of its own. */
export function Lost({ words, address, nearest }: LostProps) {
  const offers = [
    { label: words.beat, path: nearest.embed ?? nearest.beat },
    { label: words.page, path: nearest.page },
    { label: words.lesson, path: nearest.lesson },
  ].flatMap(({ label, path }) => (path ? [{ label, path }] : []))
  const leaving = nearest.embed ? { target: '_blank', rel: 'noopener' } : {}
  return (
    <article lang={nearest.locale} className={styles.article}>
      <h1>{words.title}</h1>
      <p>{words.nothingAt(address)}</p>
      {offers.length > 0 && <p>{words.didYouMean}</p>}
      <ul>
        {offers.map(({ label, path }) => (
          <li key={path}>
            {label}:{' '}
            <a href={href(path)} {...(path === nearest.embed ? {} : leaving)}>
              <code>{path}</code>
            </a>
          </li>
        ))}
        <li>
          <a href={href(nearest.home)} {...leaving}>
            {words.home}
          </a>
        </li>
      </ul>
    </article>
  )
}
