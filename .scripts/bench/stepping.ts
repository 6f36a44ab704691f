import type { Browser, Page } from '@playwright/test'
import { floorPage } from './floor-page'
import { lessonAddress, lessonCharts } from './lesson-charts'
import { mermaidPage } from './mermaid-page'
import { installProbe, type Step } from './probe'

export const contestants = ['player', 'floor', 'mermaid'] as const
export type Contestant = (typeof contestants)[number]

export interface Taken extends Step {
  readonly contestant: Contestant
  readonly lesson: string
  readonly beat: number
}

const own = 'http://bench.test'

/**
 * Steps through a lesson once, in the player and in both comparison pages in turn, so that whatever
 * else the machine does meets all of them. Each is a page of its own process; who begins changes.
 */
export async function stepLesson(
  browser: Browser,
  site: string,
  lesson: string,
  { slowdown, byKey }: { readonly slowdown: number; readonly byKey: boolean },
): Promise<readonly Taken[]> {
  const beats = lessonCharts(lesson)
  const pages = {
    player: await openPage(browser, site + lessonAddress(lesson)),
    floor: await openPage(browser, own, floorPage(beats)),
    mermaid: await openPage(browser, own, mermaidPage(beats)),
  }
  await pages.mermaid.waitForSelector('[data-ready]', { state: 'attached' })
  await pages.player.waitForFunction(() =>
    Object.keys(document.body).some((key) => key.startsWith('__react')),
  )
  const taken: Taken[] = []
  for (const beat of beats.keys()) {
    if (beat === 0) continue
    for (const turn of contestants.keys()) {
      const contestant = contestants[(beat + turn) % contestants.length] ?? 'player'
      const page = pages[contestant]
      const step = await slowed(page, slowdown, async () => {
        await press(page, byKey)
        return page.evaluate(() => globalThis.bench.settled())
      })
      taken.push({ ...step, contestant, lesson, beat })
    }
  }
  for (const page of Object.values(pages)) await page.context().close()
  return taken
}

/** A slowed page burns a whole core even at rest, so only the one that steps is slowed. */
async function slowed<T>(page: Page, rate: number, run: () => Promise<T>): Promise<T> {
  const devtools = await page.context().newCDPSession(page)
  try {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate })
    return await run()
  } finally {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await devtools.detach()
  }
}

/** A real key, or a real click on the button. */
async function press(page: Page, byKey: boolean): Promise<void> {
  if (byKey) return page.keyboard.press('ArrowRight')
  const box = await page.locator('[data-control="next"]').boundingBox()
  if (!box) throw new Error('There is no Next to click.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function openPage(browser: Browser, address: string, html?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  // tsx wraps functions in this helper, which pages lack.
  await page.addInitScript('globalThis.__name ??= (f) => f')
  await page.addInitScript(installProbe)
  if (html !== undefined) {
    await page.route(`${own}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html })
      else await route.fulfill({ path: `node_modules${pathname}` })
    })
  }
  await page.goto(address)
  await page.evaluate(() => globalThis.bench.settled())
  return page
}
