import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { mermaidText } from '@/machines/diagram/structure'
import { lessons } from '@/machines/lessons'
import { mostEntries, type NewEntry, type Postmortem } from '@/machines/postmortem/document'
import { htmlFile } from '@/machines/postmortem/html'
import { markdown } from '@/machines/postmortem/markdown'
import { told } from '@/machines/postmortem/told'
import { parse } from '@/test/diagram/mermaid-parser'
import { beat, documentOf, lab, own, plan, settings } from './documents'
import { markdownTokens, plainCells } from './markdown-parser'

const everyBeat = lessons.flatMap(({ slug, story }) =>
  story.beats.map((one) => beat(slug, one.slug, '2026-11-28 14:05')),
)
const nasty =
  'a | b \\| `c` <b onclick="x">d</b> &amp; *e* _f_ ~~g~~ [h](javascript:i) $j$\n# k\n- l\n1. m\n    n\n\n> o'

function drawingsOf(document: Postmortem, locale: (typeof locales)[number]): readonly string[] {
  return told(document, settings(locale))
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'drawing' ? [mermaidText(block.chart)] : []))
}

describe.each(locales)('the sequence (%s)', (locale) => {
  it('of every beat there is goes through the parser of mermaid, in parts that it takes', async () => {
    const entries: readonly NewEntry[] = [own('Page went off'), ...everyBeat, lab(1), lab(2)]
    const texts = drawingsOf(documentOf(entries), locale)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) {
      await expect(parse(text), text).resolves.toBeUndefined()
      expect(text.length).toBeLessThan(50_000)
    }
  })

  it('holds whatever is typed as a note', async () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const [text = ''] = drawingsOf(
          documentOf([beat('apply-loop', 'inspector-is-enabled'), own(words)]),
          locale,
        )
        await parse(text)
        expect(text.split('\n').filter((line) => line.includes('Note over'))).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })

  it('is left out where no machine has anything to say', () => {
    expect(drawingsOf(documentOf([own('a'), plan('1', [{}])]), locale)).toEqual([])
  })

  it('tells in its notes when it was, and what no machine knows', () => {
    const [text = ''] = drawingsOf(
      documentOf([
        own('Ana was called', '2026-11-28 02:14'),
        beat('apply-loop', 'inspector-is-enabled', '2026-11-28 03:00'),
      ]),
      locale,
    )
    expect(text).toContain('Note over stateFile,you: 2026-11-28 02:14 +09:00 Ana was called')
    expect(text).toContain('Note over stateFile,you: 2026-11-28 03:00 +09:00\n')
  })
})

describe('the Markdown', () => {
  const of = (document: Postmortem) => markdown(told(document, settings('en')))

  it('stands alone: what, when, who did what, why, and where to look', () => {
    const text = of(
      documentOf(
        [
          own('Page went off, Ana was called', '2026-11-28 02:14'),
          beat('apply-loop', 'aws-switches-inspector-off'),
          beat('apply-loop', 'inspector-is-gone'),
        ],
        { title: 'Scans flip', incident: 'INC-1', summary: 'Nobody changed a line.' },
      ),
    )
    expect(text).toMatch(
      /^# Scans flip\n\n\*\*Incident:\*\* INC-1\n\nNobody changed a line\.\n\n## Timeline/,
    )
    expect(text).toContain('| 2026-11-28 02:14 +09:00 | Page went off, Ana was called |  |')
    expect(text).toContain(
      '| [The apply loop: The refresh finds no Inspector](https://diff.example/en/apply-loop/inspector-is-gone/) |',
    )
    expect(text.match(/```mermaid\n---\nconfig:/g)).toHaveLength(1)
    expect(text).toContain('It is one switch, and you asked for both positions.')
    expect(text).toContain('- [R3](https://diff.example/en/rules/#R3): An Inspector with nothing')
    expect(text).toContain('(https://diff.example/en/fix/removed-forgets-it/)')
  })

  it('links a step of the lab to the whole run, stopped at that step', () => {
    expect(of(documentOf([lab(2)]))).toMatch(
      /\[Lab, step 2: Apply 2\]\(https:\/\/diff\.example\/en\/lab\/\?v=1&c=ecr\.protect_basic&e=a\.a\.a&at=2&m=\w+\)/,
    )
  })

  it('tells of a plan what the checker told, and nothing more', () => {
    const row = (change: Parameters<typeof plan>[1][number]) =>
      of(documentOf([plan('plan-2.json', [change])])).split('\n')[6]
    expect(row({ from: 'A', to: '?' })).toContain(
      'tags.Name of aws\\_vpc.main: value A → known later',
    )
    expect(row({ from: 'A', to: null, values: { A: 'web' } })).toContain('web → none')
  })

  it('is never broken by what is typed', () => {
    const text = of(
      documentOf([own(nasty), own('b')], { title: nasty, incident: nasty, summary: nasty }),
    )
    const tokens = markdownTokens(text)
    expect(tokens.filter(({ type }) => type === 'heading').map(({ depth }) => depth)).toEqual([
      1, 2, 2, 2, 2,
    ])
    expect(
      tokens.filter(({ type }) => ['html', 'code', 'blockquote', 'hr'].includes(type)),
    ).toEqual([])
    expect(plainCells(text)).toHaveLength(2 * 3)
  })

  it('says in a cell exactly what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        const cells = plainCells(of(documentOf([own(`x${words}x`)])))
        expect(cells).toHaveLength(3)
        const plain = (text: string) => text.replace(/[\p{Cc}\s]+/gu, '')
        expect(plain(cells[1] ?? '')).toBe(plain(`x${words}x`))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps addresses whole', () => {
    const text = of(documentOf([own('see https://a.example/x_y?z=1|2, then go')]))
    expect(text).toContain('see <https://a.example/x_y?z=1>\\|2, then go')
  })
})

describe('the HTML file', () => {
  const of = (document: Postmortem, drawings: readonly string[] = []) =>
    htmlFile(told(document, settings('ja')), drawings)

  it('holds everything typed as text', () => {
    const text = of(documentOf([own(nasty)], { title: nasty, incident: nasty, summary: nasty }))
    expect(text).not.toContain('<b ')
    expect(text.match(/<(?:b|script|img|iframe)\b/g)).toBeNull()
    expect(text).toContain('&lt;b onclick=&quot;x&quot;&gt;')
    expect(text).toContain('<html lang="ja">')
  })

  it('asks nobody for anything, and lets nothing run', () => {
    const text = of(documentOf([beat('apply-loop', 'inspector-is-gone')]), ['<svg></svg>'])
    expect(text).toContain("default-src 'none'")
    expect(text.match(/\bsrc(?:set)?=|@import|url\(/g)).toBeNull()
    expect(text).toContain('<svg></svg>')
  })

  it('has the text of a drawing that could not be made', () => {
    expect(of(documentOf([beat('apply-loop', 'inspector-is-enabled')]))).toContain(
      '<pre><code>---\nconfig:',
    )
  })
})

it('a document as large as it may be is written down at once', () => {
  const words = 'x | y\n'.repeat(1666)
  const entries = Array.from({ length: mostEntries }, (_, index) => ({
    ...(everyBeat[index % everyBeat.length] ?? own('')),
    words,
  }))
  const document = documentOf(entries, { summary: words })
  const text = markdown(told(document, settings('en')))
  expect(plainCells(text)).toHaveLength(3 * mostEntries)
})
