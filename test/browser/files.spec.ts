import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { listening } from './watched'

const words = {
  en: {
    flow: 'Flow',
    sequence: 'Sequence',
    look: 'Colours of the saved picture',
    size: 'Size of the PNG',
  },
  ja: { flow: 'フロー', sequence: 'シーケンス', look: '保存する図の配色', size: 'PNGの大きさ' },
} as const
const svgName = { en: 'Download SVG', ja: 'SVGを保存' } as const

async function saved(page: Page, figure: Locator, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path())
}

/** Another renderer's picture of the same file: it knows SVG and nothing else of the web. */
function drawnElsewhere(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' } })
    .render()
    .asPng()
}

/**
 * How two pictures of one size differ, 0 to 1, once each is blurred to squares of 6 pixels (where a
 * letter begins differs from renderer to renderer), and how much ink each has at every label.
 */
async function compared(page: Page, svg: string, others: Buffer) {
  return page.evaluate(
    async ([text, png]) => {
      const load = async (source: string) => {
        const image = new Image()
        image.src = source
        await image.decode()
        return image
      }
      const ours = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`)
      const theirs = await load(`data:image/png;base64,${png}`)
      const [width, height] = [ours.naturalWidth, ours.naturalHeight]
      const pixels = (image: HTMLImageElement, scale: number) => {
        const canvas = document.createElement('canvas')
        canvas.width = Math.round(width * scale)
        canvas.height = Math.round(height * scale)
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        return context.getImageData(0, 0, canvas.width, canvas.height)
      }
      const [mine, other] = [pixels(ours, 1 / 6), pixels(theirs, 1 / 6)]
      const difference =
        mine.data.reduce((sum, value, at) => sum + Math.abs(value - (other.data[at] ?? 0)), 0) /
        (mine.data.length * 255)

      const host = document.createElement('div')
      host.innerHTML = text.replace(/^<\?xml.*?\?>/, '')
      host.style.cssText = 'position:absolute;left:0;top:0'
      document.body.append(host)
      const origin = host.getBoundingClientRect()
      const lines = [...host.querySelectorAll('text:not(:has(tspan)), tspan')].filter(
        (line) => !line.closest('[aria-hidden]'),
      )
      const labels = lines.map((line) => {
        const box = line.getBoundingClientRect()
        return {
          text: line.textContent,
          box: [box.x - origin.x, box.y - origin.y, box.width, box.height].map(Math.round),
        }
      })
      host.remove()
      const ink = (image: HTMLImageElement, [x = 0, y = 0, w = 0, h = 0]: number[]) => {
        const { data, width: across } = pixels(image, 1)
        const light = (at: number) => (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
        const ground = light((y * across + x) * 4)
        let count = 0
        for (let row = y; row < y + h; row += 1)
          for (let column = x; column < x + w; column += 1)
            if (Math.abs(light((row * across + column) * 4) - ground) > 120) count += 1
        return count / (w * h)
      }
      return {
        sizes: [width, height, theirs.naturalWidth, theirs.naturalHeight],
        difference,
        labels: labels.map(({ text: label, box }) => ({
          label,
          ours: ink(ours, box),
          theirs: ink(theirs, box),
        })),
      }
    },
    [svg, others.toString('base64')] as const,
  )
}

for (const locale of ['en', 'ja'] as const) {
  for (const kind of ['flow', 'sequence'] as const) {
    test(`the SVG of a ${kind} shows the same in a renderer that is no browser (${locale})`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/by-hand/`)
      await listening(page)
      await page.keyboard.press('End')
      const figure = page.getByRole('figure', { name: words[locale][kind], exact: true })
      if (kind === 'sequence') {
        await page
          .getByRole('button', { name: new RegExp(`(Show large: |)${words[locale].sequence}`) })
          .first()
          .click()
      }
      await figure.getByLabel(words[locale].look).selectOption('light')
      const svg = (await saved(page, figure, svgName[locale])).toString()
      expect(svg).not.toMatch(/foreignObject|var\(|paint-order|pathLength|<style|class=/)
      expect(svg).toMatch(/font-family="[^"]+"/)
      const { sizes, difference, labels } = await compared(page, svg, drawnElsewhere(svg))
      expect(sizes.slice(2)).toEqual(sizes.slice(0, 2))
      expect(difference).toBeLessThan(0.04)
      expect(labels.length).toBeGreaterThan(8)
      for (const { label, ours, theirs } of labels) {
        expect(theirs, `${label} has no ink`).toBeGreaterThan(0.3 * ours)
        expect(theirs, `${label} is a blot`).toBeLessThan(3 * ours)
      }
    })
  }
}

test('a picture is light, dark or without ground, and as large as was asked for', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en/by-hand/')
  await listening(page)
  const figure = page.getByRole('figure', { name: 'Flow', exact: true })
  const paper = async (look: string) => {
    await figure.getByLabel(words.en.look).selectOption(look)
    const svg = (await saved(page, figure, 'Download SVG')).toString()
    return /<rect width="100%" height="100%" fill="([^"]*)"/.exec(svg)?.[1] ?? null
  }
  expect(await paper('shown')).toBe('rgb(255, 255, 255)')
  expect(await paper('dark')).toBe('rgb(19, 21, 23)')
  expect(await paper('clearDark')).toBeNull()
  expect(await page.locator('.drawing svg').count()).toBe(await page.getByRole('figure').count())
  const width = async (scale: string) => {
    await figure.getByLabel(words.en.size).selectOption(scale)
    return (await saved(page, figure, 'Download PNG')).readUInt32BE(16)
  }
  const once = await width('1')
  expect(await width('4')).toBe(4 * once)
  expect((await saved(page, figure, 'Download Mermaid')).toString()).toMatch(/^flowchart TB/m)
})
