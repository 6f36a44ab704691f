import { sitePages } from '@/i18n/page-words'
import { lessons } from '@/machines/lessons'

/** Every address a reader can go to inside a language, without the language. */
export interface Catalogue {
  readonly lessons: readonly { readonly slug: string; readonly beats: readonly string[] }[]
  readonly pages: readonly string[]
  /** Lessons on paper: addresses to go to, but nothing that a list of pages has to show. */
  readonly handouts: readonly string[]
  /** Addresses outside of any language that lead into the reader's own, beside `/`. */
  readonly fronts: readonly string[]
}

/** Where rooms are followed, driven and looked at. */
const rooms = ['workshop/follow', 'workshop/present', 'workshop/wall']

/** The pages beside the lessons. A folder under `app/[locale]/` and its name here go together. */
const pages: readonly string[] = [
  ...sitePages,
  'lab/hands-on',
  'about/embed',
  'glossary',
  'workshop/course',
  ...rooms,
]

export const catalogue: Catalogue = {
  lessons: lessons.map(({ slug, story }) => ({
    slug,
    beats: story.beats.map((beat) => beat.slug),
  })),
  pages,
  handouts: lessons.map(({ slug }) => `${slug}/handout`),
  fronts: ['follow'],
}
