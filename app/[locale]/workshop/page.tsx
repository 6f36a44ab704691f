import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/site/Article'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { Workshop } from '@/components/workshop/Workshop'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { agendas } from '@/machines/course/agendas'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale)
    ? pageMetadata(locale, 'workshop/', dictionary(locale).pages.workshop.head)
    : {}
}

export default async function WorkshopPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { workshop: words, course } = dictionary(locale).pages
  return (
    <Shell locale={locale} path="workshop/">
      <Article words={{ head: words.head, lead: words.lead, sections: words.how }}>
        <noscript>
          <p>
            <Inline text={words.withoutScript} />
          </p>
        </noscript>
        <Workshop locale={locale} words={words} />
        <section aria-labelledby="agendas">
          <h2 id="agendas">{course.head.title}</h2>
          <ul>
            {agendas.map(({ minutes }) => (
              <li key={minutes}>
                <a href={href(`/${locale}/workshop/course/#${minutes}-minutes`)}>
                  {course.agenda.titles[minutes]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </Article>
    </Shell>
  )
}
