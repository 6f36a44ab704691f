import { strToU8, zipSync } from 'fflate'
import { sourceText } from '@/components/player/source-text'
import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import { fill } from '@/machines/diagram/labels'
import { sheetFiles, sheetSteps } from '@/machines/hands-on/sheet'

/** The oldest day a zip file can tell, so that the same files are the same bytes. */
const mtime = new Date(1980, 0, 1)
const folder = 'perpetual-diff-lab'

export const zipName = (locale: Locale): string => `${folder}.${locale}.zip`

/** The files of the exercise by name, with a README in the reader's language. */
export function labFiles(locale: Locale): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(sheetFiles.map(({ name, source }) => [name, sourceText(source)])),
    'README.md': readme(locale),
  }
}

/** The folder of the hands-on sheet as a zip file. */
export function labZip(locale: Locale): Uint8Array<ArrayBuffer> {
  const files = Object.entries(labFiles(locale)).map(
    ([name, text]) => [`${folder}/${name}`, strToU8(text)] as const,
  )
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime }))
}

function readme(locale: Locale): string {
  const { readme: words, commands } = dictionary(locale).pages.handsOn
  const names = { site: '{site}', key: '{key}' }
  const steps = sheetSteps({ site: names.site, accessKeyId: names.key }).map((step) => {
    const { title, text } = commands.steps[step.id]
    return `## ${title}\n\n${text}\n\n\`\`\`\n${step.commands.join('\n')}\n\`\`\``
  })
  return `${[`# ${words.title}`, fill(words.text, names), ...steps].join('\n\n')}\n`
}
