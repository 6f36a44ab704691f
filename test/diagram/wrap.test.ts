import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '@/machines/diagram/text-width'
import { wrap } from '@/machines/diagram/wrap'

describe('lines', () => {
  it.each([
    [
      'English breaks between words',
      'Inspector exists, ECR is BASIC',
      ['Inspector exists,', 'ECR is BASIC'],
    ],
    ['lines come out even', 'one two three four', ['one two', 'three four']],
    [
      'Japanese breaks between phrases',
      'スキャン対象がなくなった',
      ['スキャン対象が', 'なくなった'],
    ],
    [
      'a Latin word is never cut',
      'aws_inspector2_enabler_resource',
      ['aws_inspector2_enabler_resource'],
    ],
    ['what fits stays', 'off', ['off']],
    ['a closing mark never opens a line', 'あり・なし', ['あり・なし']],
    ['a short line keeps its blanks single', 'a  b', ['a b']],
  ])('%s', (_, line, expected) => {
    expect(wrap([line], line.startsWith('one') ? 80 : 118, 14)).toEqual(expected)
  })

  const text = fc
    .array(
      fc.constantFrom(
        'Inspector',
        'ECR',
        'を',
        '有効化',
        'スキャン',
        '、',
        ' ',
        '「',
        '」',
        'が',
        '（BASIC）',
        'set',
      ),
      {
        minLength: 1,
        maxLength: 15,
      },
    )
    .map((parts) => parts.join(''))

  it('lose no character but blanks', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(wrap([line], 100, 14).join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''))
      }),
    )
  })

  it('keep a number and its counter together, and are drawn with plain spaces', () => {
    expect(wrap(['ECR は 1\u00a0日後に変わる'], 76, 14)).toEqual(['ECR は', '1 日後に', '変わる'])
    expect(wrap(['12\u00a0日後'], 14, 14)).toEqual(['12 日後'])
  })

  it('are as wide as asked, or one word', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const one of wrap([line], 100, 14)) {
          if (textWidth(one, 14) > 100) expect(one).not.toMatch(/\s/)
        }
      }),
    )
  })

  it('never begin with a closing mark', () => {
    fc.assert(
      fc.property(text, (line) => {
        const [, ...others] = wrap(
          [line.replace(/^[、」）\s]+|(?<=[\s「])[、」）]+/g, '')],
          100,
          14,
        )
        for (const one of others) expect(one).not.toMatch(/^[、）]/)
      }),
    )
  })
})
