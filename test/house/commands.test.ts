import { describe, expect, it } from 'vitest'
import { findBrowser } from '@/.scripts/browser.mjs'
import { stampOf } from '@/.scripts/build.mjs'
import { isInstalled } from '@/.scripts/install.mjs'
import { roomKeyFor } from '@/.scripts/room-key.mjs'
import {
  fromPlaywright,
  fromTerraform,
  fromVitest,
  inWords,
  signOf,
  sum,
} from '@/.scripts/tally.mjs'

const lock = (packages: Record<string, { version: string; optional?: boolean }>) => ({ packages })

describe('npm ci runs only when needed', () => {
  const wanted = lock({
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/for-another-platform': { version: '1.0.0', optional: true },
  })
  it.each([
    ['nothing is installed', null, false],
    ['all is there', lock({ 'node_modules/next': { version: '16.4.6' } }), true],
    ['another version is there', lock({ 'node_modules/next': { version: '16.4.5' } }), false],
    ['a package is missing', lock({}), false],
  ])('%s', (_, installed, upToDate) => {
    expect(isInstalled(wanted, installed)).toBe(upToDate)
  })
})

describe('a second start does not build again', () => {
  const files = ['package.json', 'LICENSE']
  it('for the same sources in any order', () => {
    expect(stampOf(files, {})).toBe(stampOf([...files].reverse(), {}))
  })
  it.each([['BASE_PATH'], ['SITE_URL']])(
    'unless %s, which is written into the pages, changed',
    (name) => {
      expect(stampOf(files, { [name]: '/x' })).not.toBe(stampOf(files, {}))
    },
  )
  it('unless a file changed, came or went', () => {
    expect(stampOf(files, {})).not.toBe(stampOf(['package.json'], {}))
  })
})

describe('the last line of npm test', () => {
  const vitest = (numbers: object) => ({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...numbers,
  })
  const playwright = (stats: object) => ({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  })
  it.each([
    ['adds up', [fromVitest(vitest({ numPassedTests: 3 }), 0)], '3 passed, 0 failed'],
    [
      'shows what was skipped',
      [fromVitest(vitest({ numPendingTests: 1, numTodoTests: 1 }), 0)],
      '0 passed, 0 failed, 2 skipped',
    ],
    [
      'counts a test file that did not load',
      [fromVitest(vitest({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1)],
      '0 passed, 1 failed',
    ],
    [
      'counts a crash without a report',
      [fromVitest(null, 0), fromPlaywright(null, 1)],
      '0 passed, 2 failed',
    ],
    [
      'counts an error outside any test',
      [fromPlaywright(playwright({ expected: 2 }), 1)],
      '2 passed, 1 failed',
    ],
    [
      'counts a live Terraform run that broke off',
      [fromTerraform({ passed: 3, failed: 0, skipped: 0 }, 1), fromTerraform(null, 0)],
      '3 passed, 2 failed',
    ],
    [
      'says how many passed only when repeated',
      [fromPlaywright(playwright({ expected: 2, flaky: 2 }), 0)],
      '4 passed, 0 failed, 2 only when repeated',
    ],
    [
      'does not forgive a habit of it',
      [fromPlaywright(playwright({ expected: 2, flaky: 3 }), 0)],
      '2 passed, 3 failed',
    ],
  ])('%s', (_, tallies, words) => {
    expect(inWords(sum(tallies))).toBe(words)
  })
})

describe('the sign of a check', () => {
  it.each([
    ['✓', { passed: 1, failed: 0, skipped: 1 }],
    ['✗', { passed: 1, failed: 1, skipped: 0 }],
    ['○', { passed: 0, failed: 0, skipped: 9 }],
  ])('%s', (sign, tally) => {
    expect(signOf(tally)).toBe(sign)
  })
})

describe('finding a browser', () => {
  it('prefers the one CHROMIUM_PATH names', async () => {
    expect(await findBrowser({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath)
  })
})

describe('the room key', () => {
  it.each([['127.0.0.1'], ['localhost'], ['::1']])('is not asked for on %s', (host) => {
    expect(roomKeyFor(host, undefined)).toBeNull()
  })
  it.each([['0.0.0.0'], ['::'], ['192.168.1.20'], ['127.evil.example']])(
    'is a new one each time on %s',
    (host) => {
      expect(roomKeyFor(host, '')).toMatch(/^[A-Z2-9]{10}$/)
      expect(roomKeyFor(host, '')).not.toBe(roomKeyFor(host, ''))
    },
  )
  it('is the one that was wanted, on any host', () => {
    expect(roomKeyFor('0.0.0.0', 'workshop7')).toBe('workshop7')
    expect(roomKeyFor('127.0.0.1', 'workshop7')).toBe('workshop7')
  })
})
