import { dictionary } from '@/i18n/dictionary'
import { awsGuides, namesAtAws } from '@/i18n/glossary-words'
import type { Locale } from '@/i18n/locales'
import { fill } from '@/machines/diagram/labels'
import { type TermId, term, termKinds, termsOf } from '@/machines/glossary'
import { Article } from './Article'
import { href } from './address'
import styles from './Glossary.module.css'
import { Inline } from './Inline'

/** Every term with its meaning, AWS's own name for it and a page that shows it at work. */
export function Glossary({ locale }: { readonly locale: Locale }) {
  const words = dictionary(locale).pages.glossary
  return (
    <Article words={{ head: words.head, lead: words.lead, sections: [] }}>
      {termKinds.map((kind) => (
        <section key={kind} id={kind}>
          <h2>{words.kinds[kind].heading}</h2>
          <p>{words.kinds[kind].text}</p>
          <dl className={styles.terms}>
            {termsOf(kind).map((id) => (
              <Entry key={id} id={id} locale={locale} />
            ))}
          </dl>
          {kind === 'aws' && (
            <ul>
              {awsGuides[locale].map(([name, url]) => (
                <li key={url}>
                  <a href={url}>{name}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Article>
  )
}

function Entry({ id, locale }: { readonly id: TermId; readonly locale: Locale }) {
  const words = dictionary(locale).pages.glossary
  const { name, text } = words.terms[id]
  const { code, shownAt } = term(id)
  const atAws = namesAtAws[id]
  return (
    <div id={anchor(id)}>
      <dt>
        {name} {code && code !== name && <code>{code}</code>}
      </dt>
      <dd>
        <Inline text={text} />{' '}
        {shownAt && (
          <a href={href(`/${locale}/${shownAt}`)} aria-label={`${words.seeIt}: ${name}`}>
            {words.seeIt}
          </a>
        )}
        {atAws && (
          <span className={styles.atAws}>
            {fill(words.awsCallsIt, { english: atAws.en, japanese: atAws.ja })}
          </span>
        )}
      </dd>
    </div>
  )
}

/** `preventDestroy` is at `#prevent-destroy`. */
function anchor(id: TermId): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
