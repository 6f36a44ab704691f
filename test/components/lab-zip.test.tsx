import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GET, generateStaticParams } from '@/app/lab-files/[file]/route'
import { labZip } from '@/components/hands-on/lab-zip'
import { Preparation } from '@/components/hands-on/Preparation'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { sheetSteps } from '@/machines/hands-on/sheet'
import { unzipped } from './unzipped'

const folder = 'perpetual-diff-lab/'
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/** The files as the page shows them, by the name above each. */
function shown(markup: string): Readonly<Record<string, string>> {
  const blocks = markup.matchAll(/<pre [^>]*aria-label="([^"]+)"[^>]*><code[^>]*>([^<]*)<\/code>/g)
  return Object.fromEntries(
    [...blocks].map(([, name = '', code = '']) => [
      name,
      code.replace(/&[#\w]+;/g, (sign) => entities[sign] ?? sign),
    ]),
  )
}

describe.each(locales)('the zip of the lab folder (%s)', (locale) => {
  const words = dictionary(locale).pages.handsOn
  const markup = renderToStaticMarkup(<Preparation locale={locale} words={words} />)

  it('holds the files that the page shows, to the letter, and a README', async () => {
    const { [`${folder}README.md`]: readme, ...files } = await unzipped(locale)
    const onThePage = Object.entries(shown(markup)).map(([name, text]) => [folder + name, text])
    expect(Object.keys(files).toSorted()).toEqual(
      ['fix/main.tf', 'main.tf', 'providers.tf'].map((name) => folder + name),
    )
    expect(Object.fromEntries(onThePage)).toEqual(files)
    expect(readme).toContain(words.readme.title)
    for (const { id } of sheetSteps({ site: '', accessKeyId: '' })) {
      expect(readme).toContain(words.commands.steps[id].title)
    }
  })

  it('is what the page’s link downloads', async () => {
    const file = /href="[^"]*\/lab-files\/([^"]+)"/.exec(markup)?.[1] ?? ''
    expect(generateStaticParams()).toContainEqual({ file })
    const reply = await GET(new Request('http://localhost/'), { params: Promise.resolve({ file }) })
    expect(reply.headers.get('content-type')).toBe('application/zip')
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(labZip(locale))
  })
})
