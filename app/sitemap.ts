import type { MetadataRoute } from 'next'
import { absolute } from '@/components/site/address'
import { catalogue } from '@/components/site/catalogue'
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
      alternates: {
        languages: Object.fromEntries(locales.map((one) => [one, absolute(`/${one}/${path}`)])),
      },
    })),
  )
}
