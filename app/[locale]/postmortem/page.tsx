import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Postmortem } from '@/components/postmortem/Postmortem'
import styles from '@/components/postmortem/Postmortem.module.css'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { type Dictionary, dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'
import type { DocumentWords } from '@/machines/postmortem/document-words'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale)
    ? pageMetadata(locale, 'postmortem/', dictionary(locale).pages.postmortem.head)
    : {}
}

export default async function PostmortemPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const all = dictionary(locale)
  const words = all.pages.postmortem
  return (
    <Shell locale={locale} path="postmortem/">
      <div className={styles.head}>
        <h1>{words.head.title}</h1>
        <p>
          <Inline text={words.lead} />
        </p>
        <noscript>
          <p>
            <Inline text={words.withoutScript.text} />
          </p>
          <h2>{words.withoutScript.lessons}</h2>
          <ul>
            {lessons.map(({ slug }) => (
              <li key={slug}>
                <a href={href(`/${locale}/${slug}/`)}>{all.lessons[slug].title}</a>
              </li>
            ))}
          </ul>
        </noscript>
      </div>
      <Postmortem
        locale={locale}
        words={words}
        told={toldWords(all)}
        diagrams={all.player.diagrams}
        labProblems={all.pages.lab.problems}
      />
    </Shell>
  )
}

/** The words of a document that other pages have already. */
function toldWords({
  lessons: told,
  player,
  pages,
  diagrams,
  evidence,
}: Dictionary): Omit<DocumentWords, 'own'> {
  const { none, later, hidden } = pages.check.plans
  return {
    labels: diagrams,
    steps: { events: pages.lab.events, apply: pages.lab.steps.apply },
    values: { none, later, hidden },
    rules: player.rules,
    reasons: pages.check.answer.reasons,
    kinds: pages.check.plans.kinds,
    takeaway: told.fix.takeaway,
    findingsLost: evidence.claims.findingsLost,
    lessons: lessons.map(({ slug, story }) => {
      const titles: Readonly<Record<string, { readonly title: string }>> = told[slug].beats
      return {
        slug,
        title: told[slug].title,
        beats: story.beats.map((beat) => ({
          slug: beat.slug,
          title: titles[beat.slug]?.title ?? beat.slug,
        })),
      }
    }),
  }
}
