import { expect, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { lessons } from '@/machines/lessons'
import { listening } from './watched'

type Format = 'A4' | 'Letter'
const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' }

/** The text of each page, without blanks: a PDF sets them where it likes. */
async function pages(page: Page, format: Format): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })))
  const { text } = await extractText(pdf, { mergePages: false })
  return text.map((one) => one.replace(/\s/g, ''))
}

/**
 * Names every heading and every label that is to be seen after the block it belongs to, so that it can be found
 * again on paper. Boxes and lines of a drawing stay as they are: labels do not make room for themselves.
 */
function tagged(page: Page, blocks: string): Promise<readonly number[]> {
  return page.evaluate((selector) => {
    return [...document.querySelectorAll(selector)].map((block, number) => {
      const labels = [
        ...block.querySelectorAll('h2, .drawing text:not(:has(tspan)), .drawing tspan'),
      ].filter((label) => {
        const box = label.getBoundingClientRect()
        // Every column of a folded drawing has all labels, and shows its own.
        const column = (label.closest('svg') ?? label).getBoundingClientRect()
        const middle = (box.top + box.bottom) / 2
        const isSeen = middle > column.top && middle < column.bottom
        return isSeen && getComputedStyle(label).visibility !== 'hidden'
      })
      labels.forEach((label, index) => {
        label.textContent = `b${number}l${index};`
      })
      return labels.length
    })
  }, blocks)
}

/** On which pages the labels of a block are; each has to be there once. */
function pagesOf(number: number, labels: number, paper: readonly string[]): ReadonlySet<number> {
  const found = Array.from({ length: labels }, (_, index) => {
    const name = `b${number}l${index};`
    const on = paper.flatMap((text, at) => Array(text.split(name).length - 1).fill(at))
    expect(on, `label ${index} of block ${number} is on paper once`).toHaveLength(1)
    return on[0]
  })
  return new Set(found)
}

for (const [locale, format, answers] of [
  ['en', 'A4', 'Answers'],
  ['ja', 'Letter', '解答'],
] as const) {
  test(`the handout of every lesson fits ${format} and cuts no diagram (${locale})`, async ({
    page,
  }) => {
    for (const { slug, story } of lessons) {
      await page.goto(`/${locale}/${slug}/handout/`)
      const plain = await pages(page, format)
      const key = plain.findIndex((text) => text.startsWith(answers))
      expect(key, `${slug} has its answers at the end, on a page of their own`).toBeGreaterThan(0)
      expect(plain.slice(key).join('')).toContain(`/${locale}/${slug}/${story.beats.at(-1)?.slug}/`)
      const labels = await tagged(page, '[data-step], li:has(figure)')
      expect(labels.length).toBe(story.beats.length + 1)
      const paper = await pages(page, format)
      for (const [number, count] of labels.entries()) {
        expect(count).toBeGreaterThan(3)
        const on = pagesOf(number, count, paper)
        expect(on.size, `step ${number + 1} of ${slug} is on one page`).toBe(1)
      }
    }
  })
}

for (const [path, format] of [
  ['/en/apply-loop/it-never-settles/', 'A4'],
  ['/ja/fix/three-rules/', 'Letter'],
  ['/ja/console-enable/', 'A4'],
] as const) {
  test(`a step prints with its diagram whole, where it is and how it is known: ${path}`, async ({
    page,
  }) => {
    await page.goto(path)
    await listening(page)
    // Paper is prepared for once the diagrams of every step are computed.
    await page.locator('html[data-prints]').waitFor({ state: 'attached' })
    const plain = await pages(page, format)
    expect(plain.length).toBeLessThanOrEqual(4)
    expect(plain.join('')).toContain(path)
    expect(plain.join('')).not.toContain('Mermaid')
    const large = 'figure[data-large="true"]'
    const [count = 0] = await tagged(page, large)
    expect(count).toBeGreaterThan(3)
    expect(pagesOf(0, count, await pages(page, format)).size).toBe(1)
    await expect(page.locator('[data-paper]')).toHaveCount(0)
  })
}
