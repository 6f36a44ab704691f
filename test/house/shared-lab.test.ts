import { describe, expect, it } from 'vitest'
import { withCard } from '@/.scripts/shared-lab.mjs'

const page = [
  '<meta property="og:url" content="https://example.org/en/lab/"/>',
  '<meta property="og:image" content="https://example.org/og/en.lab.png"/>',
  '<meta name="twitter:image" content="https://example.org/og/en.lab.png"/>',
  '<script>["https://example.org/og/en.lab.png"]</script>',
].join('')

describe('a link to a position in the lab', () => {
  it('unfurls with the card of that position, and leaves scripts as their hashes know them', () => {
    const html = withCard(page, 'en', 'v=1&c=ecr_basic&e=a.a')
    expect(html).toBe(
      [
        '<meta property="og:url" content="https://example.org/en/lab/?v=1&amp;c=ecr_basic&amp;e=a.a"/>',
        '<meta property="og:image" content="https://example.org/api/cards/lab/en?v=1&amp;c=ecr_basic&amp;e=a.a"/>',
        '<meta name="twitter:image" content="https://example.org/api/cards/lab/en?v=1&amp;c=ecr_basic&amp;e=a.a"/>',
        '<script>["https://example.org/og/en.lab.png"]</script>',
      ].join(''),
    )
  })

  it('says nothing that could end a tag', () => {
    const html = withCard(page, 'en', 'c="><script>alert(1)</script>&e=$&')
    expect(html).not.toContain('<script>alert')
    expect(html.match(/"/g)).toHaveLength(page.match(/"/g)?.length ?? 0)
  })
})
