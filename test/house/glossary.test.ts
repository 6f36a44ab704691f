import { describe, expect, it } from 'vitest'
import { catalogue } from '@/components/site/catalogue'
import { beatPlaces } from '@/components/site/places'
import { namesAtAws } from '@/i18n/glossary-words'
import { term, termKinds, termsOf } from '@/machines/glossary'

describe('the glossary', () => {
  const pages = new Set([
    ...catalogue.pages.map((page) => `${page}/`),
    ...beatPlaces.flatMap(({ lesson, beat }) => [`${lesson}/`, `${lesson}/${beat}/`]),
  ])
  const shown = termKinds.flatMap(termsOf).flatMap((id) => {
    const { shownAt } = term(id)
    return shownAt === undefined ? [] : [[id, shownAt] as const]
  })

  it.each(shown)('shows %s at work at %s, which is there', (_, address) => {
    expect(pages).toContain(address)
  })

  it('gives AWS’s own name for every word of AWS and for no other', () => {
    expect(Object.keys(namesAtAws)).toEqual(termsOf('aws'))
  })
})
