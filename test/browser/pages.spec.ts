import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { locales, otherLocale } from '@/i18n/locales'
import { sitePages } from '@/i18n/page-words'
import { hydrated, watched } from './watched'

const paths = ['', ...sitePages.map((page) => `${page}/`)]
const pages = locales.flatMap((locale) => paths.map((path) => `/${locale}/${path}`))
const otherLanguage = { en: '日本語', ja: 'English' } as const
const darkTheme = { en: 'Dark theme', ja: 'ダークテーマ' } as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })
    for (const path of pages) {
      test(`${path} has nothing that axe complains about`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      })
    }
  })
}

for (const path of pages) {
  test(`${path} is no wider than a phone, asks no other host, and says in its head where it is`, async ({
    page,
  }) => {
    const { complaints, hosts } = watched(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

    expect(await page.title()).not.toBe('Perpetual Diff')
    const canonical = page.locator('link[rel="canonical"]')
    await expect(canonical).toHaveAttribute('href', new RegExp(`${path}$`))
    const languages = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
    expect(languages.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      'en',
      'ja',
      'x-default',
    ])
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual([new URL(page.url()).host])
  })
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`thesis, button and loop stand in the first screen at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const locale of locales) {
      await page.goto(`/${locale}/`)
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
      await expect(page.locator('a[href$="/apply-loop/"]').first()).toBeInViewport({ ratio: 1 })
      await expect(page.getByText('ECR ENHANCED', { exact: true })).toBeInViewport({ ratio: 1 })
    }
  })
}

for (const locale of locales) {
  for (const path of paths) {
    test(`the language switch keeps the page /${locale}/${path}`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`)
      await page.getByRole('link', { name: otherLanguage[locale], exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/${otherLocale(locale)}/${path}$`))
    })
  }

  test(`the chosen theme is kept, and applied before anything is drawn (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/rules/`)
    await hydrated(page)
    const theme = page.getByRole('button', { name: darkTheme[locale] })
    await expect(theme).toHaveAttribute('aria-pressed', 'false')
    await theme.click()
    await expect(theme).toHaveAttribute('aria-pressed', 'true')
    await page.goto(`/${locale}/why/`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(19, 21, 23)')
  })
}

test('with storage blocked the theme still changes and nothing throws', async ({ page }) => {
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto('/en/')
  await hydrated(page)
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(failures).toEqual([])
})

test('holding the loop still stops every animation in it', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('checkbox', { name: 'Hold still' }).check()
  const states = await page
    .locator('figure')
    .first()
    .evaluate((figure) =>
      figure.getAnimations({ subtree: true }).map((animation) => animation.playState),
    )
  expect(states.length).toBeGreaterThan(0)
  expect(new Set(states)).toEqual(new Set(['paused']))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of pages) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(/.{200}/s)
      await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0)
    })
  }
})
