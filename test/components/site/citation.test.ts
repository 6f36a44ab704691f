import { describe, expect, it } from 'vitest'
import { apa, bibtex } from '@/components/site/citation'
import { model } from '@/machines/model'

const cited = {
  title: 'The apply loop: 100% calm & {quiet}',
  address: 'https://example.org/en/apply-loop/everything-looks-fine/',
}

describe('a citation', () => {
  it('names who, when, what, which and where', () => {
    expect(apa(cited)).toBe(
      `Perpetual Diff contributors. (2026). ${cited.title} (Model ${model.version}, ${model.date}). ${cited.address}`,
    )
  })

  it('is BibTeX that nothing in a title breaks', () => {
    const entry = bibtex(cited)
    expect(entry).toMatch(/^@misc\{perpetual-diff-en-apply-loop-everything-looks-fine,/)
    expect(entry).toContain('title = {The apply loop: 100\\% calm \\& \\{quiet\\}}')
    expect(entry).toContain(`url = {${cited.address}}`)
  })
})
