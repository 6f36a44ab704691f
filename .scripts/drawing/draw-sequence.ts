import type { Page } from '@playwright/test'
import { isDrawn, type SequenceChart } from '@/machines/diagram/graph'
import { sequenceText } from '@/machines/diagram/sequence-text'
import { structureText } from '@/machines/diagram/structure'
import { drawText } from './mermaid-page'

/**
 * The whole sequence with, at each step, the height at which the drawing ends there. Every prefix is
 * really drawn: if Mermaid moves anything as the story goes on, there is no such drawing, and this throws.
 */
export async function drawSequence(page: Page, chart: SequenceChart): Promise<string> {
  const whole = withoutLooks(await drawText(page, structureText(chart)))
  const steps = chart.steps.filter(isDrawn)
  const heights: string[] = []
  for (let told = 0; told <= steps.length; told++) {
    const prefix = await drawText(page, sequenceText({ ...chart, steps: steps.slice(0, told) }))
    const moved = parts(withoutLooks(prefix)).find((part) => !parts(whole).includes(part))
    if (moved)
      throw new Error(`After ${told} steps Mermaid draws what the whole drawing has not: ${moved}`)
    heights.push(heightOf(prefix))
  }
  const [opening, ...ends] = heights
  return steps.reduce(
    (svg, { id }, index) =>
      svg.replace(`data-step="${id}"`, `data-step="${id}" data-end="${ends[index]}"`),
    whole.replace('<svg ', `<svg data-opening="${opening}" `),
  )
}

/** Lines that carry something; a life line only ends further down as the story goes on. */
function parts(svg: string): readonly string[] {
  return svg
    .split('\n')
    .filter((line) => line.startsWith('<g '))
    .concat(svg.match(/<path class="life" d="M[^V]*/g) ?? [])
}

function withoutLooks(svg: string): string {
  return svg.replace(/ data-(?:current|visited)="true"/g, '')
}

function heightOf(svg: string): string {
  const height = svg.match(/ height="([\d.]+)"/)?.[1]
  if (!height) throw new Error('A drawing without a height.')
  return height
}
