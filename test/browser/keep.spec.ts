import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { listening } from './watched'

const words = {
  en: {
    heading: 'For your document',
    text: 'Copy as text',
    card: 'Copy card as Markdown',
    citation: 'Copy citation',
    embed: 'Copy embed code',
    picture: 'Copy picture',
  },
  ja: {
    heading: 'ドキュメントに使う',
    text: 'テキストでコピー',
    card: 'カードをMarkdownでコピー',
    citation: '引用をコピー',
    embed: '埋め込みコードをコピー',
    picture: '図を画像でコピー',
  },
} as const

const panel = (page: Page, locale: 'en' | 'ja') =>
  page.locator('details').filter({ hasText: words[locale].heading })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

for (const locale of ['en', 'ja'] as const) {
  test(`what is taken from a step stands alone and leads back to it (${locale})`, async ({
    page,
    context,
    request,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/${locale}/apply-loop/inspector-is-gone/`)
    await listening(page)
    await page.keyboard.press('ArrowLeft')
    const beat = '/apply-loop/aws-switches-inspector-off/'
    await expect(page).toHaveURL(new RegExp(`${beat}$`))
    const address = page.url()
    await page.getByText(words[locale].heading, { exact: true }).click()
    const press = async (name: string) => {
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await panel(page, locale).getByRole('button', { name, exact: true }).click()
      await expect.poll(() => clipboard(page)).not.toBe('')
      await expect(panel(page, locale).locator('[aria-live]')).not.toBeEmpty()
      return clipboard(page)
    }
    const title = await page.locator('h1').textContent()

    const text = await press(words[locale].text)
    expect(text).toContain(title)
    expect(text).toContain('R3')
    expect(text).toContain(address)
    expect(text).not.toMatch(/\*\*|```|^#/m)

    const card = /^\[!\[[^\]]+\]\((.+)\)\]\((.+)\)$/.exec(await press(words[locale].card))
    expect(card?.[2]).toBe(address)
    expect((await request.get(card?.[1] ?? '')).headers()['content-type']).toBe('image/png')

    expect(await press(words[locale].citation)).toMatch(new RegExp(`\\(2026\\)\\. .*${beat}$`))
    expect(await press(words[locale].embed)).toContain(`/embed/${locale}${beat}"`)

    const data = panel(page, locale).getByRole('link', { name: /JSON/ })
    const file = await (await request.get((await data.getAttribute('href')) ?? '')).json()
    expect(file).toMatchObject({ slug: 'aws-switches-inspector-off', number: 7, count: 21 })
    expect(file.title[locale]).toBe(title)
  })
}

test('the picture in the clipboard is a PNG, and for editors one that leads back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/by-hand/inspector-is-off/')
  await listening(page)
  await page.getByText(words.en.heading, { exact: true }).click()
  await panel(page, 'en').getByRole('button', { name: words.en.picture }).click()
  await expect(panel(page, 'en')).toContainText('The large diagram is copied')
  const [types, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('text/html')
    return [[...(item?.types ?? [])].sort(), (await blob?.text()) ?? ''] as const
  })
  expect(types).toEqual(['image/png', 'text/html'])
  expect(html).toMatch(/<a href="[^"]*\/en\/by-hand\/inspector-is-off\/"[^>]*><img/)
})

test('where no picture may be copied, it is saved, with its address on it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto('/ja/by-hand/inspector-is-off/')
  await listening(page)
  await page.getByText(words.ja.heading, { exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page, 'ja').getByRole('button', { name: words.ja.picture }).click(),
  ])
  expect(download.suggestedFilename()).toBe('by-hand.inspector-is-off.png')
  expect((await readFile(await download.path())).subarray(1, 4).toString()).toBe('PNG')
  await panel(page, 'ja').getByRole('button', { name: words.ja.text }).click()
  await expect(panel(page, 'ja').getByRole('textbox')).toHaveValue(/by-hand\/inspector-is-off/)
})
