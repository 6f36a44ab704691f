import { isLocale, locales } from '@/i18n/locales'
import { retiredSlugs } from '@/machines/retired-slugs'
import { segmentsOf } from './nearest'

/** Where a renamed beat lives now, in the same language and the same frame, or null. */
export function successorOf(
  pathname: string,
  retired: Readonly<Record<string, string>> = retiredSlugs,
): `/${string}/` | null {
  const segments = segmentsOf(pathname)
  const before = segments[0] === 'embed' ? 2 : 1
  // A decoded segment may hold slashes: before the slug nothing but a language goes into the answer.
  if (!isLocale(segments[before - 1] ?? '')) return null
  const slug = segments.slice(before).join('/')
  const successor = Object.hasOwn(retired, slug) ? retired[slug] : undefined
  return successor ? `/${[...segments.slice(0, before), successor].join('/')}/` : null
}

/** Every address a renamed beat was published under, with its successor. */
export function retiredAddresses(
  retired: Readonly<Record<string, string>> = retiredSlugs,
): readonly { readonly from: `/${string}/`; readonly to: `/${string}/` }[] {
  return Object.entries(retired).flatMap(([from, to]) =>
    locales.flatMap((locale) =>
      [`/${locale}`, `/embed/${locale}`].map((prefix) => ({
        from: `${prefix as `/${string}`}/${from}/` as const,
        to: `${prefix as `/${string}`}/${to}/` as const,
      })),
    ),
  )
}
