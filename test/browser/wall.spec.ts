import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { EnableCommand } from '@aws-sdk/client-inspector2'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { clientsOf } from '../server/clients'
import { type OwnServer, ownServer } from './own-server'

const roomKey = 'CLOUDS42'
let server: OwnServer
test.beforeAll(async () => {
  server = await ownServer({ PD_ROOM_KEY: roomKey })
  await server.start()
})
test.afterAll(() => server.end())

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

async function axeIsClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
}

/** The first apply of the exercise, as Terraform's provider sends it. */
async function applies(accessKeyId: string): Promise<void> {
  const { inspector, ecr } = clientsOf(`${server.site}/api/aws`, accessKeyId, 1, 'Terraform/1.11.4')
  await inspector.send(new EnableCommand({ resourceTypes: ['ECR'] }))
  await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC', rules: [] }))
}

async function someone(browser: Browser, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.site, ...options })
  return context.newPage()
}

test('a room tries it: nicknames with the room key filled in, everybody’s account on the driver’s wall', async ({
  browser,
}) => {
  const page = await someone(browser, { colorScheme: 'light' })
  await page.goto(`/en/workshop/#room=${roomKey}`)
  await page.getByRole('button', { name: 'Start a room' }).click()
  const code = (await page.locator('[data-room]').getAttribute('data-room')) ?? ''
  await page.goto('/en/workshop/wall/')
  const wall = page.locator('[data-wall="following"]')
  await expect(wall).toContainText('Nobody takes part yet.')

  const phone = await someone(browser, { viewport: { width: 390, height: 844 }, locale: 'ja-JP' })
  await phone.goto(`/follow/#${code}`)
  const opened = phone.waitForEvent('popup')
  await phone.locator('[data-room-bar]').getByRole('link', { name: '自分で試す' }).click()
  const tried = await opened
  const nickname = tried.getByLabel('ニックネーム')
  await nickname.fill('花子')
  await tried.getByRole('button', { name: '参加する' }).click()
  await expect(tried.getByRole('alert').filter({ hasText: '先頭は英数字' })).toBeVisible()
  await expect(nickname).toHaveValue('花子')
  await nickname.fill('Ｈａｎａ')
  await tried.getByRole('button', { name: '参加する' }).click()
  await expect(tried.locator('[data-participant="hana"]')).toBeVisible()
  await expect(tried.locator('[data-step="environment"] code').first()).toContainText(
    `AWS_ACCESS_KEY_ID=${roomKey}-${code}-hana`,
  )
  await expect(tried.locator('[data-connection]')).toHaveAttribute('data-connection', 'following')
  expect(await fits(tried)).toBe(true)
  await axeIsClean(tried)

  const other = await someone(browser)
  await other.goto(`/en/lab/hands-on/#code=${code}`)
  await other.getByLabel('Nickname').fill('hana')
  await other.getByRole('button', { name: 'Take part' }).click()
  await expect(other.getByRole('alert').filter({ hasText: 'has this nickname' })).toBeVisible()
  await expect(other.getByLabel('Nickname')).toHaveValue('hana')
  // Not theirs: a wall is for the driver alone.
  await other.goto('/en/workshop/wall/')
  await expect(other.locator('[data-wall="none"]')).toBeVisible()
  expect(await other.content()).not.toContain('hana')

  const card = wall.locator('[data-nickname="hana"]')
  await expect(card).toHaveAttribute('data-standing', 'not-begun')
  await applies(`${roomKey}-${code}-hana`)
  await expect(card).toHaveAttribute('data-standing', 'applied')
  await expect(card.locator('[data-node="registry_basic"]')).toHaveAttribute('data-current', 'true')
  await expect(card.locator('[data-edge][data-taken]').first()).toBeAttached()
  await expect(card).toContainText('Image scanning: off.')
  await expect(wall.locator('[data-count="applied"]')).toContainText('1')
  const key = await page.evaluate(() => JSON.parse(localStorage['pd-room-driver']).key)
  expect(await page.content()).not.toContain(key)
  expect(await fits(page)).toBe(true)
  await axeIsClean(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await fits(page)).toBe(true)
  await axeIsClean(page)
})
