import type { ReactNode } from 'react'
import { Inline } from '@/components/site/Inline'
import { Paragraphs } from '@/components/site/Paragraphs'
import type { ArticleSection, ArticleWords } from '@/i18n/page-words'
import styles from './Article.module.css'

/** A page of prose: sections, named points, tables, links. */
export function Article({
  words,
  children,
}: {
  readonly words: ArticleWords
  readonly children?: ReactNode
}) {
  return (
    <article className={styles.article}>
      <h1>{words.head.title}</h1>
      <p className={styles.lead}>
        <Inline text={words.lead} />
      </p>
      {children}
      {words.sections.map((section) => (
        <Section key={section.heading} words={section} />
      ))}
    </article>
  )
}

/** One section; what its words cannot hold stands after its text. */
export function Section({
  words: { heading, text, points, table, links },
  children,
}: {
  readonly words: ArticleSection
  readonly children?: ReactNode
}) {
  return (
    <section>
      <h2>{heading}</h2>
      <Paragraphs text={text} />
      {points && (
        <dl>
          {points.map(([name, about]) => (
            <div key={name}>
              <dt>
                <Inline text={name} />
              </dt>
              <dd>
                <Inline text={about} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {table && <Table {...table} />}
      {links && (
        <ul>
          {links.map(([name, url]) => (
            <li key={url}>
              <a href={url}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}

/** The first column names the rows. */
export function Table({
  columns,
  rows,
}: {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}) {
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={columns[0]?.replaceAll('`', '')}
    >
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <Inline text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={cell} scope="row">
                    <Inline text={cell} />
                  </th>
                ) : (
                  <td key={columns[index]}>
                    <Inline text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
