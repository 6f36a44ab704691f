import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/site/Article'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { Follow } from '@/components/workshop/Follow'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

interface Props {
  readonly params: Promise<{ locale: string }>
}

const path = 'workshop/follow/'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, path, dictionary(locale).pages.follow.head) : {}
}

export default async function FollowPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const all = dictionary(locale)
  const { follow, workshop } = all.pages
  return (
    <Shell locale={locale} path={path}>
      <Article words={{ head: follow.head, lead: follow.lead, sections: [] }}>
        <noscript>
          <p>
            <Inline text={follow.withoutScript} />
          </p>
          <ul>
            {lessons.map(({ slug }) => (
              <li key={slug}>
                <a href={href(`/${locale}/${slug}/`)}>{all.lessons[slug].title}</a>
              </li>
            ))}
          </ul>
        </noscript>
        <Follow locale={locale} words={follow} join={workshop.join} />
      </Article>
    </Shell>
  )
}
