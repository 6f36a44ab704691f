import { expect, it } from 'vitest'
import { type FamilySource, familyCases, familyKinds } from '@/machines/family'

const cases: readonly {
  readonly id: string
  readonly kind: string
  readonly grade: string
  readonly sources: readonly FamilySource[]
}[] = familyCases

it('every kind of the fight has a case', () => {
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(familyKinds))
})

it('a documented case links to a document, an observed one to a report', () => {
  for (const { id, grade, sources } of cases) {
    const kinds = sources.map(({ kind }) => kind)
    if (grade === 'documented') expect(kinds, id).toContain('documentation')
    if (grade === 'observed') expect(kinds, id).toContain('report')
    expect(grade, id).not.toBe('assumed')
  }
})

it('no source is given twice, and each has an address of its own', () => {
  const urls = cases.flatMap(({ sources }) => sources.map(({ url }) => url))
  expect(new Set(urls).size).toBe(urls.length)
  for (const url of urls) expect(url).toMatch(/^https:\/\//)
})
