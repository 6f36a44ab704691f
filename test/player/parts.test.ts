import { describe, expect, it } from 'vitest'
import { beatIndexAt, beatPath } from '@/components/player/address'
import { codeHtml } from '@/components/player/code-html'
import { imagesIn } from '@/components/player/images'
import { noMarks } from '@/components/player/line-marks'
import { readingTime } from '@/components/player/pace'
import { playerProps } from '@/components/player/player-props'
import { linesOf, reservedHeight } from '@/components/player/reserve'
import { runOf } from '@/components/player/run'
import { sourceText } from '@/components/player/source-text'
import { statementText } from '@/components/player/statement'
import { dictionary } from '@/i18n/dictionary'
import { plainText } from '@/i18n/lesson-words'
import { locales } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

describe('an address', () => {
  const lesson = { locale: 'en', slug: 'apply-loop', beats: ['two-owners', 'nothing-to-read'] }

  it.each([
    ['/en/apply-loop/', 0],
    ['/en/apply-loop', 0],
    ['/en/apply-loop/two-owners/', 0],
    ['/en/apply-loop/nothing-to-read/', 1],
    ['/en/apply-loop/nothing-to-read/more/', null],
    ['/en/apply-loop/never-heard-of/', null],
    ['/ja/apply-loop/nothing-to-read/', null],
    ['/en/fix/', null],
    ['/en/', null],
  ] as const)('%s shows beat %s', (pathname, index) => {
    expect(beatIndexAt(pathname, lesson)).toBe(index)
  })

  it('leads back to the beat it was made for', () => {
    for (const [index, beat] of lesson.beats.entries())
      expect(beatIndexAt(beatPath('en', 'apply-loop', beat), lesson)).toBe(index)
  })
})

describe('the sections of a timeline', () => {
  it('hold every beat once, in order', () => {
    for (const { slug, story } of lessons) {
      const beats = runOf(slug).sections.flatMap(({ frames }) =>
        frames.map(({ beat }) => beat.slug),
      )
      expect(beats).toEqual(story.beats.map((beat) => beat.slug))
    }
  })

  it('are the applies of the loop', () => {
    expect(runOf('apply-loop').sections.map(({ apply }) => apply)).toEqual([0, 1, 2, 3, 4])
  })

  it('begin anew where the story of the fix branches off', () => {
    const first = runOf('fix').sections.map(({ frames }) => frames[0]?.beat.slug)
    for (const branch of ['three-rules', 'you-come-from-the-loop', 'removed-forgets-it'])
      expect(first).toContain(branch)
  })

  it('are one in a lesson without applies', () => {
    expect(runOf('by-hand').sections).toHaveLength(1)
    expect(runOf('by-hand').applyEnds).toEqual([])
  })
})

describe('the number of images', () => {
  it.each([
    ['45', 45],
    [' 45 ', 45],
    ['0', 0],
    ['1,000', 1000],
    ['1,000,000', 1_000_000],
    ['４５', 45],
    ['', null],
    ['-1', null],
    ['4.5', null],
    ['1e3', null],
    ['4,5', null],
    ['many', null],
    ['1000001', null],
  ] as const)('typed as "%s" is %s', (text, number) => {
    expect(imagesIn(text)).toBe(number)
  })
})

describe('the pace', () => {
  it('lets no beat pass in less than three seconds, none take longer than a minute', () => {
    for (const locale of locales)
      for (const { slug, story } of lessons) {
        const beats: Readonly<Record<string, { text: Parameters<typeof plainText>[0] }>> =
          dictionary(locale).lessons[slug].beats
        for (const beat of story.beats) {
          const time = readingTime(plainText(beats[beat.slug]?.text ?? []), locale)
          expect(time).toBeGreaterThan(3000)
          expect(time).toBeLessThan(60_000)
        }
      }
  })
})

describe('the room for a narration', () => {
  it('counts a Japanese character as about two Latin ones', () => {
    expect(linesOf('a'.repeat(40), 20)).toBe(2)
    expect(linesOf('あ'.repeat(40), 20)).toBe(2)
    expect(linesOf('あ'.repeat(41), 20)).toBe(3)
    expect(linesOf('', 20)).toBe(0)
  })

  it('is higher in a narrower column', () => {
    // Where narrations are longer than a line; a short one takes what stands around it.
    for (const slug of ['apply-loop', 'fix'] as const) {
      const { lessons: texts, player } = dictionary('ja')
      const room = (column: 'narrow' | 'wide') =>
        reservedHeight(runOf(slug), texts[slug], player, 'ja', column)
      expect(room('narrow')).toBeGreaterThan(room('wide'))
    }
  })
})

describe('what an owner says', () => {
  const words = dictionary('en').player.truths

  it.each([
    [null, 'says nothing'],
    ['enabled', 'on'],
    ['disabled', 'off'],
    ['BASIC', 'BASIC'],
    [[], 'none'],
    [['EC2', 'ECR'], 'EC2, ECR'],
  ] as const)('%j reads "%s"', (statement, text) => {
    expect(statementText(statement, words)).toBe(text)
  })
})

describe('a source file on the page', () => {
  it('keeps its text to the letter, a line a span', () => {
    for (const path of [
      'machines/apply-loop/apply-loop.machine.ts',
      'machines/fix/main.tf',
    ] as const) {
      const html = codeHtml(path, () => noMarks)
      const text = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
      expect(text).toBe(sourceText(path))
      expect(html.match(/<span/g)).toHaveLength(sourceText(path).trimEnd().split('\n').length)
    }
  })

  it('marks the lines it is asked to', () => {
    const html = codeHtml('machines/fix/main.tf', () => ({
      soft: [{ first: 2, last: 3 }],
      strong: [{ first: 3, last: 3 }],
    }))
    expect(html.match(/<span[^>]*>/g)?.slice(0, 4)).toEqual([
      '<span>',
      '<span data-mark="soft">',
      '<span data-mark="strong">',
      '<span>',
    ])
  })

  it('is marked where the current state and the transition just taken stand, in every lesson', () => {
    for (const { slug } of lessons) {
      const { source } = playerProps('en', slug, 0)
      const lines = sourceText(source.path).split('\n')
      for (const { frames } of [runOf(slug)])
        for (const [index, { soft, strong }] of source.at.entries()) {
          const state = frames[index]?.current.at(-1)?.split('.').at(-1) ?? ''
          expect(soft.some(({ first }) => lines[first - 1]?.includes(`${state}:`))).toBe(true)
          expect(strong.length).toBe(frames[index]?.taken.length)
        }
    }
  })
})
