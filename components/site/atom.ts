import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import { changes } from '@/machines/changes'
import { absolute } from './address'

/** Where the feed of a language is. */
export const feedPath = (locale: Locale) => `/${locale}/feed.xml` as const

/** What is new, as Atom (RFC 4287). Ids are tags (RFC 4151): they stay when a host changes. */
export function atom(locale: Locale): string {
  const { title, entries } = dictionary(locale).pages.changes
  const [newest] = changes
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <title>${escaped(title)}</title>`,
    `  <id>${tag(`feed:${locale}`)}</id>`,
    `  <updated>${newest.date}T00:00:00Z</updated>`,
    '  <author><name>Perpetual Diff contributors</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${absolute(feedPath(locale))}"/>`,
    `  <link rel="alternate" type="text/html" href="${absolute(`/${locale}/`)}"/>`,
    ...changes.map(({ id, date, path }) =>
      [
        '  <entry>',
        `    <title>${escaped(entries[id].title)}</title>`,
        `    <id>${tag(`${id}:${locale}`)}</id>`,
        `    <updated>${date}T00:00:00Z</updated>`,
        `    <link rel="alternate" type="text/html" href="${absolute(`/${locale}/${path}`)}"/>`,
        `    <summary>${escaped(entries[id].text)}</summary>`,
        '  </entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')}\n`
}

const tag = (name: string) => `tag:perpetual-diff,2026:${name}`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
