'use client'

import { useLayoutEffect, useRef } from 'react'
import type { Marks } from '@/machines/diagram/marks'
import { markDom } from './mark-dom'

interface StripDrawingProps {
  /** The drawing without marks, one for all. */
  readonly svg: string
  readonly marks: Marks
}

/** One of many small drawings alike: it is read once and copied, and then only its marks change. */
export function StripDrawing({ svg, marks }: StripDrawingProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const drawn = element.querySelector('svg') ?? element.appendChild(copyOf(svg))
    markDom(drawn, marks)
  }, [svg, marks])
  return <div ref={box} className="drawing strip" aria-hidden="true" />
}

const originals = new Map<string, SVGSVGElement>()

function copyOf(svg: string): SVGSVGElement {
  const original = originals.get(svg) ?? read(svg)
  originals.set(svg, original)
  return original.cloneNode(true) as SVGSVGElement // of the same kind
}

function read(svg: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const fresh = document.importNode(documentElement, true)
  if (fresh instanceof SVGSVGElement) return fresh
  throw new Error('Expected an SVG to place.')
}
