import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { basePath, folder } from '@/.scripts/exported-for-tests.mjs'
import { hostPage } from './host-page'
import { staticHost } from './static-host'
import { hydrated, watched } from './watched'

test.skip(!existsSync(folder), `npm test exports to ${folder} first`)

let origin = ''
let server: Server

test.beforeAll(async () => {
  const host = await staticHost(folder, basePath)
  origin = host.origin
  server = host.server
})

test.afterAll(() => {
  server.close()
})

test('a static host under a path serves pages that start', async ({ page }) => {
  const { complaints, hosts } = watched(page)
  await page.goto(`${origin}${basePath}/ja/`)
  await hydrated(page)
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(origin).host])
})

test('the lab draws, searches in its worker and keeps its address there, too', async ({ page }) => {
  const { complaints } = watched(page)
  await page.goto(`${origin}${basePath}/en/lab/?v=1&c=ecr.protect_basic&e=a.a`)
  await page.locator('[data-awake="true"]').waitFor()
  await expect(page.locator('[data-live] svg').first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Apply', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/lab\/\?.*e=a\.a\.a/)
  await expect(
    page.getByRole('region', { name: 'What would end it' }).getByRole('button'),
  ).toHaveCount(6, { timeout: 30_000 })
  expect(complaints).toEqual([])
})

test('a workshop there says what needs a server, and two windows of one machine stay in step', async ({
  page,
  context,
}) => {
  await page.goto(`${origin}${basePath}/en/workshop/`)
  await expect(page.getByText('This copy of the site is files alone.')).toBeVisible()
  await page.getByRole('link', { name: 'Open the presenter’s view' }).click()
  await page.locator('html[data-keys]').waitFor({ state: 'attached' })
  const audience = await context.newPage()
  await audience.goto(`${origin}${basePath}/ja/workshop/follow/#here`)
  await expect(audience.locator('[data-room-bar]')).toContainText('進行役と同じ画面です。')
  await page.keyboard.press('PageDown')
  const place = await page.locator('[data-stands]').getAttribute('data-beat')
  await expect(audience).toHaveURL(`${origin}${basePath}/ja/${place}/`)
})

test('every address that was ever published is a file in it', () => {
  const published: readonly string[] = JSON.parse(readFileSync('test/permalinks.json', 'utf8'))
  const missing = published.filter(
    (address) =>
      !existsSync(join(folder, address.endsWith('/') ? `${address}index.html` : address)),
  )
  expect(missing).toEqual([])
})

test('its front door leads to the reader’s language', async ({ page }) => {
  await page.goto(`${origin}${basePath}/`)
  await page.waitForURL(`${origin}${basePath}/en/`)
})

test('a frame of it plays on another site, with oEmbed as a file', async ({ page, request }) => {
  const host = await hostPage()
  try {
    const path = 'ja/apply-loop/inspector-is-gone/'
    const src = `${origin}${basePath}/embed/${path}`
    const frame = await host.open(page, { src, sandbox: 'allow-scripts' })
    await frame.locator('html[data-keys]').waitFor({ state: 'attached' })
    await frame.getByRole('button', { name: 'シーケンス', exact: true }).click()
    await expect(frame.locator('.drawing svg')).toBeVisible()
    await frame.getByRole('link', { name: '次へ', exact: true }).click()
    await expect(frame.locator('article[data-beat="plan-creates-inspector-again"]')).toBeVisible()

    const lost = await host.open(page, {
      src: `${origin}${basePath}/embed/ja/aply-loop/nowhere/`,
      sandbox: 'allow-scripts',
    })
    await expect(lost.locator('main[lang=ja] a:not([target="_blank"])')).toHaveCount(1)

    const file = await request.get(
      `${origin}${basePath}/oembed/ja.apply-loop.inspector-is-gone.json`,
    )
    expect(await file.json()).toHaveProperty('html', expect.stringContaining(`/embed/${path}`))
  } finally {
    host.server.close()
  }
})

for (const { path, lang, lesson } of [
  { path: '/ja/aply-loop/', lang: 'ja', lesson: '/ja/apply-loop/' },
  { path: '/en/by-hnd/', lang: 'en', lesson: '/en/by-hand/' },
]) {
  test(`its 404.html offers ${lesson} for ${path}`, async ({ page }) => {
    const response = await page.goto(`${origin}${basePath}${path}`)
    expect(response?.status()).toBe(404)
    await expect(page.locator(`main[lang=${lang}] a[href="${basePath}${lesson}"]`)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  })
}

test.describe(() => {
  test.use({ javaScriptEnabled: false })
  test('its 404.html carries both languages without JavaScript', async ({ page }) => {
    await page.goto(`${origin}${basePath}/en/nowhere/`)
    for (const locale of ['en', 'ja']) {
      await expect(page.locator(`a[href="${basePath}/${locale}/"]`)).toBeVisible()
    }
  })
})

test('opened from a disk, the front door leads on and links open files', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(folder, 'index.html')).href)
  await page.waitForURL(/^file:.*\/en\/index\.html$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const broken = await page
    .locator('a[href^="/"], link[rel=stylesheet][href^="/"], img[src^="/"]')
    .count()
  expect(broken).toBe(0)
})
