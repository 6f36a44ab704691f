import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/site/Article'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { ruleIds } from '@/machines/account/account.terms'
import { claims, sources } from '@/machines/evidence'
import { lessons } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, 'rules/', dictionary(locale).pages.rules.head) : {}
}

export default async function RulesPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = dictionary(locale)
  const { rules } = words.pages
  const shown = lessons.flatMap((lesson) =>
    framesOf(lesson).map((frame) => {
      const beats: Readonly<Record<string, { readonly title: string }>> =
        words.lessons[lesson.slug].beats
      const { slug } = frame.beat
      return {
        rules: frame.rules,
        path: `${lesson.slug}/${slug}/`,
        text: `${words.lessons[lesson.slug].title}: ${beats[slug]?.title}`,
      }
    }),
  )
  return (
    <Shell locale={locale} path="rules/">
      <Article words={{ head: rules.head, lead: rules.lead, sections: [] }}>
        {ruleIds.map((rule) => {
          const beats = shown.filter((beat) => beat.rules.includes(rule))
          return (
            <section key={rule} id={rule}>
              <h2>{words.diagrams.rules[rule]}</h2>
              <p>
                <Inline text={rules.rules[rule]} />
              </p>
              <h3>{rules.evidence}</h3>
              <ul>
                {claims[rule].map(({ grade, source }) => (
                  <li key={source}>
                    {words.evidence.grades[grade]}:{' '}
                    {sources[source].url ? (
                      <a href={sources[source].url}>{words.evidence.sources[source]}</a>
                    ) : (
                      words.evidence.sources[source]
                    )}{' '}
                    ({sources[source].checked})
                  </li>
                ))}
              </ul>
              <h3>{rules.shownIn}</h3>
              {beats.length === 0 && <p>{rules.notShown}</p>}
              <ul>
                {beats.map(({ path, text }) => (
                  <li key={path}>
                    <a href={href(`/${locale}/${path}`)}>{text}</a>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        <p>
          <Inline text={rules.together} />
        </p>
      </Article>
    </Shell>
  )
}
