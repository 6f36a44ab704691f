import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import mermaid from 'mermaid/package.json'
import { structureText } from '@/machines/diagram/structure'
import { findBrowser } from './browser.mjs'
import { drawSequence } from './drawing/draw-sequence'
import { drawText, openMermaidPage } from './drawing/mermaid-page'
import { structureOf, type WantedDrawing, wantedDrawings } from './drawing/wanted'

const folder = 'public/drawings'

/** Draws what is missing or stale and removes what nobody wants. `npm run draw -- --all` draws everything. */
async function draw(): Promise<void> {
  const wanted = wantedDrawings()
  await mkdir(folder, { recursive: true })
  await removeUnwanted(new Set(wanted.map(({ name }) => `${name}.svg`)))
  const stale = process.argv.includes('--all') ? wanted : await asyncFilter(wanted, isStale)
  if (stale.length > 0) await drawAll(stale)
  console.log(`${wanted.length} drawings, ${stale.length} drawn anew.`)
}

async function drawAll(drawings: readonly WantedDrawing[]): Promise<void> {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await openMermaidPage(page)
    for (const drawing of drawings) {
      const svg = await drawOne(page, drawing)
      await writeFile(`${folder}/${drawing.name}.svg`, svg)
      console.log(`${drawing.name}: ${svg.length} bytes, ${gzipSync(svg).length} compressed`)
    }
  } finally {
    await browser.close()
  }
}

async function drawOne(page: Page, drawing: WantedDrawing): Promise<string> {
  const { chart } = drawing
  try {
    const svg =
      'steps' in chart
        ? await drawSequence(page, chart)
        : await drawText(
            page,
            structureText(chart),
            chart.edges.map(({ id }) => id),
          )
    return svg.replace('<svg ', `<svg data-structure="${structureOf(drawing, mermaid.version)}" `)
  } catch (error) {
    throw new Error(`Cannot draw ${drawing.name}.`, { cause: error })
  }
}

async function isStale(drawing: WantedDrawing): Promise<boolean> {
  const kept = await readFile(`${folder}/${drawing.name}.svg`, 'utf8').catch(() => '')
  return !kept.includes(`data-structure="${structureOf(drawing, mermaid.version)}"`)
}

async function removeUnwanted(wanted: ReadonlySet<string>): Promise<void> {
  const kept = await readdir(folder)
  await Promise.all(kept.filter((file) => !wanted.has(file)).map((file) => rm(`${folder}/${file}`)))
}

async function asyncFilter<T>(
  items: readonly T[],
  test: (item: T) => Promise<boolean>,
): Promise<readonly T[]> {
  const passed = await Promise.all(items.map(test))
  return items.filter((_, index) => passed[index])
}

void draw()
