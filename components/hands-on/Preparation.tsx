import { type SourcePath, sourceText } from '@/components/player/source-text'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import type { Locale } from '@/i18n/locales'
import { sheetFiles } from '@/machines/hands-on/sheet'
import styles from './HandsOn.module.css'
import { zipName } from './lab-zip'

interface PreparationProps {
  readonly locale: Locale
  readonly words: HandsOnWords
}

/** What to install and which files to save; read while the page is built. */
export function Preparation({ locale, words: { install, files } }: PreparationProps) {
  return (
    <>
      <section>
        <h2>{install.heading}</h2>
        <ul>
          {install.points.map((point) => (
            <li key={point}>
              <Inline text={point} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{files.heading}</h2>
        <p>
          <Inline text={files.text} />
        </p>
        <p>
          <a className={styles.download} href={href(`/lab-files/${zipName(locale)}`)} download>
            {files.download}
          </a>
        </p>
        {sheetFiles.map(({ name, source }) => (
          <details key={name} className={styles.file}>
            <summary>
              <code>{name}</code>
            </summary>
            <p>
              <Inline text={files.about[name]} />
            </p>
            <pre tabIndex={0} role="region" aria-label={name}>
              <code lang="en">{sourceText(source satisfies SourcePath)}</code>
            </pre>
          </details>
        ))}
      </section>
    </>
  )
}
