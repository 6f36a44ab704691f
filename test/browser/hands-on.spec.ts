import { EnableCommand, Inspector2Client } from '@aws-sdk/client-inspector2'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const pages = {
  en: { path: '/en/lab/hands-on/', key: 'Access key id', day: '1 day', on: 'on', off: 'off' },
  ja: { path: '/ja/lab/hands-on/', key: 'アクセスキー ID', day: '1 日', on: '有効', off: '無効' },
} as const

const live = (page: Page) => page.locator('[data-connection]')
const inspectorIs = (page: Page) => live(page).locator('dl > div').nth(1).locator('dd')

async function following(page: Page): Promise<void> {
  await expect(live(page)).toHaveAttribute('data-connection', 'following')
}

for (const locale of ['en', 'ja'] as const) {
  const words = pages[locale]

  test(`a call with the reader's key is seen at once, and so is what AWS does later (${locale})`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(words.path)
    await following(page)
    const accessKeyId = await page.getByLabel(words.key).inputValue()
    await expect(inspectorIs(page)).toContainText(words.off)
    const client = new Inspector2Client({
      endpoint: `${baseURL}/api/aws`,
      region: 'ap-northeast-1',
      credentials: { accessKeyId, secretAccessKey: 'not-checked' },
    })
    await client.send(new EnableCommand({ resourceTypes: ['ECR'] }))
    await expect(inspectorIs(page)).toContainText(words.on)
    await expect(live(page).locator('[data-type="call"]')).toContainText('Enable')
    await expect(live(page).locator('[data-type="call"]')).toContainText('R1')
    await expect(
      live(page).getByRole('figure').locator('[data-edge][data-taken="true"]').first(),
    ).toBeAttached()
    await live(page).getByRole('button', { name: words.day, exact: true }).click()
    await expect(live(page).locator('[data-type="time.passed"]')).toBeVisible()
  })

  test(`the sheet has no axe violation and no sideways scroll on a phone (${locale})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(words.path)
    await following(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
  })
}

test('an idle Inspector leaves before the eyes of whoever moves the clock on', async ({
  page,
  request,
}) => {
  await page.goto(pages.en.path)
  await following(page)
  const key = await page.getByLabel(pages.en.key).inputValue()
  const call = (target: string, path: string, data: object) =>
    request.post(`/api/aws${path}`, {
      data,
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20261127/ap-northeast-1/${target}/aws4_request, SignedHeaders=host, Signature=0`,
        ...(target === 'ecr'
          ? {
              'content-type': 'application/x-amz-json-1.1',
              'x-amz-target':
                'AmazonEC2ContainerRegistry_V20150921.PutRegistryScanningConfiguration',
            }
          : {}),
      },
    })
  expect((await call('inspector2', '/enable', { resourceTypes: ['ECR'] })).ok()).toBe(true)
  expect((await call('ecr', '/', { scanType: 'BASIC', rules: [] })).ok()).toBe(true)
  await expect(live(page)).toContainText('AWS acts by itself in')
  await live(page).getByRole('button', { name: '1 day', exact: true }).click()
  const acted = live(page).locator('[data-type="aws.acted"]').filter({ hasText: 'R3' })
  await expect(acted).toBeVisible()
  await expect(inspectorIs(page)).toContainText('off')
})

test('a key that is none is kept, with what was expected; the next good one is followed', async ({
  page,
}) => {
  await page.goto(pages.en.path)
  await following(page)
  const field = page.getByLabel(pages.en.key)
  await field.fill('no spaces please')
  await expect(page.getByRole('alert').filter({ hasText: 'Expected 1 to 128' })).toBeVisible()
  await expect(field).toHaveValue('no spaces please')
  await field.fill('ana')
  await expect(page.locator('[data-step="environment"] code').first()).toContainText(
    'AWS_ACCESS_KEY_ID=ana',
  )
  await following(page)
  await page.reload()
  await expect(page.getByLabel(pages.en.key)).toHaveValue('ana')
})

test('without a server the page says what is missing', async ({ page }) => {
  await page.route('**/api/accounts/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: 'not here' }),
  )
  await page.goto(pages.en.path)
  await expect(live(page)).toContainText('npm start')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every command is there to read', async ({ page }) => {
    await page.goto(pages.ja.path)
    await expect(page.locator('[data-step]')).toHaveCount(10)
    await expect(page.locator('[data-step="first-apply"] pre')).toContainText('terraform apply')
    await expect(page.getByText('learner').first()).toBeVisible()
  })
})
