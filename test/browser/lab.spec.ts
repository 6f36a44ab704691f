import AxeBuilder from '@axe-core/playwright'
import { expect as expectSoon, type Page, test } from '@playwright/test'
import { watched } from './watched'

/** Mermaid and a search take their time on a busy machine. */
const expect = expectSoon.configure({ timeout: 30_000 })
const loop = '?v=1&c=ecr.protect_basic&e=a.a.a'

async function opened(page: Page, query = '', locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/lab/${query}`)
  await page.locator('[data-awake="true"]').waitFor()
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' })
const drawn = (page: Page, name: string) =>
  page.getByRole('figure', { name, exact: true }).locator('[data-live] svg')
const ways = (page: Page) => page.getByRole('region', { name: 'What would end it' })

test('two applies say nothing, the third closes the loop, and the ways out end it', async ({
  page,
}) => {
  const { complaints, hosts } = watched(page)
  await opened(page)
  await expect(verdict(page)).toContainText('Nothing has happened yet')
  await press(page, 'Apply')
  await press(page, 'Apply')
  await expect(verdict(page)).toContainText('Not decided yet')
  await press(page, 'Apply')
  await expect(verdict(page)).toContainText('Apply 3 = apply 1')
  await expect(verdict(page)).toContainText('period 2')
  await expect(page).toHaveURL(/[?&]e=a\.a\.a&/)
  await expect(ways(page)).toContainText('Without R1 or R2 it would settle.')
  await expect(ways(page).getByRole('button')).toHaveCount(6)

  await ways(page)
    .getByRole('button', { name: /Forget the enabler/ })
    .click()
  await expect(page).toHaveURL(/e=a\.a\.a\.forget-enabler/)
  await press(page, 'Apply')
  await press(page, 'Apply')
  await expect(verdict(page)).toContainText('Settled after apply 4')
  expect(complaints).toEqual([])
  expect([...hosts]).toHaveLength(1)
})

test('the diagrams are drawn by Mermaid, with the marks of the kept drawings', async ({ page }) => {
  await opened(page, loop)
  await expect(drawn(page, 'Account').locator('[data-node][data-current="true"]')).toHaveCount(3)
  await expect(drawn(page, 'Account').locator('[data-edge][data-taken="true"]')).toHaveCount(1)
  await press(page, 'Show large: Orbit')
  await expect(drawn(page, 'Orbit').locator('[data-node]')).toHaveCount(3)
  await expect(drawn(page, 'Orbit').locator('[data-edge][data-taken="true"]')).toHaveCount(1)
  await expect(drawn(page, 'Sequence').locator('[data-step][data-current="true"]')).toHaveCount(1)
  await expect(page.locator('[data-live] :is(style, foreignObject)')).toHaveCount(0)
})

for (const locale of ['en', 'ja'] as const) {
  test(`whatever happens can be drawn (${locale})`, async ({ page }) => {
    const everything =
      'a.p.1m.on-ec2.on-lambda.on-lambda-code.off-ecr.basic.1d.a.enhanced.1h.add-lambda.a.protect.drop-ecr.a.forget-enabler.a.write-enabler.a.delete-registry.a.write-registry.a.off-ec2.off-lambda.off-lambda-code.a.a'
    await opened(
      page,
      `?v=1&c=ecr_basic&a=disabled.at-once.long&o=scan-first&e=${everything}`,
      locale,
    )
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
    await expect(page.locator('[data-live] svg')).toHaveCount(3)
    const steps = page.locator('[data-kind="sequence"] [data-live] [data-step]')
    await expect.poll(() => steps.count()).toBeGreaterThan(25)
  })
}

test('where Mermaid cannot be had the content is still there as text', async ({ page }) => {
  await page.route('**/_next/static/chunks/**', async (route) => {
    const response = await route.fetch()
    if ((await response.text()).includes('flowchart-v2')) await route.abort()
    else await route.fulfill({ response })
  })
  await opened(page, loop)
  await press(page, 'Show large: Sequence')
  const sequence = page.getByRole('figure', { name: 'Sequence', exact: true })
  await expect(sequence).toContainText('This drawing could not be made.')
  await sequence.locator('summary').click()
  await expect(sequence.getByRole('listitem').filter({ hasText: 'R3' }).first()).toBeVisible()
  // The account looks as it did before anything happened, and that drawing the page has brought along.
  await expect(drawn(page, 'Account').locator('[data-current="true"]')).toHaveCount(3)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('a step back and forth changes marks in the same drawing', async ({ page }) => {
  await opened(page, loop)
  const svg = await drawn(page, 'Account').elementHandle()
  const current = drawn(page, 'Account').locator('[data-node="registry_enhanced"]')
  await expect(current).not.toHaveAttribute('data-current', 'true')
  await press(page, 'Back')
  await expect(current).toHaveAttribute('data-current', 'true')
  expect(await svg?.evaluate((element) => element.isConnected)).toBe(true)
})

test('the browser undoes with Back, and a reload restores', async ({ page }) => {
  await opened(page)
  await press(page, 'Apply')
  await press(page, 'Enhanced scanning')
  await expect(page).toHaveURL(/e=a\.enhanced&/)
  await page.goBack()
  await expect(page).toHaveURL(/e=a&/)
  await expect(page.getByRole('button', { name: /^Enhanced scanning/ })).toHaveCount(1)
  await page.goForward()
  await expect(page).toHaveURL(/e=a\.enhanced&/)
  await page.reload()
  await page.locator('[data-awake="true"]').waitFor()
  await expect(page.getByRole('region', { name: 'Steps' }).getByRole('listitem')).toHaveCount(3)
})

test('what can do nothing now is greyed, stays in reach and says why', async ({ page }) => {
  await opened(page)
  const disable = page.getByRole('button', { name: 'Disable EC2', exact: true })
  await expect(disable).toHaveAttribute('aria-disabled', 'true')
  await expect(disable).toHaveAccessibleDescription('it is off already.')
  const before = page.url()
  // Playwright waits for ever to click what says it is disabled; a reader need not.
  await disable.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('Disable EC2: it is off already.')
  expect(page.url()).toBe(before)
  await press(page, 'Enable EC2')
  await expect(disable).toHaveAttribute('aria-disabled', 'false')
})

test('knobs: an edit after the first step is a step, an assumption plays the run again', async ({
  page,
}) => {
  await opened(page)
  await page.getByRole('combobox', { name: 'scan_type' }).selectOption('ENHANCED')
  await expect(page).toHaveURL(/c=ecr\.protect_enhanced/)
  await press(page, 'Apply')
  await press(page, 'Apply')
  await expect(verdict(page)).toContainText('Settled after apply 1')
  await page.getByRole('combobox', { name: 'scan_type' }).selectOption('BASIC')
  await expect(page).toHaveURL(/e=a\.a\.set-basic/)

  await page.getByText('What AWS documents nowhere').click()
  await page.getByRole('combobox', { name: 'Pause after each apply' }).selectOption('none')
  await expect(page).toHaveURL(/p=none.*e=a\.a\.set-basic/)
  await page.getByText('What if AWS did not …').click()
  await page.getByRole('checkbox', { name: /^R1/ }).uncheck()
  await expect(page).toHaveURL(/off=R1/)
})

test('doing something else after a step back keeps the branch one leaves', async ({ page }) => {
  await opened(page, loop)
  await press(page, 'Back')
  await press(page, 'Plan only')
  const steps = page.getByRole('region', { name: 'Steps' })
  await steps.getByRole('button', { name: /^Take up/ }).click()
  await expect(page).toHaveURL(/e=a\.a\.a&k=a\.a\.p/)
})

test('two configurations meet the same events, and the row where they part is marked', async ({
  page,
}) => {
  await opened(page, loop)
  const beside = page.getByRole('region', { name: 'Side by side' })
  await press(page, 'Compare with the fix')
  await expect(page).toHaveURL(/with=absent_basic/)
  await expect(beside).toContainText('They part at apply 2.')
  await expect(beside.locator('tr[data-parts="true"]')).toHaveCount(1)
  await expect(beside.locator('tbody tr')).toHaveCount(3)
  await expect(drawn(page, 'Orbit (Second)')).toBeVisible()
  await beside.getByRole('combobox', { name: 'scan_type' }).selectOption('ENHANCED')
  await expect(beside).toContainText('They part at apply 1.')
})

test('the map explores everything in a worker, and a cell opens its run', async ({ page }) => {
  await opened(page)
  const map = page.getByRole('region', { name: 'The map of outcomes' })
  await map.scrollIntoViewIfNeeded()
  await expect(map.locator('[data-done="true"]')).toContainText(
    /1728 runs through \d{4} different states/,
    { timeout: 150_000 },
  )
  await expect(map.locator('td[data-parts="true"]')).toHaveCount(15)
  await expect(map.locator('td[data-parts="false"] a[data-verdict="loops"]')).toHaveCount(0)
  await map.getByRole('combobox', { name: /After BASIC/ }).selectOption('late')
  await expect(map.locator('td[data-parts="true"] a:not([data-verdict="loops"])')).toHaveCount(0)
  await map.locator('td[data-parts="true"] a').first().click()
  await expect(page).toHaveURL(/c=ecr_basic.*e=a\.a\.a\.a/)
  await expect(verdict(page)).toContainText('Apply 4 = apply 2')
})

test('the challenge knows when it was done with the least number of changes', async ({ page }) => {
  await opened(page)
  const challenge = page.getByRole('region', { name: 'Break the loop' })
  await challenge.getByRole('button', { name: /keep both blocks/ }).click()
  await press(page, 'Tell me the least number')
  await expect(challenge).toContainText('The least number is 2.')
  await page.getByRole('checkbox', { name: 'EC2', exact: true }).first().check()
  await page.getByRole('checkbox', { name: 'ECR', exact: true }).first().uncheck()
  await expect(challenge).toContainText('Broken, with the least number of changes there is.')
})

test('an address that cannot be followed is followed as far as it goes, and says where', async ({
  page,
}) => {
  await opened(page, '?v=9&c=ecr_basic&off=R9&e=a.a.teleport.a')
  const problems = page.getByRole('alert').filter({ hasText: 'could not be followed' })
  await expect(problems.getByRole('listitem')).toHaveText([
    /version 9 of the lab/,
    /“R9” is no value of “off”/,
    /Step 3, “teleport”, is unknown here/,
  ])
  await expect(page.getByRole('region', { name: 'Steps' }).getByRole('listitem')).toHaveCount(3)
})

test('the keyboard does it all: apply, apply, apply, a way out', async ({ page }) => {
  await opened(page)
  const apply = page.getByRole('button', { name: 'Apply', exact: true })
  await apply.focus()
  for (const count of [1, 2, 3]) {
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`e=${Array(count).fill('a').join('\\.')}&`))
  }
  await expect(page.getByRole('status').first()).toContainText('Apply 3 = apply 1')
  await expect(apply).toBeFocused()
  await ways(page).getByRole('button').first().focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/set-enhanced/)
  await expect(apply).toBeFocused()
})

test('the language switch keeps the run', async ({ page }) => {
  await opened(page, loop)
  await page.getByRole('link', { name: '日本語', exact: true }).click()
  await expect(page).toHaveURL(/\/ja\/lab\/\?v=1&c=ecr\.protect_basic&e=a\.a\.a/)
  await expect(page.getByRole('region', { name: '判定' })).toContainText(
    'apply 3 回目 = apply 1 回目',
  )
})

for (const [name, path] of [
  ['a lesson', '/en/apply-loop/'],
  ['the lab before anything has happened', '/en/lab/'],
] as const) {
  test(`${name} shows its diagrams and loads no Mermaid`, async ({ page }) => {
    const scripts: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.text().catch(() => ''))
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.locator('.drawing svg').first()).toBeVisible()
    await expect(page.locator('[data-node][data-current="true"]').first()).toBeVisible()
    const texts = await Promise.all(scripts)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => /parseGenericTypes|flowchart-elk/.test(text))).toEqual([])
  })
}

for (const [locale, colorScheme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const) {
  test.describe(`a phone, ${locale}, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme })

    test('a loop with two configurations fits, and axe has nothing to say', async ({ page }) => {
      await opened(page, `${loop}&with=absent_basic`, locale)
      await expect(page.locator('[data-live] svg').first()).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      const apply = page.locator('[data-event="a"]')
      const box = await apply.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(box?.y).toBeGreaterThan(700)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the run the lab begins with stands there as a table', async ({ page }) => {
    await page.goto('/en/lab/')
    const table = page.getByRole('table', { name: 'Four applies of the article’s configuration' })
    await expect(table.locator('tbody tr')).toHaveCount(4)
    await expect(table).toContainText('update the scan type')
  })
})
