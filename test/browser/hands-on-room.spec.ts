import { EnableCommand, Inspector2Client } from '@aws-sdk/client-inspector2'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type OwnServer, ownServer } from './own-server'

const roomKey = 'CLOUDS42'
let server: OwnServer

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  server = await ownServer({ PD_ROOM_KEY: roomKey })
  await server.start()
})
test.afterAll(() => server.end())

const live = (page: Page) => page.locator('[data-connection]')
const connection = (page: Page) => expect(live(page))

for (const [locale, field, said] of [
  ['en', 'Room key', 'Expected 6 to 64 letters and digits'],
  ['ja', 'ルームキー', '6〜64 文字'],
] as const) {
  test(`a reader who types the room key is let in, and every command carries it (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`${server.site}/${locale}/lab/hands-on/`)
    await connection(page).toHaveAttribute('data-connection', 'locked')
    const room = page.getByLabel(field, { exact: true })
    await room.fill('two words')
    await expect(page.locator('#content')).toContainText(said)
    await expect(room).toHaveValue('two words')
    await room.fill(roomKey)
    await connection(page).toHaveAttribute('data-connection', 'following')
    await expect(page.locator('[data-step="environment"] code').first()).toContainText(
      `AWS_ACCESS_KEY_ID=${roomKey}-learner-`,
    )
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
  })
}

test('who follows the host’s link types nothing; what a command block copies is what it shows', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${server.site}/en/lab/hands-on/#room=${roomKey}`)
  await connection(page).toHaveAttribute('data-connection', 'following')
  const step = page.locator('[data-step="environment"]')
  await step.getByRole('button', { name: 'Copy' }).first().click()
  await expect(step).toContainText('Copied.')
  const shown = await step.locator('code').first().textContent()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
  expect(shown).toContain(`AWS_ENDPOINT_URL=${server.site}/api/aws`)
})

test('a page whose server goes away says so, and follows again when it is back', async ({
  page,
}) => {
  await page.goto(`${server.site}/en/lab/hands-on/#room=${roomKey}`)
  await connection(page).toHaveAttribute('data-connection', 'following')
  const speed = page.getByLabel('Speed of the clock')
  await speed.selectOption('60')
  await expect(live(page)).toContainText('You changed the clock’s speed')
  await expect(speed).toHaveValue('60')

  await server.end()
  await connection(page).toHaveAttribute('data-connection', 'lost')
  await live(page).getByRole('button', { name: '1 day', exact: true }).click()
  await expect(live(page)).toContainText('The clock was not moved on. The server did not answer.')

  await server.start()
  await connection(page).toHaveAttribute('data-connection', 'following')
  await expect(live(page)).not.toContainText('You changed the clock’s speed')
  const accessKeyId = await page.getByLabel('Access key id').inputValue()
  const client = new Inspector2Client({
    endpoint: `${server.site}/api/aws`,
    region: 'ap-northeast-1',
    credentials: { accessKeyId, secretAccessKey: 'not-checked' },
  })
  await client.send(new EnableCommand({ resourceTypes: ['ECR'] }))
  await expect(live(page).locator('[data-type="call"]')).toContainText('Enable')
})
