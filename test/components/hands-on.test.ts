import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { durationText } from '@/components/hands-on/duration'
import { labFiles, labZip } from '@/components/hands-on/lab-zip'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { accountSoFar } from '@/machines/diagram/account'
import { sheetSteps } from '@/machines/hands-on/sheet'
import { day, hour, minute } from '@/machines/story/times'
import { openSeat, pass } from '@/server/accounts/seat'

describe('the folder of the sheet', () => {
  it.each(locales)('comes out of its zip as it went in (%s)', (locale) => {
    const text = new TextDecoder()
    const unzipped = Object.entries(unzipSync(labZip(locale))).map(([name, bytes]) => [
      name.replace('perpetual-diff-lab/', ''),
      text.decode(bytes),
    ])
    expect(Object.fromEntries(unzipped)).toEqual(labFiles(locale))
  })
  it.each(locales)('is the same bytes each time (%s)', (locale) => {
    expect(labZip(locale)).toEqual(labZip(locale))
  })
  it('names every command in its README', () => {
    const seat = { site: '{site}', accessKeyId: '{key}' }
    const readme = labFiles('ja')['README.md'] ?? ''
    for (const command of sheetSteps(seat).flatMap(({ commands }) => commands))
      expect(readme).toContain(command)
  })
})

describe('a time on the account’s clock', () => {
  const { live } = dictionary('en').pages.handsOn
  it.each([
    [0, '0 min'],
    [59_000, '0 min'],
    [5 * minute, '5 min'],
    [3 * hour + 20 * minute, '3 h 20 min'],
    [2 * day + 59 * minute, '2 d 59 min'],
    [2 * day + 4 * hour + 59 * minute, '2 d 4 h'],
  ])('of %i ms is %s', (ms, text) => {
    expect(durationText(ms, live)).toBe(text)
  })
})

describe('the diagram of an account that no story tells', () => {
  it('marks what is and what was just taken', () => {
    const { account } = pass(openSeat('ana', 0), 0)
    const chart = accountSoFar(account.snapshot.value, [], dictionary('en').diagrams)
    expect(chart.nodes.filter(({ mark }) => mark === 'current').length).toBe(chart.groups.length)
    const [first] = chart.edges
    expect(first && chart.edges.some(({ taken }) => taken)).toBe(false)
  })
})
