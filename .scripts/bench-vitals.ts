import { chromium } from '@playwright/test'
import { serveEmptyPage } from './bench/empty-page'
import { pageKinds } from './bench/kinds'
import { quantile } from './bench/quantile'
import { table } from './bench/report'
import { serve } from './bench/serve'
import { type Vitals, vitalsOf } from './bench/vitals'
import { weigh } from './bench/weight'
import { ensureBrowser } from './browser.mjs'

const rounds = 5
const timed = ['/en/', '/en/apply-loop/inspector-is-gone/', '/en/lab/']

/**
 * npm run bench:vitals
 *
 * Home, a beat and the lab on a phone of 390 px, processor slowed four times, slow 4G, beside an
 * empty page of the same framework; then the weight of every kind of page. It only prints.
 */
async function bench(): Promise<void> {
  const executablePath = (await ensureBrowser()) ?? ''
  const { site, stop } = await serve('0')
  const empty = await serveEmptyPage()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const addresses = [empty.address, ...timed.map((path) => site + path)]
    const taken = new Map<string, Vitals[]>(addresses.map((address) => [address, []]))
    for (let round = 0; round < rounds; round++) {
      for (const address of addresses) {
        taken.get(address)?.push(await vitalsOf(browser, address))
      }
    }
    const nothing = middle(taken.get(empty.address) ?? [], 'blocked')
    const rows = [...taken].map(([address, all]) => {
      const [largest, blocked] = [middle(all, 'largest'), middle(all, 'blocked')]
      return [
        address === empty.address ? 'an empty page' : address.slice(site.length),
        `${Math.round(largest)} ms`,
        `${Math.round(blocked)} ms`,
        `${(blocked / nothing).toFixed(2)}`,
        Math.max(...all.map(({ shift }) => shift)).toFixed(4),
      ]
    })
    const head = ['CPU 1/4, slow 4G', 'LCP, median', 'TBT, median', 'times empty', 'most shift']
    console.log(`\n${table([head, ...rows])}\n`)

    const weights = []
    for (const path of pageKinds) weights.push(await weigh(browser, site, path))
    const weightRows = weights.map(({ lesson, requests, bytes, shift }) => [
      lesson,
      String(requests),
      (bytes / 1000).toFixed(1),
      shift.toFixed(4),
    ])
    console.log(table([['before any interaction', 'requests', 'KB', 'CLS'], ...weightRows]))
  } finally {
    await browser.close()
    empty.stop()
    stop()
  }
}

function middle(all: readonly Vitals[], which: 'largest' | 'blocked'): number {
  return quantile(
    all.map((one) => one[which]),
    0.5,
  )
}

void bench()
