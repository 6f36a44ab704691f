import type { Server } from 'node:http'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Frame, type Page, test } from '@playwright/test'
import { locales } from '@/i18n/locales'
import { lessonNamed } from '@/machines/lessons'
import { type HostPage, hostPage } from './host-page'
import { watched } from './watched'

let host: HostPage
let server: Server

test.beforeAll(async () => {
  host = await hostPage()
  server = host.server
})
test.afterAll(() => void server.close())

const beats = lessonNamed('apply-loop')?.story.beats.map(({ slug }) => slug)
const gone = 'apply-loop/inspector-is-gone/'
const embed = (baseURL: string | undefined, path: string) => `${baseURL}/embed/${path}`

declare global {
  interface Window {
    heard: readonly Record<string, unknown>[]
    tell: (command: Record<string, unknown>) => void
  }
}

const heard = (page: Page, type: string) =>
  page.evaluate((wanted) => window.heard.filter((one) => one.type === wanted), type)
const tell = (page: Page, command: Record<string, unknown>) =>
  page.evaluate((told) => window.tell(told), command)
const shown = (frame: Frame) => frame.locator('article[data-beat]')

test('a page of another origin drives the player in a sandboxed frame', async ({
  page,
  baseURL,
}) => {
  const { complaints, hosts } = watched(page)
  const fetched: string[] = []
  page.on('request', (request) => {
    if (['fetch', 'xhr', 'websocket'].includes(request.resourceType())) fetched.push(request.url())
  })
  const frame = await host.open(page, {
    src: embed(baseURL, `en/${gone}`),
    sandbox: 'allow-scripts',
  })
  await expect.poll(() => heard(page, 'ready')).not.toEqual([])
  expect((await heard(page, 'ready'))[0]).toEqual({
    source: 'perpetual-diff',
    version: 1,
    type: 'ready',
    locale: 'en',
    lesson: 'apply-loop',
    beats,
    beat: 'inspector-is-gone',
  })

  // Moves, from outside and inside.
  await tell(page, { type: 'next' })
  await expect(shown(frame)).toHaveAttribute('data-beat', 'plan-creates-inspector-again')
  await tell(page, { type: 'back' })
  await expect(shown(frame)).toHaveAttribute('data-beat', 'inspector-is-gone')
  await tell(page, { type: 'goto', beat: 'two-owners' })
  await expect(shown(frame)).toHaveAttribute('data-beat', 'two-owners')
  await frame.getByRole('link', { name: 'Next', exact: true }).click()
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(async () => (await heard(page, 'beat')).map(({ beat }) => beat))
    .toEqual([
      'plan-creates-inspector-again',
      'inspector-is-gone',
      'two-owners',
      beats?.[1],
      beats?.[2],
    ])
  await expect(frame.getByRole('link', { name: /Open on Perpetual Diff/ })).toHaveAttribute(
    'href',
    `/en/apply-loop/${beats?.[2]}/`,
  )

  // What cannot be followed, and what is not ours.
  await tell(page, { type: 'jump' })
  await tell(page, { type: 'next', version: 2 })
  await tell(page, { type: 'goto', beat: 'nowhere' })
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow
    for (const one of ['next', { type: 'next' }, { source: 'else', type: 'next' }, null, 7])
      target?.postMessage(one, '*')
  })
  await tell(page, { type: 'hello' })
  await expect.poll(async () => (await heard(page, 'ready')).length).toBe(2)
  expect((await heard(page, 'refused')).map(({ reason }) => reason)).toEqual([
    'unknown-type',
    'unknown-version',
    'unknown-beat',
  ])
  expect((await heard(page, 'ready'))[1]?.beat).toBe(beats?.[2])

  // Every diagram, drawn without asking for anything.
  for (const kind of ['Account', 'Sequence', 'Orbit', 'Flow']) {
    await frame.getByRole('button', { name: kind, exact: true }).click()
    await expect(frame.getByRole('figure')).toHaveCount(1)
    await expect(frame.getByRole('figure', { name: kind }).locator('.drawing svg')).toBeVisible()
  }
  await frame.getByRole('button', { name: 'Short', exact: true }).click()
  await expect(frame.locator('.drawing svg')).toBeVisible()

  // The frame has grown to what is in it, and it is as wide as a small phone.
  const size = await frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return [scrollWidth, scrollHeight - innerHeight]
  })
  expect(size).toEqual([320, 0])
  expect(await page.evaluate(() => history.length)).toBe(2)

  expect(complaints).toEqual([])
  expect(fetched).toEqual([])
  expect([...hosts].sort()).toEqual([new URL(host.origin).host, new URL(baseURL ?? '').host].sort())
})

test('an empty sandbox shows text, drawing and the way to the page', async ({ page, baseURL }) => {
  for (const locale of locales) {
    const frame = await host.open(page, { src: embed(baseURL, `${locale}/${gone}`), sandbox: '' })
    await expect(frame.locator('html')).toHaveAttribute('lang', locale)
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(frame.getByRole('figure')).toHaveCount(1)
    const drawn = await frame.locator('.drawing svg').boundingBox()
    const seen = await frame.locator('figure > [role="region"]').boundingBox()
    expect(seen?.height).toBeGreaterThan(drawn?.height ?? Number.POSITIVE_INFINITY)
    await expect(frame.locator(`a[href="/${locale}/${gone}"]`)).toBeVisible()
    await expect(frame.locator('[data-needs-script]:visible')).toHaveCount(0)
    await frame.locator('[data-control="next"]').click()
    await expect(shown(frame)).toHaveAttribute('data-beat', 'plan-creates-inspector-again')
  }
})

test('a frame without a sandbox keeps nothing either', async ({ page, baseURL, context }) => {
  const frame = await host.open(page, {
    src: embed(baseURL, `ja/${gone}?theme=purple&readonly=yes`),
    sandbox: null,
  })
  await expect.poll(() => heard(page, 'ready')).not.toEqual([])
  await frame.getByRole('link', { name: '次へ', exact: true }).click()
  await expect(shown(frame)).toHaveAttribute('data-beat', 'plan-creates-inspector-again')
  const kept = await frame.evaluate(() => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    ...Object.keys(document.documentElement.dataset).filter((name) => name !== 'keys'),
  ])
  expect(kept).toEqual(['', 0, 0])
  expect(await context.cookies()).toEqual([])
})

test('a read-only frame stands still, but for its host', async ({ page, baseURL }) => {
  const frame = await host.open(page, {
    src: embed(baseURL, `en/${gone}?readonly=1&theme=dark`),
    sandbox: 'allow-scripts',
    width: 800,
  })
  await expect.poll(() => heard(page, 'ready')).not.toEqual([])
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(frame.locator('[data-control]')).toHaveCount(0)
  await frame.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('ArrowRight')
  await tell(page, { type: 'next' })
  await tell(page, { type: 'next' })
  await expect
    .poll(async () => (await heard(page, 'beat')).map(({ beat }) => beat))
    .toEqual(['plan-creates-inspector-again', 'ecr-flips-to-enhanced'])
})

test('an unknown address in a frame offers the nearest beat, in the frame', async ({
  page,
  baseURL,
}) => {
  const frame = await host.open(page, {
    src: embed(baseURL, 'ja/aply-loop/inspector-gone/'),
    sandbox: 'allow-scripts',
  })
  await expect(frame.locator('a:not([target="_blank"])')).toHaveCount(1)
  await frame.locator('a:not([target="_blank"])').click()
  await expect(shown(frame)).toHaveAttribute('data-beat', 'inspector-is-gone')
})

test('no other page of the site can be framed', async ({ page, baseURL }) => {
  await page.goto(`${host.origin}/?frame=<iframe src="${baseURL}/en/${gone}"></iframe>`)
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
})

test('nothing in it that axe complains about, at any width and in any colours', async ({
  page,
}) => {
  for (const [locale, theme, width] of [
    ['en', 'light', 320],
    ['ja', 'dark', 320],
    ['en', 'dark', 800],
    ['ja', 'light', 800],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/embed/${locale}/${gone}?theme=${theme}`)
    await expect(page.locator('html')).toHaveCSS('color-scheme', theme)
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    // What browsers paint under a dark page that is transparent; axe takes it for white.
    if (theme === 'dark')
      await page.evaluate(() => document.documentElement.style.setProperty('background', '#121212'))
    expect(await broken(page)).toEqual([])
  }
})

test('the guide shows a frame, and has a frame and a script to copy', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const locale of locales) {
    await page.goto(`/${locale}/about/embed/`)
    await expect(page.locator('pre').first()).toContainText(`src="${baseURL}/embed/${locale}/`)
    await expect(page.locator('pre').last()).toContainText('tell({')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await broken(page)).toEqual([])
  }
})

test('oEmbed answers, and each beat names its file', async ({ request, baseURL }) => {
  const url = `${baseURL}/ja/${gone}`
  const html = await (await request.get(url)).text()
  const file = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)
  const kept = await request.get(new URL(file?.[1] ?? '').pathname)
  expect(kept.headers()['content-type']).toContain('application/json')
  const { title } = await kept.json()
  expect(html).toContain(`title="${title}"`)
  const answer = await request.get('/api/oembed', { params: { url, maxwidth: 500 } })
  expect(await answer.json()).toMatchObject({ title, type: 'rich', version: '1.0', width: 500 })
  for (const [params, status] of [
    [{ url, format: 'xml' }, 501],
    [{ url: 'https://elsewhere.example/' }, 404],
    [{ url, maxwidth: 'wide' }, 400],
  ] as const) {
    const refused = await request.get('/api/oembed', { params })
    expect(refused.status()).toBe(status)
    expect(await refused.json()).toHaveProperty('error')
  }
  const frame = await (await request.get(`/embed/ja/${gone}`)).text()
  expect(frame).toContain(file?.[0])
  expect(frame).toMatch(/<meta name="robots" content="noindex"/)
  expect(frame).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/ja/${gone}"`))
})

async function broken(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
