import { model } from '@/machines/model'

/** A page to cite; addresses stay, so no day of access is needed. */
export interface Cited {
  readonly title: string
  readonly address: string
}

const authors = 'Perpetual Diff contributors'
const edition = `Model ${model.version}, ${model.date}`

/** As the American Psychological Association cites software: who, when, what, which, where. */
export function apa({ title, address }: Cited): string {
  return `${authors}. (${model.date.slice(0, 4)}). ${title} (${edition}). ${address}`
}

/** The same as a BibTeX entry; the key is the address without its host. */
export function bibtex({ title, address }: Cited): string {
  const path = new URL(address).pathname.split('/').filter(Boolean).join('-')
  return [
    `@misc{perpetual-diff${path && `-${path}`},`,
    `  author = {{${authors}}},`,
    `  title = {${title.replace(/[\\{}%&#$_]/g, '\\$&')}},`,
    `  year = {${model.date.slice(0, 4)}},`,
    `  note = {${edition}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n')
}
