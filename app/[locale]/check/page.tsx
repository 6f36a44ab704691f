import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Checker } from '@/components/check/Checker'
import { CommandHelp } from '@/components/check/CommandHelp'
import { exampleFiles } from '@/components/check/example-files'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { ToolHead } from '@/components/site/ToolHead'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, 'check/', dictionary(locale).pages.check.head) : {}
}

export default async function CheckPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { pages, player } = dictionary(locale)
  const words = pages.check
  return (
    <Shell locale={locale} path="check/">
      <ToolHead title={words.head.title} lead={words.lead}>
        <noscript>
          <p>
            <Inline text={words.withoutScript} />
          </p>
        </noscript>
      </ToolHead>
      <Checker locale={locale} words={words} diagrams={player.diagrams} examples={exampleFiles()} />
      <CommandHelp words={words.command} />
    </Shell>
  )
}
