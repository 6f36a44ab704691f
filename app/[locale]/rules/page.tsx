import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/site/Article'
import { href } from '@/components/site/address'
import { ClaimEvidence } from '@/components/site/ClaimEvidence'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { RuleDrawing } from '@/components/site/RuleDrawing'
import styles from '@/components/site/Rules.module.css'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import type { AllLessonWords } from '@/i18n/lesson-words'
import { isLocale, type Locale } from '@/i18n/locales'
import { type RuleId, ruleIds } from '@/machines/account/account.terms'
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
  const { pages, diagrams, evidence, lessons: words } = dictionary(locale)
  const { rules } = pages
  return (
    <Shell locale={locale} path="rules/">
      <Article words={{ head: rules.head, lead: rules.lead, sections: [] }}>
        <p>
          <Inline text={rules.together} />
        </p>
        {ruleIds.map((id) => {
          const rule = rules.rules[id]
          const shown = beatsThatShow(id, words)
          return (
            <section key={id} id={id} className={styles.rule}>
              <h2>
                <span className={styles.number}>{diagrams.rules[id]}</span> {rule.name}
              </h2>
              <p>
                <Inline text={rule.text} />
              </p>
              <RuleDrawing rule={rule} label={rules.drawing(rule.cause, rule.effect)} />
              <div className={styles.sides}>
                <div>
                  <h3>{rules.evidence}</h3>
                  <ClaimEvidence claim={id} words={evidence} />
                </div>
                <div>
                  <h3>{rules.shownIn}</h3>
                  {shown.length === 0 && <p>{rules.notShown}</p>}
                  <Beats beats={shown} locale={locale} />
                </div>
              </div>
            </section>
          )
        })}
      </Article>
    </Shell>
  )
}

interface ShownBeat {
  readonly lesson: string
  readonly path: string
  readonly title: string
}

function beatsThatShow(rule: RuleId, words: AllLessonWords): readonly ShownBeat[] {
  return lessons.flatMap((lesson) => {
    const { title, beats } = words[lesson.slug]
    const titles: Readonly<Record<string, { readonly title: string }>> = beats
    return framesOf(lesson)
      .filter((frame) => frame.rules.includes(rule))
      .map(({ beat: { slug } }) => ({
        lesson: title,
        path: `${lesson.slug}/${slug}/`,
        title: titles[slug]?.title ?? slug,
      }))
  })
}

function Beats({
  beats,
  locale,
}: {
  readonly beats: readonly ShownBeat[]
  readonly locale: Locale
}) {
  const lessonTitles = [...new Set(beats.map(({ lesson }) => lesson))]
  return (
    <ul>
      {lessonTitles.map((lesson) => (
        <li key={lesson}>
          <span className={styles.lesson}>{lesson}</span>
          {beats
            .filter((beat) => beat.lesson === lesson)
            .map(({ path, title }) => (
              <div key={path}>
                <a href={href(`/${locale}/${path}`)}>{title}</a>
              </div>
            ))}
        </li>
      ))}
    </ul>
  )
}
