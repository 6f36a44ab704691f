'use client'

import { memo, useState } from 'react'
import { drawing } from '#drawings'

/**
 * Drawings that a page brings along unseen. A page in somebody's sandboxed frame may fetch none: to the
 * browser it comes from nowhere.
 */
export const DrawingStock = memo(function DrawingStock({
  names,
}: {
  readonly names: readonly string[]
}) {
  return names.map((name) => <Stocked key={name} name={name} />)
})

function Stocked({ name }: { readonly name: string }) {
  const [svg] = useState(() => drawing(name))
  return (
    <template
      data-drawing={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own kept drawing, as in Drawing.tsx -- it must reach the page as elements
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}

/** The drawing of that name, if this page has brought it along. */
export function stocked(name: string): Element | null {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-drawing="${name}"]`)
  return template?.content.querySelector('svg') ?? null
}
