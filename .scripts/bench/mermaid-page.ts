import type { Mermaid } from 'mermaid'
import { mermaidText } from '@/machines/diagram/structure'
import { type BeatChart, head, slots } from './lesson-charts'

/**
 * What one would do first: give the diagrams' texts to Mermaid at every step and put its drawings
 * into the page. The texts ask for `dagre`, Mermaid's quicker layout.
 */
export function mermaidPage(beats: readonly (readonly BeatChart[])[]): string {
  const kinds = (beats[0] ?? []).map(({ kind }) => kind)
  const texts = beats.map((charts) =>
    charts.map(({ kind, chart }) => ({ kind, text: mermaidText(chart) })),
  )
  return `${head()}${slots(kinds, () => '')}<script type="module">
import mermaid from '/mermaid/dist/mermaid.esm.min.mjs'
;(${String(run)})(mermaid, ${JSON.stringify(texts).replaceAll('<', '\\u003c')})</script>`
}

/** Runs inside the page. */
function run(
  mermaid: Mermaid,
  texts: readonly (readonly { readonly kind: string; readonly text: string }[])[],
): void {
  mermaid.initialize({ startOnLoad: false, layout: 'dagre' })
  let at = -1
  let count = 0
  const step = async () => {
    at += 1
    globalThis.bench.isBusy = true
    for (const { kind, text } of texts[at] ?? []) {
      const { svg } = await mermaid.render(`drawn${count++}`, text)
      const slot = document.getElementById(kind)
      if (slot) slot.innerHTML = svg
    }
    globalThis.bench.isBusy = false
  }
  const open = async () => {
    await step()
    document.querySelector('button')?.addEventListener('click', () => void step())
    addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight') void step()
    })
    document.body.dataset.ready = ''
  }
  void open()
}
