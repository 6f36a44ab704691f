import { openPen } from '@/components/diagram/live-mermaid'
import { svgFile } from '@/components/diagram/svg-file'
import { htmlFile } from '@/machines/postmortem/html'
import type { Block, Shape } from '@/machines/postmortem/shape'

type DrawingBlock = Extract<Block, { kind: 'drawing' }>

/** The document as one HTML file, its drawings inside, in the colours of paper. */
export async function documentFile(shape: Shape): Promise<string> {
  const blocks = shape.sections.flatMap((section) => section.blocks)
  const pen = openPen()
  const drawings: (string | null)[] = []
  for (const block of blocks.filter((one) => one.kind === 'drawing'))
    drawings.push(await drawn(pen, block))
  return htmlFile(shape, drawings)
}

/** The tokens of drawing.css. */
const siteColours = [
  '--paper',
  '--surface',
  '--ink',
  '--muted',
  '--line-strong',
  '--line-ahead',
  '--accent',
  '--accent-ink',
  '--accent-soft',
  '--aws',
]

/** Null where Mermaid cannot be fetched or cannot draw. */
async function drawn(pen: ReturnType<typeof openPen>, { chart }: DrawingBlock) {
  const svg = await pen.draw(chart).catch(() => null)
  if (svg === null) return null
  const stage = document.createElement('div')
  stage.setAttribute('aria-hidden', 'true')
  // On the page, for its style sheet, and out of sight. Without the site's colours, which may be dark,
  // a drawing has those of paper.
  stage.style.cssText = 'position:fixed;inset:0 auto auto -9999px;background:#fff'
  for (const token of siteColours) stage.style.setProperty(token, 'initial')
  const drawing = document.createElement('div')
  drawing.className = 'drawing'
  stage.append(drawing)
  document.body.append(stage)
  try {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    const element = document.importNode(parsed, true)
    drawing.append(element)
    if (!(element instanceof SVGSVGElement)) return null
    const text = await svgFile(element).text()
    return text.replace(/^<\?xml[^>]*>\s*/, '')
  } finally {
    stage.remove()
  }
}
