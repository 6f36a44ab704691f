import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { dictionary } from '@/i18n/dictionary'
import { watched } from './watched'

const pages = {
  en: { words: dictionary('en').pages.check, drop: 'photo.png' },
  ja: { words: dictionary('ja').pages.check, drop: '写真.png' },
} as const

async function opened(page: Page, locale: 'en' | 'ja'): Promise<void> {
  await page.goto(`/${locale}/check/`)
  await page.locator('[data-awake="true"]').waitFor()
}

const verdict = (page: Page) => page.locator('[data-headline]')
const field = (page: Page, name = 'main.tf') => page.locator(`textarea[data-path="${name}"]`)
const fileInput = (page: Page) => page.locator('input[type="file"]')
const loop = readFileSync('machines/apply-loop/main.tf', 'utf8')

for (const locale of ['en', 'ja'] as const) {
  const { words, drop } = pages[locale]
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  test(`what loops is said, shown, opened in the lab and repaired in place (${locale})`, async ({
    page,
  }) => {
    const { complaints, hosts } = watched(page)
    await opened(page, locale)
    await expect(verdict(page)).toContainText(words.answer.headlines.nothing)
    await field(page).fill(loop)
    await expect(verdict(page)).toContainText(words.answer.headlines.loops)
    await expect(page.getByRole('status')).toContainText(words.answer.headlines.loops)
    await expect(page.locator('mark').first()).toHaveText(
      'resource "aws_inspector2_enabler" "this" {\n',
    )
    await expect(page.getByRole('link', { name: words.answer.lab, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`^/${locale}/lab/\\?v=1&c=ecr\\.protect_basic`),
    )
    await page.locator('[data-finding="loop"] button').first().click()
    await expect(field(page)).toBeFocused()
    const selected = await field(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    )
    expect(selected).toBe('resource "aws_inspector2_enabler" "this" {')
    await page
      .locator('[data-repair="one-owner"]')
      .getByRole('button', { name: words.repair.apply })
      .click()
    await expect(verdict(page)).toContainText(words.answer.headlines.settles)
    await expect(field(page)).toHaveValue(/removed \{\n {2}from = aws_inspector2_enabler\.this/)
    expect(complaints).toEqual([])
    expect([...hosts]).toHaveLength(1)
  })

  test(`an open value is tried both ways (${locale})`, async ({ page }) => {
    await opened(page, locale)
    await button(page, words.input.example.open).click()
    await expect(verdict(page)).toContainText(words.answer.headlines['cannot-tell'])
    const rows = page.getByRole('table').first().getByRole('row')
    await expect(rows.nth(1)).toContainText(`false${words.cases.verdict.loops}`)
    await expect(rows.nth(2)).toContainText(`true${words.cases.verdict.settles}`)
  })

  test(`plans are drawn without telling their values until asked (${locale})`, async ({ page }) => {
    const { complaints, hosts } = watched(page)
    await opened(page, locale)
    await button(page, words.input.example.plans).click()
    await expect(verdict(page)).toContainText(words.answer.headlines.flips)
    const row = page.getByRole('row').filter({ hasText: 'scan_type' })
    await expect(row.getByRole('cell')).toContainText(['2', words.plans.quiet])
    const figure = page.getByRole('figure')
    await expect(figure.locator('[data-live] svg [data-node]')).toHaveCount(2, { timeout: 30_000 })
    await expect(page.locator('section[aria-labelledby="answer"]')).not.toContainText('BASIC')
    await page.getByLabel(words.plans.show).check()
    await expect(row).toContainText('ENHANCED → BASIC')
    await expect(figure.locator('[data-live] svg')).toContainText('ENHANCED')
    await page
      .getByRole('button', {
        name: words.plans.draw.replace('{attribute}', 'aws_inspector2_enabler.this resource_types'),
      })
      .click()
    await expect(figure).toHaveAccessibleName(/resource_types/)
    await expect(page.getByRole('link', { name: words.plans.storyLink })).toHaveAttribute(
      'href',
      `/${locale}/apply-loop/plan-repeats-itself/`,
    )
    expect(complaints).toEqual([])
    expect([...hosts]).toHaveLength(1)
  })

  test(`nothing typed is lost, by reload or by the other language (${locale})`, async ({
    page,
  }) => {
    await opened(page, locale)
    await field(page).fill('resource "aws_vpc" "a" {\n  b = [\n')
    await expect(page.locator('[data-finding="syntax"]')).toBeVisible()
    await page.reload()
    await expect(field(page)).toHaveValue('resource "aws_vpc" "a" {\n  b = [\n')
    await page.locator('[data-other-locale]').click()
    await expect(page).toHaveURL(locale === 'en' ? /\/ja\/check\// : /\/en\/check\//)
    await expect(field(page)).toHaveValue('resource "aws_vpc" "a" {\n  b = [\n')
  })

  test(`what is no text is refused by name, and the rest is kept (${locale})`, async ({ page }) => {
    await opened(page, locale)
    await field(page).fill(loop)
    await fileInput(page).setInputFiles([
      { name: drop, mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 0xff, 0xfe]) },
      { name: 'extra.tf', mimeType: 'text/plain', buffer: Buffer.from('locals {}') },
    ])
    await expect(page.getByRole('alert').filter({ hasText: drop })).toBeVisible()
    await expect(field(page)).toHaveValue(loop)
    await expect(field(page, 'extra.tf')).toHaveValue('locals {}')
    await expect(verdict(page)).toContainText(words.answer.headlines.loops)
  })

  test(`five megabytes are answered or refused within seconds, and the page stays quick (${locale})`, async ({
    page,
  }) => {
    await opened(page, locale)
    const junk = '}{"[('.repeat(1_000_000)
    // A page at work has no time for this.
    await page.evaluate(() => setInterval(() => document.body.append(''), 50))
    const ticks = () =>
      page.evaluate(
        () =>
          [...document.body.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
            .length,
      )
    const before = await ticks()
    await fileInput(page).setInputFiles({
      name: 'junk.tf',
      mimeType: 'text/plain',
      buffer: Buffer.from(junk),
    })
    await expect(verdict(page)).not.toContainText(words.answer.headlines.nothing, {
      timeout: 10_000,
    })
    expect(await ticks()).toBeGreaterThan(before + 5)
    await expect(page.getByText('junk.tf').first()).toBeVisible()
    await button(page, words.input.clear).click()
    await field(page).fill(loop)
    await expect(verdict(page)).toContainText(words.answer.headlines.loops)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no axe violation and no sideways scroll on a phone (${locale}, ${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 390, height: 844 })
      await opened(page, locale)
      for (const name of [
        words.input.example.open,
        words.input.example.rules,
        words.input.example.plans,
      ]) {
        await button(page, name).click()
        await expect(page.locator('[data-finding], [data-drawn]').first()).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual(
          [],
        )
      }
    })
  }
}

test('the keyboard alone reaches a verdict', async ({ page }) => {
  await opened(page, 'en')
  await field(page).focus()
  await page.keyboard.insertText(loop)
  const check = page.getByRole('button', { name: 'Check', exact: true })
  for (let tab = 0; tab < 3; tab++) {
    if (await check.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(check).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Answer' })).toBeFocused()
  await expect(verdict(page)).toContainText('It loops')
})

test('a worker that never answers is stopped after two seconds, and the text is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    class Sleeper extends EventTarget {
      constructor() {
        super()
        setTimeout(() => {
          this.dispatchEvent(new MessageEvent('message', { data: { id: 0, answer: null } }))
        })
      }
      postMessage() {}
      terminate() {}
    }
    Object.assign(window, { Worker: Sleeper })
  })
  await opened(page, 'en')
  await field(page).fill(loop)
  await expect(verdict(page)).toContainText('It took too long', { timeout: 10_000 })
  await expect(field(page)).toHaveValue(loop)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const locale of ['en', 'ja'] as const) {
    test(`the page says what it cannot do, and what can (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/check/`)
      const note = page.locator('#content noscript p')
      await expect(note).toBeVisible()
      await expect(note).toHaveText(pages[locale].words.withoutScript)
      await expect(page.locator('textarea')).toBeHidden()
      await expect(page.getByText('npx perpetual-diff check .')).toBeVisible()
    })
  }
})
