import { type Look, lookOf, type MarkedAttribute, type Marks } from './marks'

const marked = /<g (data-(?:node|group|edge|edge-label|step))="([^"]*)"/g

/** A kept drawing with the marks of one beat in it: what the first HTML shows. */
export function markDrawing(svg: string, marks: Marks): string {
  return cropped(svg, marks).replace(marked, (tag, attribute: MarkedAttribute, id: string) => {
    const look = lookOf(marks, attribute, id)
    return look ? `${tag} ${lookAttribute(attribute, look)}="true"` : tag
  })
}

/**
 * A label only repeats what its edge says, so it has names of its own: whoever looks for the taken
 * edges finds each of them once.
 */
export function lookAttribute(attribute: MarkedAttribute, look: NonNullable<Look>): string {
  return attribute === 'data-edge-label' ? `data-label-${look}` : `data-${look}`
}

/**
 * A sequence is shown down to the end of its last told step. Its box of coordinates stays that of the
 * whole drawing, so that a step changes one length and nothing inside is laid out again.
 */
function cropped(svg: string, { lastStep }: Marks): string {
  if (lastStep === undefined) return svg
  const end =
    lastStep === null
      ? /data-opening="([\d.]+)"/
      : new RegExp(`data-step="${lastStep}" data-end="([\\d.]+)"`)
  const height = svg.match(end)?.[1]
  if (!height) throw new Error(`The drawing has no step '${lastStep}'. Run \`npm run draw\`.`)
  return svg.replace(
    /(viewBox="[\d. ]+" width="[\d.]+") height="[\d.]+"/,
    (_, box: string) => `${box} height="${height}" preserveAspectRatio="${fromTheTop}"`,
  )
}

/** What lies below the height of the drawing is cut off. */
export const fromTheTop = 'xMidYMin slice'
