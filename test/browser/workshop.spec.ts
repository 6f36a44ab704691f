import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { type OwnServer, ownServer } from './own-server'
import { watched } from './watched'

let server: OwnServer
test.beforeAll(async () => {
  server = await ownServer({})
  await server.start()
})
test.afterAll(() => server.end())

const bar = (page: Page) => page.locator('[data-room-bar]')
const story = (page: Page) => page.locator('article[data-beat]')
const beatIs = (page: Page, beat: string) =>
  expect(story(page)).toHaveAttribute('data-beat', beat, { timeout: 15_000 })
const present = (page: Page) => page.locator('[data-stands]')
const isDriving = (page: Page) => expect(present(page)).toHaveAttribute('data-stands', 'driving')
const presses = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click()

async function axeIsClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

/** A presenter in a browser of their own, with the room's code. */
async function presenter(browser: Browser, locale = 'en') {
  const context = await browser.newContext({ baseURL: server.site, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(`/${locale}/workshop/`)
  await page
    .getByRole('button', { name: locale === 'en' ? 'Start a room' : 'ルームをひらく' })
    .click()
  const card = page.locator('[data-room]')
  const code = (await card.getAttribute('data-room')) ?? ''
  return { context, page, code, card }
}

async function drives(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open the presenter’s view' }).click()
  await isDriving(page)
  await page.locator('html[data-keys]').waitFor({ state: 'attached' })
}

async function follower(browser: Browser, code: string, options: object = {}) {
  const context = await browser.newContext({ baseURL: server.site, ...options })
  const page = await context.newPage()
  await page.goto(`/follow/#${code}`)
  await expect(bar(page)).toHaveAttribute('data-connection', 'following')
  return { context, page }
}

const closed = (...contexts: readonly BrowserContext[]) =>
  Promise.all(contexts.map((context) => context.close()))

test('a room: followed in two languages, left alone when wandering, rejoined, led to other lessons', async ({
  browser,
}) => {
  const { page, code, context, card } = await presenter(browser)
  await expect(card.getByRole('img')).toHaveAttribute('data-qr', `${server.site}/follow/#${code}`)
  await axeIsClean(page)
  await drives(page)
  await axeIsClean(page)
  const [en, ja] = await Promise.all([
    follower(browser, code, { locale: 'en-US', viewport: { width: 390, height: 844 } }),
    follower(browser, code, { locale: 'ja-JP', colorScheme: 'dark' }),
  ])
  expect(en.page.url()).toContain('/en/console-enable/')
  expect(ja.page.url()).toContain('/ja/console-enable/')
  await expect(page.locator('[data-followers]')).toHaveText('2 following')

  await page.keyboard.press('PageDown')
  const started = Date.now()
  const second = (await present(page).getAttribute('data-beat'))?.split('/')[1] ?? ''
  await Promise.all([beatIs(en.page, second), beatIs(ja.page, second)])
  expect(Date.now() - started).toBeLessThan(2000)
  await expect(bar(ja.page)).toContainText('進行役と同じ画面です。')
  expect(await fits(en.page)).toBe(true)
  await axeIsClean(en.page)

  await en.page.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(bar(en.page)).toHaveAttribute('data-following', 'false')
  const first = (await story(en.page).getAttribute('data-beat')) ?? ''
  await presses(page, 'Next')
  const third = (await present(page).getAttribute('data-beat'))?.split('/')[1] ?? ''
  await beatIs(ja.page, third)
  await beatIs(en.page, first)
  await expect(bar(en.page)).toContainText('The presenter is at “')
  await presses(en.page, 'Rejoin')
  await beatIs(en.page, third)

  const titles = page.getByRole('navigation', { name: 'All steps' })
  await titles.getByRole('region').nth(3).getByRole('button').nth(2).click()
  const far = (await present(page).getAttribute('data-beat'))?.split('/') ?? []
  await Promise.all([beatIs(en.page, far[1] ?? ''), beatIs(ja.page, far[1] ?? '')])
  expect(ja.page.url()).toContain(`/ja/${far[0]}/${far[1]}/`)
  await expect(bar(ja.page)).toHaveAttribute('data-following', 'true')

  await page.keyboard.press('b')
  await expect(ja.page.locator('[data-blank]')).toContainText('前のほうを見てください。')
  await page.keyboard.press('b')
  await expect(ja.page.locator('[data-blank]')).toBeHidden()

  await ja.page.reload()
  await beatIs(ja.page, far[1] ?? '')
  await expect(bar(ja.page)).toHaveAttribute('data-following', 'true')
  await presses(ja.page, 'ルームを出る')
  await expect(bar(ja.page)).toBeHidden()
  await page.reload()
  await isDriving(page)
  await expect(present(page)).toHaveAttribute('data-beat', far.join('/'))
  await closed(context, en.context, ja.context)
})

test('only the driver moves a room; the key shows up nowhere; hand-over moves it on', async ({
  browser,
}) => {
  const { page, code, context } = await presenter(browser)
  const key = await page.evaluate(() => JSON.parse(localStorage['pd-room-driver']).key)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await drives(page)
  const one = await follower(browser, code)
  const forged = await one.page.evaluate(async (room) => {
    const order = JSON.stringify({ type: 'beat', lesson: 'fix', beat: 'only-ecr-is-read' })
    const replies = await Promise.all(
      [{}, { authorization: `Bearer ${'0'.repeat(32)}.${'0'.repeat(32)}` }].map((headers) =>
        fetch(`/api/rooms/${room}/`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: order,
        }),
      ),
    )
    return replies.map(({ status }) => status)
  }, code)
  expect(forged).toEqual([403, 403])

  await presses(page, 'Make a code')
  const made = page.locator('[data-hand-over] [role="status"]')
  await expect(made).toContainText('Code for the next presenter: ')
  const handOver = (await made.textContent())?.split(': ')[1] ?? ''
  const next = await browser.newContext({ baseURL: server.site })
  const other = await next.newPage()
  await other.goto('/en/workshop/present/')
  await other.getByLabel('Code of the room').fill(code)
  await other.getByLabel('Code for the next presenter').fill(handOver)
  await presses(other, 'Take over')
  await isDriving(other)
  await expect(present(page)).toHaveAttribute('data-stands', 'handed-over')
  await presses(other, 'Next')
  const second = (await present(other).getAttribute('data-beat'))?.split('/')[1] ?? ''
  await beatIs(one.page, second)
  for (const secret of key.split('.')) {
    expect(asked.join('\n')).not.toContain(secret)
    expect(await page.content()).not.toContain(secret)
  }
  await closed(context, next, one.context)
})

test('a question: answers arrive live at the presenter, and at followers when shown', async ({
  browser,
}) => {
  const { page, code, context } = await presenter(browser)
  await drives(page)
  const [one, two] = await Promise.all([follower(browser, code), follower(browser, code)])
  await presses(page, 'Ask with 3 options')
  for (const [each, option] of [
    [one.page, 'A'],
    [two.page, 'B'],
    [two.page, 'C'],
  ] as const) {
    await each.locator('[data-question]').getByRole('button', { name: option }).click()
  }
  const ask = page.locator('[data-ask]')
  await expect(ask).toContainText('2 of 2 answered')
  await expect(ask.getByRole('row', { name: 'C' }).getByRole('cell').first()).toHaveText('1')
  await expect(one.page.locator('[data-question]')).toContainText('2 answered')
  await expect(one.page.getByRole('button', { name: 'C 1', exact: true })).toBeHidden()
  await axeIsClean(one.page)
  await presses(page, 'Show the result')
  await expect(
    one.page.locator('[data-question]').getByRole('button', { name: /C\s*1/ }),
  ).toBeVisible()
  await presses(page, 'Put away')
  await expect(one.page.locator('[data-question]')).toBeHidden()

  // One that belongs to the beat: what is behind a wrong answer is told with the result.
  await ask.getByRole('button').first().click()
  const answers = (each: Page, name: string) =>
    each.locator('[data-question]').getByRole('button', { name }).click()
  await answers(one.page, 'BASIC')
  await answers(two.page, 'ENHANCED')
  await expect(ask).toContainText('2 of 2 answered')
  await expect(ask.locator('[data-beliefs]')).toBeHidden()
  await presses(page, 'Show the result')
  await expect(ask.locator('[data-beliefs]')).toContainText('“Two services, two settings.”')
  await expect(one.page.locator('[data-behind="wrong"]')).toContainText('Two services')
  await expect(two.page.locator('[data-behind="right"]')).toBeVisible()
  await axeIsClean(page)
  await closed(context, one.context, two.context)
})

test('a follower without network waits where they are, and goes on when it is back', async ({
  browser,
}) => {
  const { page, code, context } = await presenter(browser)
  await drives(page)
  const one = await follower(browser, code, { serviceWorkers: 'block' })
  const asks = '**/back-to-basic/**'
  await one.page.route(asks, (route) => route.abort())
  const titles = page.getByRole('navigation', { name: 'All steps' })
  await titles.getByRole('region').nth(2).getByRole('button').nth(1).click()
  await expect(bar(one.page)).toHaveAttribute('data-waiting', 'true')
  await expect(bar(one.page)).toContainText('No network.')
  await expect(bar(one.page)).toHaveAttribute('data-following', 'true')
  expect(one.page.url()).toContain('/console-enable/')
  await one.page.unroute(asks)
  await one.page.evaluate(() => dispatchEvent(new Event('online')))
  await one.page.waitForURL('**/back-to-basic/**')
  await expect(bar(one.page)).toHaveAttribute('data-following', 'true')
  await closed(context, one.context)
})

test('the laser is seen on the same node of the same diagram', async ({ browser }) => {
  const { page, code, context } = await presenter(browser)
  await drives(page)
  const one = await follower(browser, code, { locale: 'ja-JP' })
  await page.keyboard.press('l')
  const node = page.locator('.drawing [data-node]').first()
  await node.hover()
  await expect(one.page.locator('[data-laser]').first()).toBeAttached()
  await page.keyboard.press('l')
  await expect(one.page.locator('[data-laser]')).toHaveCount(0)
  await closed(context, one.context)
})

test('a server that starts again costs seconds: the room is back under its code', async ({
  browser,
}) => {
  test.slow()
  const { page, code, context } = await presenter(browser)
  await drives(page)
  const one = await follower(browser, code)
  await server.end()
  await expect(bar(one.page)).toHaveAttribute('data-connection', 'lost')
  await presses(page, 'Next')
  await expect(present(page)).toHaveAttribute('data-stands', 'away')
  await server.start()
  await isDriving(page)
  const second = (await present(page).getAttribute('data-beat'))?.split('/')[1] ?? ''
  await beatIs(one.page, second)
  await expect(bar(one.page)).toHaveAttribute('data-connection', 'following')
  await closed(context, one.context)
})

for (const locale of ['en', 'ja'] as const) {
  for (const path of ['workshop/', 'workshop/follow/', 'workshop/present/', 'workshop/wall/']) {
    test(`/${locale}/${path} fits a phone, is clean for axe, and never complains`, async ({
      page,
    }) => {
      const { complaints } = watched(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.emulateMedia({ colorScheme: locale === 'en' ? 'dark' : 'light' })
      await page.goto(`${server.site}/${locale}/${path}`)
      await expect(page.locator('h1')).toBeVisible()
      expect(await fits(page)).toBe(true)
      await axeIsClean(page)
      expect(complaints).toEqual([])
    })
  }
}

test('a code that was read aloud is typed in any form, a wrong one is told', async ({
  page,
  browser,
}) => {
  const { code, context } = await presenter(browser)
  await page.goto(`${server.site}/en/workshop/follow/#XXXXXX`)
  await expect(page.locator('[data-problem="missing"]')).toBeVisible()
  const field = page.getByLabel('Code of the room')
  await field.fill('nonsense')
  await presses(page, 'Follow')
  await expect(page.getByRole('alert').filter({ hasText: 'six signs' })).toBeVisible()
  await field.fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)
  await presses(page, 'Follow')
  await expect(bar(page)).toHaveAttribute('data-connection', 'following')
  await closed(context)
})
