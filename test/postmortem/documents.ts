import { toldWords } from '@/components/postmortem/told-words'
import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import {
  blank,
  type NewEntry,
  newEntry,
  numbered,
  type PlanChange,
  type Postmortem,
} from '@/machines/postmortem/document'
import { linkedRun } from '@/machines/postmortem/lab-run'
import type { DocumentSettings } from '@/machines/postmortem/told'

/** Tokyo, all year round. */
export const inTokyo = () => 9 * 60

export const own = (words: string, time = ''): NewEntry => ({
  ...newEntry({ kind: 'own' }, time),
  words,
})

export const beat = (lesson: string, slug: string, time = ''): NewEntry =>
  newEntry({ kind: 'beat', lesson, beat: slug }, time)

export const labRun = linkedRun('?v=1&c=ecr.protect_basic&e=a.a.a')?.run ?? ''
export const lab = (step: number): NewEntry => newEntry({ kind: 'lab', run: labRun, step })

const flip: PlanChange = {
  address: 'aws_vpc.main',
  attribute: 'tags.Name',
  period: 2,
  kind: 'undone-elsewhere',
  from: 'A',
  to: null,
  values: {},
}
export const plan = (name: string, changes: readonly Partial<PlanChange>[]): NewEntry =>
  newEntry({ kind: 'plan', name, changes: changes.map((change) => ({ ...flip, ...change })) })

export function documentOf(
  entries: readonly NewEntry[],
  fields: Partial<Omit<Postmortem, 'entries'>> = {},
): Postmortem {
  return { ...blank, ...fields, entries: numbered(entries) }
}

export function settings(locale: Locale): DocumentSettings {
  const all = dictionary(locale)
  return {
    locale,
    words: { ...toldWords(all), own: all.pages.postmortem.document },
    absolute: (path) => `https://diff.example${path}`,
    offsetAt: inTokyo,
  }
}
