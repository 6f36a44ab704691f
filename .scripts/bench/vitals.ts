import type { Browser, Page } from '@playwright/test'

/** What a visitor with a slow phone on a slow line meets, in milliseconds; `shift` has no unit. */
export interface Vitals {
  /** When the largest text or picture of the first screen was painted. */
  readonly largest: number
  /** How long tasks kept the page from answering, over 50 ms each, after the first paint. */
  readonly blocked: number
  readonly shift: number
}

declare global {
  var vitals: {
    largest: number
    shift: number
    readonly tasks: { readonly start: number; readonly length: number }[]
  }
}

/** Slow 4G as Lighthouse applies it in a browser: 150 ms there and back, as a request feels it. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** Opens a page with nothing kept, the processor slowed four times, until it has long been quiet. */
export async function vitalsOf(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' })
  const page = await context.newPage()
  // tsx wraps functions in this helper, which pages lack.
  await page.addInitScript('globalThis.__name ??= (f) => f')
  await page.addInitScript(watchVitals)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow4g)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(6000)
  const found = await read(page)
  await context.close()
  return found
}

function watchVitals(): void {
  globalThis.vitals = { largest: 0, shift: 0, tasks: [] }
  const watch = (type: string, told: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(told)).observe({
      type,
      buffered: true,
    })
  watch('largest-contentful-paint', ({ startTime }) => {
    globalThis.vitals.largest = startTime
  })
  watch('longtask', ({ startTime, duration }) => {
    globalThis.vitals.tasks.push({ start: startTime, length: duration })
  })
  watch('layout-shift', (entry) => {
    if ('value' in entry) globalThis.vitals.shift += Number(entry.value)
  })
}

function read(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { largest, shift, tasks } = globalThis.vitals
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const blocked = tasks
      .filter(({ start, length }) => start + length > first)
      .reduce((sum, { length }) => sum + length - 50, 0)
    return { largest, blocked, shift }
  })
}
