import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Mermaid } from 'mermaid'
import { flowchartSvg } from '@/components/diagram/flowchart-svg'
import { flowchartNames, sequenceNames } from '@/components/diagram/mermaid-names'
import { sequenceSvg } from '@/components/diagram/sequence-svg'

const origin = 'http://drawing.test'
const packages = join(process.cwd(), 'node_modules')
const fonts = ['inter/400', 'inter/600', 'noto-sans-jp/400', 'noto-sans-jp/600']

/** The same fonts everywhere, whatever the machine has: text widths decide the whole layout. */
const html = `<!doctype html><meta charset="utf-8">
${fonts.map((font) => `<link rel="stylesheet" href="/@fontsource/${font}.css">`).join('\n')}
<style>svg text, svg tspan { font-family: Inter, 'Noto Sans JP' !important }</style>
<div id="stage"></div>
<script src="/mermaid/dist/mermaid.min.js"></script>`

/** Makes a page ready to draw: Mermaid and the fonts from node_modules, nothing from the network. */
export async function openMermaidPage(page: Page): Promise<void> {
  // Bundlers that keep function names wrap every function in this helper, which the page lacks.
  await page.addInitScript('globalThis.__name ??= (f) => f')
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html })
    else await route.fulfill({ path: join(packages, pathname) })
  })
  await page.goto(origin)
}

/** Mermaid's drawing of a text, cleaned of everything a page does not need. */
export async function drawText(
  page: Page,
  text: string,
  edgeIds?: readonly string[],
): Promise<string> {
  await page.evaluate(render, text)
  const drawn = page.locator('#stage > svg')
  return text.includes('\nsequenceDiagram')
    ? drawn.evaluate(sequenceSvg, sequenceNames(text))
    : drawn.evaluate(flowchartSvg, flowchartNames(text, edgeIds))
}

async function render(text: string): Promise<void> {
  // The script on the page puts it there; the type is the package's own.
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
  const stage = document.querySelector('#stage')
  if (!stage) throw new Error('The drawing page has lost its stage.')
  await Promise.all(
    [400, 600].flatMap((weight) =>
      ['Inter', '"Noto Sans JP"'].map((font) =>
        document.fonts.load(`${weight} 14px ${font}`, text),
      ),
    ),
  )
  mermaid.initialize({ startOnLoad: false })
  const { svg } = await mermaid.render('drawn', text)
  stage.innerHTML = svg
}
