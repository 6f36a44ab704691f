import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { listening } from './watched'

test.use({ serviceWorkers: 'allow' })

/** Until everything is kept; the worker then answers for the pages that are open, too. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  })
}

test('after one visit the lessons, the lab and the checker work without a network, in both languages', async ({
  page,
  context,
}) => {
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(String(error)))
  await page.goto('/en/')
  await kept(page)
  await context.setOffline(true)

  await page.goto('/ja/apply-loop/inspector-is-gone/')
  await listening(page)
  await expect(page.locator('[data-offline]')).toHaveText(/^オフラインです/)
  await expect(page.locator('article[data-beat]')).toHaveAttribute('data-beat', 'inspector-is-gone')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/plan-creates-inspector-again\/$/)
  await page.keyboard.press('End')
  await expect(page.locator('article[data-beat]')).toHaveAttribute('data-beat', 'it-never-settles')

  await page.goto('/en/lab/?v=1&c=ecr_basic&e=a.a.a.a')
  await page.locator('[data-awake="true"]').waitFor()
  await expect(page.locator('[data-live] svg').first()).toBeVisible({ timeout: 30_000 })

  await page.goto('/en/check/')
  await page.locator('[data-awake="true"]').waitFor()
  await page.locator('textarea').first().fill('resource "aws_inspector2_enabler" "this" {\n')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Answer' })).not.toBeEmpty()

  await page.goto('/ja/by-hand/handout/')
  await expect(page.locator('h1')).toHaveText('オフラインです')
  await page.getByRole('link').click()
  await expect(page).toHaveURL(/\/ja\/$/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])

  await context.setOffline(false)
  await expect(page.locator('[data-offline]')).toHaveCount(0)
  expect(failures).toEqual([])
})
