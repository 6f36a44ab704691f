import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DefaultRun } from '@/components/lab/DefaultRun'
import { Lab } from '@/components/lab/Lab'
import styles from '@/components/lab/Lab.module.css'
import { href } from '@/components/site/address'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { ToolHead } from '@/components/site/ToolHead'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { articleKnobs } from '@/machines/lab/knobs'
import { outcomesUnder } from '@/machines/lab/outcomes'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, 'lab/', dictionary(locale).pages.lab.head) : {}
}

export default async function LabPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { pages, player, diagrams } = dictionary(locale)
  const { lab } = pages
  return (
    <Shell locale={locale} path="lab/">
      <ToolHead title={lab.head.title} lead={lab.lead}>
        <p>
          <a href={href(`/${locale}/lab/hands-on/`)}>{pages.handsOn.head.title}</a>
        </p>
      </ToolHead>
      <noscript>
        <p className={styles.withoutScript}>{lab.withoutScript}</p>
      </noscript>
      <Lab
        locale={locale}
        words={lab}
        player={{
          diagrams: player.diagrams,
          truths: player.truths,
          rules: player.rules,
          terminal: player.terminal,
        }}
        labels={diagrams}
        usual={outcomesUnder(articleKnobs)}
      />
      <DefaultRun words={lab} labels={diagrams} />
    </Shell>
  )
}
