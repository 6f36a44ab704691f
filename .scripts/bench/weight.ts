import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { installProbe } from './probe'

export interface Weight {
  readonly lesson: string
  readonly requests: number
  /** Bytes that came over the wire, compressed, headers included. */
  readonly bytes: number
  /** Addresses of replies with Mermaid's code in them. */
  readonly mermaid: readonly string[]
  readonly shift: number
}

/** Names that stand in Mermaid's own code and in nothing of ours. */
const signs = ['registerLazyLoadedDiagrams', 'parseGenericTypes', 'flowchart-elk']

/** Opens a lesson with nothing kept and touches nothing until the page has long been quiet. */
export async function weigh(browser: Browser, site: string, path: string): Promise<Weight> {
  const mermaidsOwn = readFileSync('node_modules/mermaid/dist/mermaid.js', 'utf8')
  const lost = signs.filter((sign) => !mermaidsOwn.includes(sign))
  if (lost.length > 0) throw new Error(`Mermaid's code no longer says ${lost.join(', ')}.`)

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript('globalThis.__name ??= (f) => f')
  await page.addInitScript(installProbe)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const replies: Promise<{ readonly url: string; readonly text: string }>[] = []
  page.on('response', (reply) => {
    const text = reply.text().catch(() => '')
    replies.push(text.then((found) => ({ url: reply.url(), text: found })))
  })
  // Not until the network is idle: a page that follows an account live never is.
  await page.goto(site + path, { waitUntil: 'load' })
  await page.waitForTimeout(4000)
  const shift = await page.evaluate(() => globalThis.bench.shift)
  const all = await Promise.all(replies)
  await context.close()
  return {
    lesson: path,
    requests: all.length,
    bytes,
    mermaid: all
      .filter(({ text }) => signs.some((sign) => text.includes(sign)))
      .map(({ url }) => url),
    shift,
  }
}
