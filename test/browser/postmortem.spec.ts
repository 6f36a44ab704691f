import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { dictionary } from '@/i18n/dictionary'
import { fill } from '@/machines/diagram/labels'
import { watched } from './watched'

const words = { en: dictionary('en').pages.postmortem, ja: dictionary('ja').pages.postmortem }
type Locale = keyof typeof words

test.use({ timezoneId: 'Asia/Tokyo' })

async function opened(page: Page, locale: Locale = 'en', query = ''): Promise<void> {
  await page.goto(`/${locale}/postmortem/${query}`)
  await page.locator('[data-awake="true"]').waitFor()
}

const entry = (page: Page, number: number) => page.locator('[data-entry]').nth(number - 1)
const time = (of: Locator) => of.locator('[data-control="time"]')
const own = (of: Locator) => of.locator('[data-control="words"]')
const sheet = (page: Page) => page.locator('article[data-document]')
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

/** The loop of three beats, chosen at once, and an entry of one's own. */
async function filled(page: Page, locale: Locale): Promise<void> {
  const { pick, fields } = words[locale]
  await page.getByLabel(fields.title).fill('Scans flip')
  await page.getByLabel(pick.search).fill('apply-loop')
  for (const index of [5, 6, 7])
    await page.locator('details input[type="checkbox"]').nth(index).check()
  await press(page, fill(pick.add, { count: 3 }))
  await press(page, pick.own)
  await time(entry(page, 4)).fill('2026-11-28 02:14')
  await own(entry(page, 4)).fill('Ana was called | <b>at night</b>')
}

for (const locale of ['en', 'ja'] as const) {
  const { entries, keep, preview, fields, document: told } = words[locale]

  test(`a document is built, kept through reload and language, exported and opened again (${locale})`, async ({
    page,
  }) => {
    const { complaints, hosts } = watched(page)
    await opened(page, locale)
    await filled(page, locale)
    await expect(time(entry(page, 4))).toHaveValue('2026-11-28 02:14 +09:00')
    await expect(sheet(page).getByRole('row')).toHaveCount(5)
    await expect(sheet(page)).toContainText('Ana was called | <b>at night</b>')
    await expect(sheet(page).locator('[data-live] svg')).toContainText('R3', { timeout: 30_000 })
    await expect(sheet(page).locator('[data-section="conditions"]')).toContainText('R3')

    await page.reload()
    await expect(own(entry(page, 4))).toHaveValue('Ana was called | <b>at night</b>')
    const saving = page.waitForEvent('download')
    await press(page, keep.save)
    const file = await (await saving).path()
    await press(page, keep.startAnew)
    await expect(page.locator('[data-entry]')).toHaveCount(0)
    await press(page, words[locale].undo)
    await expect(page.locator('[data-entry]')).toHaveCount(4)
    await press(page, keep.startAnew)
    const input = page.locator('input[type="file"]')
    await input.setInputFiles(file)
    await expect(page.locator('[data-entry]')).toHaveCount(4)
    await expect(page.getByLabel(fields.title)).toHaveValue('Scans flip')

    await input.setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: readFileSync('machines/check/examples/plan-2.json'),
    })
    const alert = page.getByRole('alert').filter({ hasText: 'plan.json' })
    await expect(alert).toContainText('perpetual-diff.postmortem')
    await expect(page.locator('[data-entry]')).toHaveCount(4)

    await page.locator('[data-other-locale]').click()
    await expect(page).toHaveURL(locale === 'en' ? /\/ja\/postmortem\// : /\/en\/postmortem\//)
    await expect(own(entry(page, 4))).toHaveValue('Ana was called | <b>at night</b>')
    expect(complaints).toEqual([])
    expect([...hosts]).toHaveLength(1)
  })

  test(`plans and runs arrive with what is known of them (${locale})`, async ({ page }) => {
    const check = dictionary(locale).pages.check
    await page.goto(`/${locale}/check/`)
    await page.locator('[data-awake="true"]').waitFor()
    await press(page, check.input.example.plans)
    await press(page, check.plans.timeline)
    await expect(page).toHaveURL(new RegExp(`/${locale}/postmortem/$`))
    await expect(page.locator('[data-entry]')).toHaveCount(4)
    await expect(time(entry(page, 1))).toHaveValue(/^20\d\d-\d\d-\d\d \d\d:\d\d \+09:00$/)
    await expect(sheet(page)).toContainText('resource_types')
    await expect(sheet(page)).not.toContainText('BASIC')
    await page.reload()
    await expect(page.locator('[data-entry]')).toHaveCount(4)

    const lab = dictionary(locale).pages.lab
    await page.goto(`/${locale}/lab/?v=1&c=ecr.protect_basic&e=a.a`)
    await page.locator('[data-awake="true"]').waitFor()
    await page.getByRole('link', { name: lab.acts.postmortem }).click()
    await press(page, fill(words[locale].pick.add, { count: 2 }))
    await expect(page.locator('[data-entry]')).toHaveCount(6)
    await expect(entry(page, 6).getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`^/${locale}/lab/\\?v=1&c=ecr\\.protect_basic&e=a\\.a`),
    )
  })

  test(`it is taken along as Markdown, as a file that opens alone, and on paper (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await opened(page, locale)
    await filled(page, locale)
    await press(page, preview.copy)
    await expect(page.getByRole('status')).toContainText(preview.copied)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Ana was called \\| &lt;b&gt;at night&lt;/b&gt;')
    expect(copied).toContain('```mermaid\n')
    expect(copied).toMatch(
      /\(http:\/\/127\.0\.0\.1:\d+\/(?:en|ja)\/apply-loop\/inspector-is-gone\/\)/,
    )

    const saving = page.waitForEvent('download')
    await press(page, preview.html)
    const download = await saving
    expect(download.suggestedFilename()).toBe('Scans-flip.html')
    const html = readFileSync(await download.path(), 'utf8')
    const { hosts } = watched(page)
    await page.setContent(html)
    await expect(page.locator('svg')).toContainText('R3')
    await expect(page.locator('b, script, img')).toHaveCount(0)
    await expect(page.locator('h1')).toHaveText('Scans flip')
    expect([...hosts]).toEqual([])

    await opened(page, locale)
    await expect(sheet(page)).toContainText(told.links)
    await page.emulateMedia({ media: 'print' })
    await expect(sheet(page)).toBeVisible()
    await expect(page.locator('body')).toHaveText(/^\s*Scans flip/, { useInnerText: true })
    for (const name of [words[locale].head.title, entries.heading, preview.copy])
      await expect(page.getByText(name, { exact: true })).toBeHidden()
  })
}

test('times that disagree are told, and sorted when asked', async ({ page }) => {
  await opened(page)
  await filled(page, 'en')
  await time(entry(page, 1)).fill('2026-11-28T05:05Z')
  await time(entry(page, 2)).fill('noon')
  await expect(entry(page, 4)).toContainText(words.en.entries.warnings.earlier)
  await expect(entry(page, 2)).toContainText(words.en.entries.warnings.unreadable)
  await press(page, words.en.entries.sort)
  await expect(own(entry(page, 1))).toHaveValue('Ana was called | <b>at night</b>')
  await press(page, words.en.undo)
  await expect(own(entry(page, 4))).toHaveValue('Ana was called | <b>at night</b>')
})

test('the keyboard alone builds it, moves entries, and stays where it was', async ({ page }) => {
  await opened(page)
  await page.getByRole('button', { name: words.en.pick.own }).focus()
  await page.keyboard.press('Enter')
  await expect(time(entry(page, 1))).toBeFocused()
  await page.keyboard.type('2026-11-28 10:00')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('first')
  await page.getByRole('button', { name: words.en.pick.own }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('10:30')
  await page.keyboard.press('Tab')
  await expect(time(entry(page, 2))).toHaveValue('2026-11-28 10:30 +09:00')
  await page.keyboard.press('Tab')
  await page.keyboard.type('second')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(own(entry(page, 1))).toHaveValue('second')
  await expect(own(entry(page, 1))).toBeFocused()
  await expect(page.getByRole('status')).toContainText('Moved to 1 of 2.')
  const down = entry(page, 1).locator('[data-control="down"]')
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(entry(page, 2).locator('[data-control="down"]')).toBeFocused()
  await entry(page, 1).locator('[data-control="remove"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-entry]')).toHaveCount(1)
  await expect(entry(page, 1).locator('[data-control="remove"]')).toBeFocused()
  await press(page, words.en.undo)
  await expect(own(entry(page, 1))).toHaveValue('first')
})

test('what is too long is refused whole, and a browser that keeps nothing is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await opened(page)
  const summary = page.getByLabel(words.en.fields.summary)
  await summary.fill('a'.repeat(10_000))
  await summary.fill('b'.repeat(10_001))
  await expect(page.getByRole('alert').filter({ hasText: '10001' })).toBeVisible()
  await expect(summary).toHaveValue('a'.repeat(10_000))
  await expect(page.locator('[data-keeping="full"]')).toBeVisible()
})

test('where the clipboard is closed the Markdown is shown to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await opened(page)
  await page.getByLabel(words.en.fields.title).fill('Scans flip')
  await press(page, words.en.preview.copy)
  await expect(page.getByLabel(words.en.preview.refusedTitle)).toHaveValue(/^# Scans flip\n/)
})

for (const [locale, colorScheme] of [
  ['en', 'dark'],
  ['ja', 'light'],
] as const) {
  test(`no axe violation and no sideways scroll on a phone (${locale}, ${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await opened(page, locale, `?run=${encodeURIComponent('?v=1&c=ecr.protect_basic&e=a.a')}`)
    await filled(page, locale)
    await time(entry(page, 2)).fill('noon')
    await expect(sheet(page).locator('[data-live] svg')).toBeVisible({ timeout: 30_000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const locale of ['en', 'ja'] as const) {
    test(`the page says what it would do, and leads to the lessons (${locale})`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/postmortem/`)
      const note = page.locator('#content noscript')
      await expect(note.locator('p')).toHaveText(words[locale].withoutScript.text)
      await expect(note.locator('a')).toHaveCount(6)
      await expect(page.locator('textarea')).toHaveCount(1)
      await expect(page.locator('textarea')).toBeHidden()
    })
  }
})
