import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/site/Article'
import { href } from '@/components/site/address'
import { FamilyCases } from '@/components/site/FamilyCases'
import { Paragraphs } from '@/components/site/Paragraphs'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { familyKinds } from '@/machines/family'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale)
    ? pageMetadata(locale, 'family/', dictionary(locale).pages.family.head)
    : {}
}

export default async function FamilyPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { pages, evidence, lessons } = dictionary(locale)
  const words = pages.family
  return (
    <Shell locale={locale} path="family/">
      <Article words={{ head: words.head, lead: words.lead, sections: [] }}>
        {familyKinds.map((kind) => (
          <section key={kind} id={kind}>
            <h2>{words.kinds[kind].heading}</h2>
            <Paragraphs text={words.kinds[kind].text} />
            <FamilyCases kind={kind} words={words} evidence={evidence} />
            {kind === 'hiddenBit' && (
              <p>
                <a href={href(`/${locale}/apply-loop/`)}>{lessons['apply-loop'].title}</a>
              </p>
            )}
          </section>
        ))}
      </Article>
    </Shell>
  )
}
