import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { lessons } from '@/machines/lessons'
import { listening } from './watched'

const next = { en: 'Next', ja: '次へ' } as const
const back = { en: 'Back', ja: '戻る' } as const

/** The language a reader is in, the other one, and the name of the link that leads there. */
const en = ['en', 'ja', '日本語'] as const
const ja = ['ja', 'en', 'English'] as const

const shown = (page: Page) => page.locator('article[data-beat]').getAttribute('data-beat')
const step = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

for (const locale of ['en', 'ja'] as const) {
  for (const { slug, story } of lessons) {
    test(`${slug} steps from start to end by button and back by key (${locale})`, async ({
      page,
    }) => {
      const failures: string[] = []
      page.on('pageerror', (error) => failures.push(String(error)))
      await page.goto(`/${locale}/${slug}/`)
      await listening(page)
      await expect(
        page.getByRole('navigation', { name: locale === 'en' ? 'Beats' : 'ステップ' }),
      ).toBeVisible()
      for (const beat of story.beats.slice(1)) {
        await step(page, next[locale]).click()
        await expect(page.locator('article[data-beat]')).toHaveAttribute('data-beat', beat.slug)
        await expect(page).toHaveURL(new RegExp(`/${locale}/${slug}/${beat.slug}/$`))
        await expect(page.locator('a[aria-current="step"]')).toHaveAttribute(
          'href',
          `/${locale}/${slug}/${beat.slug}/`,
        )
      }
      await expect(step(page, next[locale])).toHaveAttribute('aria-disabled', 'true')
      for (const beat of story.beats.toReversed().slice(1)) {
        await page.keyboard.press('ArrowLeft')
        await expect(page.locator('article[data-beat]')).toHaveAttribute('data-beat', beat.slug)
      }
      await expect(step(page, back[locale])).toHaveAttribute('aria-disabled', 'true')
      expect(failures).toEqual([])
    })
  }
}

test('the browser’s Back undoes one step, and a reload gives the same beat', async ({ page }) => {
  await page.goto('/en/apply-loop/inspector-is-gone/')
  await listening(page)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/plan-creates-inspector-again/)
  await page.reload()
  expect(await shown(page)).toBe('plan-creates-inspector-again')
  await page.goBack()
  await expect(page.locator('article[data-beat]')).toHaveAttribute('data-beat', 'inspector-is-gone')
  await page.goForward()
  await expect(page.locator('article[data-beat]')).toHaveAttribute(
    'data-beat',
    'plan-creates-inspector-again',
  )
})

for (const { slug, story } of lessons) {
  test(`every beat of ${slug} outlives a reload and a change of language`, async ({ page }) => {
    await page.goto(`/en/${slug}/`)
    for (const [at, beat] of story.beats.entries()) {
      const [here, there, toThere] = at % 2 ? ja : en
      if (at > 0) await step(page, next[here]).click()
      const address = at > 0 ? `${here}/${slug}/${beat.slug}` : `${here}/${slug}`
      await expect(page).toHaveURL(new RegExp(`/${address}/$`))
      await page.reload()
      expect(await shown(page)).toBe(beat.slug)
      await page.getByRole('link', { name: toThere, exact: true }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', there)
      expect(await shown(page)).toBe(beat.slug)
    }
  })
}

test('Shift and arrows go apply by apply; Home, End and ? do what they say', async ({ page }) => {
  await page.goto('/en/apply-loop/')
  await listening(page)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/everything-looks-fine/)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/state-looks-the-same/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/it-never-settles/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/two-owners/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('each move is announced once, and the language switch keeps the beat', async ({ page }) => {
  await page.goto('/en/apply-loop/')
  await listening(page)
  await step(page, 'Next').click()
  await expect(page.getByRole('status')).toHaveText(/Step 2 of 21/)
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(/\/ja\/apply-loop\/nothing-to-read\/$/)
})

test('a drawing on the page marks the current state and the edge just taken', async ({ page }) => {
  await page.goto('/en/apply-loop/aws-switches-inspector-off/')
  await listening(page)
  const flow = page.getByRole('figure', { name: 'Flow' })
  await expect(flow.locator('[data-node="switchedOff"]')).toHaveAttribute('data-current', 'true')
  await expect(flow.locator('[data-edge][data-taken="true"]')).toHaveCount(1)
  for (const name of ['Account', 'Sequence', 'Orbit'])
    await expect(page.getByRole('figure', { name })).toBeVisible()
  await step(page, 'Next').click()
  await expect(flow.locator('[data-node="switchedOff"]')).not.toHaveAttribute(
    'data-current',
    'true',
  )
  await expect(flow.locator('[data-node="switchedOff"]')).toHaveAttribute('data-visited', 'true')
})

test('a clipboard that refuses shows the text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    })
  })
  await page.goto('/en/apply-loop/inspector-is-gone/')
  await listening(page)
  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(page.getByRole('textbox', { name: 'Copy this by hand' })).toHaveValue(
    /```mermaid[\s\S]*inspector-is-gone/,
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a beat is complete, and Next is a link', async ({ page }) => {
    await page.goto('/ja/apply-loop/inspector-is-gone/')
    await expect(page.locator('.drawing svg')).toHaveCount(4)
    await step(page, '次へ').click()
    await expect(page).toHaveURL(/\/ja\/apply-loop\/plan-creates-inspector-again\/$/)
  })
})

for (const path of ['/en/', '/ja/', '/en/why/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no axe violation and no sideways scroll on a phone (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([])
    })
  }
}
