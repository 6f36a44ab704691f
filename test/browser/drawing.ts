import type { Page } from '@playwright/test'
import { drawText, openMermaidPage } from '@/.scripts/drawing/mermaid-page'

/** Draws Mermaid texts on a page of its own, with the fonts and the cleaning of the kept drawings. */
export async function mermaidsOwn(page: Page): Promise<(text: string) => Promise<string>> {
  await openMermaidPage(page)
  const drawn = new Map<string, string>()
  return async (text) => {
    const known = drawn.get(text) ?? comparable(await drawText(page, text))
    drawn.set(text, known)
    return known
  }
}

/**
 * What is to be seen in a drawing, in one spelling: hidden steps left out, life lines without their
 * end, edges numbered in the order of the text, which does not know our ids.
 */
export function comparable(svg: string): string {
  const edges = [...svg.matchAll(/ data-edge="([^"]*)"/g)].map(([, id]) => id)
  return (
    svg
      .split('\n')
      .filter((line) => !/data-step=.*data-hidden="true"/.test(line))
      .join('\n')
      // Where a thumbnail looks at its drawing is the page's business, not the drawing's.
      .replace(/ style="--at: [\d.]+;"/, '')
      .replace(/<(\w+)([^>]*?)\/>/g, '<$1$2></$1>')
      .replace(/<(\w+)((?: [\w-]+="[^"]*")+)>/g, (_, tag: string, attributes: string) =>
        tagOf(tag, attributes),
      )
      .replace(
        /(data-edge(?:-label)?)="([^"]*)"/g,
        (_, name: string, id: string) => `${name}="${edges.indexOf(id)}"`,
      )
      .replace(/(class="life" d="M[^V]*)V[\d.]+/g, '$1')
  )
}

/** Attributes that say how a drawing was kept, not how it looks. */
const aside =
  /^(?:data-structure|data-opening|data-end|data-moved|xmlns|transform|preserveAspectRatio)=/

function tagOf(tag: string, attributes: string): string {
  const own = attributes.match(/[\w-]+="[^"]*"/g) ?? []
  const kept = own
    .filter((one) => !aside.test(one))
    .filter((one) => tag !== 'svg' || !/^(?:width|viewBox)=/.test(one))
  return `<${[tag, ...kept.sort()].join(' ')}>`
}
