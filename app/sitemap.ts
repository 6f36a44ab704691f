import type { MetadataRoute } from 'next'
import { absolute } from '@/components/site/address'
import { catalogue } from '@/components/site/catalogue'
import { languagesOf } from '@/components/site/page-metadata'
import { locales } from '@/i18n/locales'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    '',
    ...catalogue.pages.map((page) => `${page}/`),
    ...catalogue.lessons.flatMap(({ slug, beats }) => [
      `${slug}/`,
      ...beats.slice(1).map((beat) => `${slug}/${beat}/`),
    ]),
  ]
  return paths.flatMap((path) =>
    locales.map((locale) => ({
      url: absolute(`/${locale}/${path}`),
      alternates: { languages: languagesOf(path) },
    })),
  )
}
