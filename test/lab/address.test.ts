import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressText, labAddress, readAddress } from '@/machines/lab/address'
import { articleKnobs } from '@/machines/lab/knobs'
import { start } from '@/machines/lab/position'
import { anyPosition } from './positions'

describe('the address of the lab', () => {
  it('gives back every position it was written for, without a problem', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        expect(readAddress(addressText(position))).toEqual({ position, problems: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('can be read by people', () => {
    expect(labAddress({ ...start, events: ['a', 'a', 'off-ecr'], at: 3 }, 'ja')).toMatch(
      /^\/ja\/lab\/\?v=1&c=ecr\.protect_basic&e=a\.a\.off-ecr&m=\w{3}$/,
    )
  })

  it('takes any text without throwing', () => {
    const name = fc.constantFrom('v', 'c', 'with', 'off', 'a', 'o', 'p', 'e', 'at', 'k', 'm', 'x')
    const nonsense = fc
      .array(fc.tuple(name, fc.oneof(fc.string(), fc.string({ unit: 'binary' }))))
      .map((pairs) => `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(nonsense, fc.string()), (text) => {
        const { position } = readAddress(text)
        expect(position.at).toBeLessThanOrEqual(position.events.length)
      }),
    )
  })

  it.each([
    ['?v=7&e=a', { kind: 'newer-version', version: '7' }],
    ['?v=1&c=iot_basic', { kind: 'unknown-value', name: 'c', text: 'iot_basic' }],
    ['?v=1&off=R9', { kind: 'unknown-value', name: 'off', text: 'R9' }],
    ['?v=1&a=slowly', { kind: 'unknown-value', name: 'a', text: 'slowly' }],
    ['?v=1&at=many&e=a', { kind: 'unknown-value', name: 'at', text: 'many' }],
    ['?v=1&e=a.a.on-iot.a', { kind: 'unknown-event', event: 3, text: 'on-iot' }],
    [`?v=1&e=${Array(70).fill('a').join('.')}`, { kind: 'too-many-events', most: 60 }],
  ])('says what it could not read in %s', (query, problem) => {
    expect(readAddress(query).problems).toEqual([problem])
  })

  it('keeps no branch of which nothing could be read', () => {
    expect(readAddress('?v=1&e=a&k=nothing~a.a').position.kept).toEqual([['a', 'a']])
  })

  it('replays up to the event it does not know', () => {
    expect(readAddress('?v=2&e=a.a.on-iot.a').position).toMatchObject({
      knobs: articleKnobs,
      events: ['a', 'a'],
      at: 2,
    })
  })

  it('says from which event on the model does something else than when the link was made', () => {
    const written = addressText({ ...start, events: ['a', 'a', 'a'], at: 3 })
    const marks = written.slice(-3)
    const other = `${marks[0]}${marks[1] === '0' ? '1' : '0'}${marks[2]}`
    expect(readAddress(written.slice(0, -3) + other).problems).toEqual([
      { kind: 'other-result', event: 2, text: 'a' },
    ])
  })
})
