import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HandsOn } from '@/components/hands-on/HandsOn'
import { Preparation } from '@/components/hands-on/Preparation'
import { Inline } from '@/components/site/Inline'
import { JsonLd } from '@/components/site/JsonLd'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { howTo } from '@/components/site/structured-data'
import { ToolHead } from '@/components/site/ToolHead'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { stepIds } from '@/machines/hands-on/sheet'

interface Props {
  readonly params: Promise<{ locale: string }>
}

const path = 'lab/hands-on/'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, path, dictionary(locale).pages.handsOn.head) : {}
}

export default async function HandsOnPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { pages, player, diagrams } = dictionary(locale)
  const words = pages.handsOn
  return (
    <Shell locale={locale} path={path}>
      <JsonLd
        data={howTo(locale, path, {
          name: words.head.title,
          description: words.head.description,
          steps: stepIds.map((id) => {
            const { title, text } = words.commands.steps[id]
            return [title, text]
          }),
        })}
      />
      <ToolHead title={words.head.title} lead={words.lead}>
        <noscript>
          <p>
            <Inline text={words.withoutScript} />
          </p>
        </noscript>
      </ToolHead>
      <HandsOn
        words={words}
        diagrams={player.diagrams}
        rules={player.rules}
        labels={diagrams}
        preparation={<Preparation locale={locale} words={words} />}
      />
    </Shell>
  )
}
