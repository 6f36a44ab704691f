import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { listening } from './watched'

const lesson = '/en/apply-loop/'
const flow = (page: Page) => page.getByRole('figure', { name: 'Flow', exact: true })
const frame = (page: Page) => flow(page).getByRole('region')

async function opened(page: Page): Promise<void> {
  await page.goto(lesson)
  await listening(page)
}

/** Where the current state lies, in its frame. */
function current(page: Page): Promise<{ readonly inView: boolean; readonly scale: number }> {
  return frame(page).evaluate((element) => {
    const box = element.querySelector('[data-node][data-current]')?.getBoundingClientRect()
    const seen = element.getBoundingClientRect()
    const svg = element.querySelector('svg')
    return {
      inView: !!box && box.top >= seen.top && box.bottom <= seen.bottom,
      scale: svg ? svg.getBoundingClientRect().width / Number(svg.getAttribute('width')) : 0,
    }
  })
}

test('the drawing is in the page before any script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en/apply-loop/inspector-is-gone/')
  await expect(page.locator('figure [data-node][data-current="true"]').first()).toBeVisible()
  await expect(flow(page).locator('[data-edge][data-taken="true"]')).toHaveCount(1)
  await context.close()
})

test('the drawing that the server sent is kept: a step changes marks and nothing else', async ({
  page,
}) => {
  await opened(page)
  const svg = await flow(page).locator('svg').first().elementHandle()
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await expect(flow(page).locator('[data-edge][data-visited="true"]').first()).toBeAttached()
  expect(await svg?.evaluate((element) => element.isConnected)).toBe(true)
})

test('what is current stays in view until the reader moves, and again after Fit', async ({
  page,
}) => {
  await opened(page)
  await page.keyboard.press('End')
  await expect.poll(async () => (await current(page)).inView).toBe(true)
  await frame(page).evaluate((element) => element.scrollTo(0, 0))
  await page.keyboard.press('ArrowLeft')
  await page.waitForTimeout(100)
  expect(await frame(page).evaluate((element) => element.scrollTop)).toBe(0)
  await flow(page).getByRole('button', { name: 'Fit' }).click()
  await expect.poll(async () => (await current(page)).inView).toBe(true)
  const { scrollHeight, clientHeight } = await frame(page).evaluate((element) => ({
    scrollHeight: element.scrollHeight,
    clientHeight: element.clientHeight,
  }))
  expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1)
})

test('buttons, keys and the wheel zoom; Ctrl and arrows pan; arrows alone step', async ({
  page,
}) => {
  await opened(page)
  const scale = async () => (await current(page)).scale
  const start = await scale()
  await flow(page).getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(scale).toBeCloseTo(start * 1.25)
  await frame(page).focus()
  await page.keyboard.press('-')
  await expect.poll(scale).toBeCloseTo(start)
  await frame(page).hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(scale).toBeGreaterThan(start * 1.1)
  const top = () => frame(page).evaluate((element) => element.scrollTop)
  const before = await top()
  await page.keyboard.press('Control+ArrowDown')
  await expect.poll(top).toBeGreaterThan(before)
  const url = page.url()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).not.toBe(url)
})

test('two fingers zoom', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await opened(page)
  await frame(page).scrollIntoViewIfNeeded()
  const box = await frame(page).boundingBox()
  if (!box) throw new Error('The frame is not drawn.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - apart, y, id: 1 },
              { x: x + apart, y, id: 2 },
            ],
    })
  await touch('touchStart', 30)
  for (const apart of [36, 42, 48, 54, 60]) await touch('touchMove', apart)
  await touch('touchEnd', 0)
  await expect.poll(async () => (await current(page)).scale).toBeGreaterThan(1.3)
  await context.close()
})

test('the SVG is a file of its own: text, plain colours, nothing that needs a browser', async ({
  page,
}) => {
  await opened(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    flow(page).getByRole('button', { name: 'Download SVG' }).click(),
  ])
  const svg = await readFile(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toBe('apply-loop.en.flow.svg')
  expect(svg).toContain('Loop start</text>')
  expect(svg).not.toMatch(/var\(|color\(|color-mix|foreignObject|pathLength|class=/)
})

test('the PNG is made without asking anybody', async ({ page }) => {
  await opened(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    flow(page).getByRole('button', { name: 'Download PNG' }).click(),
  ])
  const png = await readFile(await download.path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(300)
})

test('Copy Mermaid copies the text of this beat', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await opened(page)
  await listening(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-beat="nothing-to-read"]')).toBeVisible()
  await flow(page).getByRole('button', { name: 'Copy Mermaid' }).click()
  await expect(flow(page)).toContainText('Copied')
  const published = await (await request.get('/lessons.json')).json()
  const beats = published.lessons.find(({ slug }: { slug: string }) => slug === 'apply-loop').beats
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(beats[1].mermaid.en.flow)
})

test('a refused clipboard leaves the text selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await opened(page)
  await flow(page).getByRole('button', { name: 'Copy Mermaid' }).click()
  const area = flow(page).getByRole('textbox', { name: 'Copy Mermaid' })
  await expect(area).toHaveValue(/flowchart TB/)
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('flowchart TB')
})

test('nothing moves for who asked for stillness', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await opened(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await context.close()
})
