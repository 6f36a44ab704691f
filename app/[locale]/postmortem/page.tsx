import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Postmortem } from '@/components/postmortem/Postmortem'
import { toldWords } from '@/components/postmortem/told-words'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { ToolHead } from '@/components/site/ToolHead'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

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
      <ToolHead title={words.head.title} lead={words.lead} isOnPaper={false}>
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
      </ToolHead>
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
