'use client'

import { useEffect, useRef } from 'react'
import { href } from '@/components/site/address'
import { frameAttributes } from './frame-html'
import styles from './SizedFrame.module.css'

interface SizedFrameProps {
  readonly path: `/${string}`
  readonly title: string
  readonly lang: string
  /** Pixels, until the player says how many it takes. */
  readonly height: number
}

/** The player in a frame on a page of our own, as tall as what is in it. */
export function SizedFrame({ path, title, lang, height }: SizedFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const heard = ({ source, data }: MessageEvent<unknown>) => {
      const element = frame.current
      const taken = heightIn(data)
      if (element && source === element.contentWindow && taken) element.height = String(taken)
    }
    addEventListener('message', heard)
    return () => removeEventListener('message', heard)
  }, [])
  const attributes = frameAttributes({ src: href(path), title, lang, width: '100%', height })
  return <iframe ref={frame} className={styles.frame} {...attributes} title={title} />
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('height' in data)) return null
  return typeof data.height === 'number' ? data.height : null
}
