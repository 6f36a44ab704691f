import { describe, expect, it } from 'vitest'
import { beatMarkdown } from '@/components/player/markdown'
import { playerProps } from '@/components/player/player-props'
import { runOf } from '@/components/player/run'
import type { Locale } from '@/i18n/locales'

const address = 'https://example.org/en/apply-loop/aws-switches-inspector-off/'

function markdown(locale: Locale, slug: string, beat: string): string {
  const run = runOf(slug)
  const frame = run.frames.find((one) => one.beat.slug === beat)
  if (!frame) throw new Error(`Expected a beat of ${slug}, got '${beat}'.`)
  return beatMarkdown({ ...playerProps(locale, slug, frame.index), run }, frame, address)
}

describe('a beat as Markdown', () => {
  it('stands alone: heading, cause, three truths, trace, diagram, address, evidence', () => {
    const text = markdown('en', 'apply-loop', 'aws-switches-inspector-off')
    expect(text).toMatch(/^## The apply loop: /)
    expect(text).toContain('**AWS did this by itself:** R3:')
    expect(text).toContain('| Attribute | Configuration | State file | AWS |')
    expect(text).toContain('| Inspector | on | on | off |')
    expect(text).toMatch(/7\. .*\(R3\)/)
    expect(text).toContain(`(${address})`)
    expect(text).toMatch(/\*\*Evidence\*\*\n\n- /)
  })

  it('holds one Mermaid block, with what is current marked in it', () => {
    const text = markdown('ja', 'apply-loop', 'aws-switches-inspector-off')
    const blocks = [...text.matchAll(/```mermaid\n([\s\S]*?)\n```/g)]
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.[1]).toMatch(/class .*switchedOff.* current/)
  })

  it('lets no star of a repository filter open an emphasis', () => {
    const text = markdown('en', 'apply-loop', 'everything-looks-fine')
    expect(text).toContain('SCAN\\_ON\\_PUSH \\*')
  })

  it('says so where nothing needs evidence', () => {
    expect(markdown('en', 'apply-loop', 'two-owners')).toContain(
      'Nothing happens in this step that needs evidence.',
    )
  })
})
