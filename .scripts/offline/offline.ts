import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { href } from '@/components/site/address'
import { catalogue } from '@/components/site/catalogue'
import { dictionary } from '@/i18n/dictionary'
import { type Locale, locales } from '@/i18n/locales'

/**
 * Usage: tsx .scripts/offline/offline.ts <pages> <static files> <out>
 *
 * Writes `sw.js`: which files of a build are kept on a reader's device. Pages are folders with an
 * `index.html` (an export) or files named after their folder (a build that is served).
 */
const [pagesFolder, staticFolder, out] = process.argv.slice(2)
if (!pagesFolder || !staticFolder || !out)
  throw new Error('Say where pages and static files are, and where sw.js goes: see the usage.')

const { lessons } = catalogue
const pages = [
  '/',
  ...locales.flatMap((locale) =>
    ['', ...catalogue.pages, ...lessons.map(({ slug }) => slug)].map(
      (path) => `/${locale}/${path === '' ? '' : `${path}/`}`,
    ),
  ),
]
const files = [
  ...named(staticFolder).map((name) => ({
    path: `/_next/static/${name}`,
    of: join(staticFolder, name),
  })),
  ...named('public/drawings').map((name) => ({
    path: `/drawings/${name}`,
    of: join('public/drawings', name),
  })),
]

const version = createHash('sha256')
for (const page of pages) version.update(readFileSync(pageFile(page)))
for (const { path, of } of files) version.update(path).update(readFileSync(of))

const settings = {
  version: version.digest('hex').slice(0, 16),
  base: process.env.NEXT_PUBLIC_BASE_PATH ?? '',
  pages,
  files: files.map(({ path }) => path),
  lessons: lessons.map(({ slug }) => slug),
  handouts: catalogue.handouts,
  absent: Object.fromEntries(locales.map((locale) => [locale, absent(locale)])),
}
const worker = readFileSync('.scripts/offline/worker.js', 'utf8')
writeFileSync(out, `const SETTINGS = ${JSON.stringify(settings)}\n${worker}`)
console.log(`Kept for when the network is gone: ${pages.length} pages, ${files.length} files.`)

/** What the build has written beside them compressed is the same again. */
function named(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz|map|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function pageFile(page: string): string {
  const [folder, file] = [`${page}index.html`, `${page.replace(/\/$/, '')}.html`].map((name) =>
    join(pagesFolder ?? '', name),
  )
  return folder && existsSync(folder) ? folder : (file ?? '')
}

/** For a page that is not kept, such as the card of a beat. No script, no style: it needs no policy. */
function absent(locale: Locale): string {
  const { title, absent: text, home } = dictionary(locale).pages.offline
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="${href(`/${locale}/`)}">${home}</a></p></html>`
}
