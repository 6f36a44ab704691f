import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { stepProps } from '@/components/player/player-props'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { Present } from '@/components/workshop/Present'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'
import { optionsOf } from '@/machines/predict/options'
import { questionBefore } from '@/machines/predict/questions'

interface Props {
  readonly params: Promise<{ locale: string }>
}

const path = 'workshop/present/'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, path, dictionary(locale).pages.present.head) : {}
}

/** At each beat, the question that the next beat answers. */
function questionsToAsk() {
  return Object.fromEntries(
    lessons.flatMap(({ slug, story }) =>
      story.beats.flatMap(({ slug: beat }) => {
        const question = questionBefore(slug, beat)
        return question
          ? [[`${slug}/${beat}`, { id: question.id, options: optionsOf(question) }] as const]
          : []
      }),
    ),
  )
}

export default async function PresentPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { present, workshop } = dictionary(locale).pages
  const { words, labels } = stepProps(locale, lessons[0].slug, 0)
  return (
    <Shell locale={locale} path={path}>
      <noscript>
        <h1>{present.head.title}</h1>
        <p>
          <Inline text={present.withoutScript} />
        </p>
      </noscript>
      <Present
        locale={locale}
        words={present}
        room={workshop.room}
        join={workshop.join}
        steps={words}
        labels={labels}
        questions={questionsToAsk()}
        texts={lessons.map(({ slug }) => ({ slug, text: stepProps(locale, slug, 0).text }))}
      />
    </Shell>
  )
}
