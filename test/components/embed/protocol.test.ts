import { describe, expect, it } from 'vitest'
import {
  type EmbedNews,
  type HostMessage,
  readHostMessage,
  signed,
} from '@/components/embed/protocol'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'

const beats = ['two-owners', 'nothing-to-read']
const ours = { source: 'perpetual-diff', version: 1 } as const
const read = (data: unknown) => readHostMessage(data, beats)

describe('a command for the player', () => {
  const messages: readonly HostMessage[] = [
    { ...ours, type: 'next' },
    { ...ours, type: 'back' },
    { ...ours, type: 'hello' },
    { ...ours, type: 'goto', beat: 'nothing-to-read' },
  ]

  it.each(messages)('$type is read', ({ source, version, ...command }) => {
    expect(read({ source, version, ...command })).toEqual(command)
  })

  it.each(messages)('$type stands in the guide, in every language', ({ type }) => {
    for (const locale of locales) {
      const { rows } = dictionary(locale).pages.embed.messages.toPlayer
      expect(rows.map(([name]) => name)).toContain(`\`${type}\``)
    }
  })

  it('may carry more than we know of, and none of that goes further', () => {
    expect(read({ ...ours, type: 'next', beat: 'two-owners', more: true })).toEqual({
      type: 'next',
    })
  })
})

it('what the player says stands in the guide, in every language', () => {
  const types = Object.keys({ ready: 0, beat: 0, height: 0, refused: 0 } satisfies Record<
    EmbedNews['type'],
    0
  >)
  for (const locale of locales) {
    const { rows } = dictionary(locale).pages.embed.messages.fromPlayer
    expect(rows.map(([name]) => name)).toEqual(types.map((type) => `\`${type}\``))
  }
})

describe('the messages of others are passed over in silence', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'next'],
    ['JSON', JSON.stringify({ ...ours, type: 'next' })],
    ['a number', 1],
    ['a list', [{ ...ours, type: 'next' }]],
    ['an empty object', {}],
    ['one without a source', { version: 1, type: 'next' }],
    ['another library', { source: 'react-devtools-bridge', version: 1, type: 'next' }],
    ['a source that is no text', { source: ['perpetual-diff'], version: 1, type: 'next' }],
    ['a map', new Map(Object.entries({ ...ours, type: 'next' }))],
    ['bytes', new Uint8Array(4)],
    ['what a player says', signed({ type: 'beat', beat: 'two-owners' })],
    ['what a player refuses', signed({ type: 'refused', reason: 'unknown-type', message: '' })],
  ])('%s', (_, data) => {
    expect(read(data)).toBeNull()
  })
})

describe('what is meant for us and cannot be followed is refused', () => {
  it.each([
    ['no version', { source: 'perpetual-diff', type: 'next' }, 'unknown-version', 'got nothing'],
    ['a later version', { ...ours, version: 2, type: 'next' }, 'unknown-version', 'got 2'],
    ['a version as text', { ...ours, version: '1', type: 'next' }, 'unknown-version', "got '1'"],
    ['no type', ours, 'unknown-type', 'got nothing'],
    ['another type', { ...ours, type: 'Next' }, 'unknown-type', "got 'Next'"],
    ['a type of Object', { ...ours, type: 'toString' }, 'unknown-type', "got 'toString'"],
    ['a type that is no text', { ...ours, type: {} }, 'unknown-type', 'got object'],
    ['no beat', { ...ours, type: 'goto' }, 'unknown-beat', 'got nothing'],
    ['another beat', { ...ours, type: 'goto', beat: 'three' }, 'unknown-beat', "got 'three'"],
    ['a beat by number', { ...ours, type: 'goto', beat: 1 }, 'unknown-beat', 'got 1'],
    ['beats', { ...ours, type: 'goto', beat: ['two-owners'] }, 'unknown-beat', 'got object'],
  ])('%s', (_, data, reason, got) => {
    expect(read(data)).toMatchObject({ type: 'refused', reason })
    expect(read(data)).toHaveProperty('message', expect.stringContaining(got))
  })

  it('and says which beats there are, and no more of what came than a line', () => {
    const refusal = read({ ...ours, type: 'goto', beat: 'x'.repeat(1000) })
    expect(refusal).toHaveProperty('message', expect.stringMatching(/two-owners, nothing-to-read/))
    expect(JSON.stringify(refusal).length).toBeLessThan(300)
  })
})

it('what the player says names its sender and the version', () => {
  expect(signed({ type: 'beat', beat: 'two-owners' })).toEqual({
    source: 'perpetual-diff',
    version: 1,
    type: 'beat',
    beat: 'two-owners',
  })
})
