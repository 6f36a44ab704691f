import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { fingerprint, structureText } from '@/machines/diagram/structure'
import { flowchartSvg } from './flowchart-svg'
import { flowchartNames, sequenceNames } from './mermaid-names'
import { sequenceSvg } from './sequence-svg'

/** Draws the charts of one place on a page, one after another. */
export interface Pen {
  /**
   * The chart as the SVG that kept drawings are made of, without its marks; null if the place has
   * asked for another chart meanwhile. Rejects where Mermaid cannot be fetched or cannot draw.
   */
  readonly draw: (chart: Flowchart | SequenceChart) => Promise<string | null>
}

/** Drawings made in this page, by structure: stepping back and forth draws nothing twice. */
const kept = new Map<string, string>()
const mostKept = 200

let queue: Promise<unknown> = Promise.resolve()
let drawn = 0

/** The only way to Mermaid. It is fetched with the first chart that is drawn, never before. */
export function openPen(): Pen {
  let wanted = 0
  return {
    draw: (chart) => {
      const number = ++wanted
      const text = structureText(chart)
      const known = kept.get(text)
      if (known) return Promise.resolve(known)
      const turn = queue.then(() =>
        number === wanted ? (kept.get(text) ?? render(chart, text)) : null,
      )
      queue = turn.catch(() => null)
      return turn.then((svg) => (number === wanted ? svg : null))
    },
  }
}

async function render(chart: Flowchart | SequenceChart, text: string): Promise<string> {
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({ startOnLoad: false, layout: 'dagre', securityLevel: 'strict' })
  const stage = openStage()
  try {
    const { svg } = await mermaid.render(`live-drawing-${drawn++}`, text, stage)
    stage.innerHTML = svg
    const element = stage.querySelector('svg')
    if (!element) throw new Error('Mermaid drew no SVG.')
    const clean =
      'steps' in chart
        ? sequenceSvg(element, sequenceNames(text))
        : flowchartSvg(
            element,
            flowchartNames(
              text,
              chart.edges.map(({ id }) => id),
            ),
          )
    return keep(text, clean.replace('<svg ', `<svg data-structure="${fingerprint(text)}" `))
  } finally {
    stage.remove()
  }
}

/** Where Mermaid measures: on the page, for its fonts, and out of sight. Looks are in drawing.css. */
function openStage(): HTMLElement {
  const stage = document.createElement('div')
  stage.className = 'drawing-stage'
  stage.setAttribute('aria-hidden', 'true')
  document.body.append(stage)
  return stage
}

function keep(text: string, svg: string): string {
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest)
  kept.set(text, svg)
  return svg
}
