'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { drawing } from '#drawings'
import { href } from '@/components/site/address'
import { markDrawing } from '@/machines/diagram/mark-drawing'
import type { Marks } from '@/machines/diagram/marks'
import styles from './DiagramFigure.module.css'
import { stocked } from './DrawingStock'
import { markDom } from './mark-dom'

interface DrawingProps {
  /** File name below `public/drawings`, without `.svg`. */
  readonly name: string
  readonly marks: Marks
  readonly onMarked: () => void
}

/**
 * A kept drawing with the marks of one beat. The server writes it into the HTML; the browser keeps
 * that element for ever and changes its marks only. React must never render its inside again.
 */
export function Drawing({ name, marks, onMarked }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null)
  const [first] = useState(() => {
    const svg = drawing(name)
    return svg && markDrawing(svg, marks)
  })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    let wanted = true
    const show = () => {
      const svg = element.querySelector('svg')
      if (!wanted || !svg) return
      markDom(svg, marks)
      onMarked()
    }
    if (element.firstChild) show()
    else void place(name, element).then(show)
    return () => {
      wanted = false
    }
  }, [name, marks, onMarked])
  return (
    <div
      ref={box}
      className={`drawing ${styles.drawing}`}
      aria-hidden="true"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own kept drawing -- it must reach the page as elements
      dangerouslySetInnerHTML={{ __html: first }}
    />
  )
}

async function place(name: string, element: HTMLElement): Promise<void> {
  const svg = stocked(name) ?? (await fetched(name))
  if (svg && !element.firstChild) element.append(document.importNode(svg, true))
}

async function fetched(name: string): Promise<Element | null> {
  const reply = await fetch(href(`/drawings/${name}.svg`))
  if (!reply.ok) return null
  return new DOMParser().parseFromString(await reply.text(), 'image/svg+xml').documentElement
}
