'use client'

import { memo, type ReactNode, useMemo } from 'react'
import type { Frame } from '@/machines/story/frames'
import styles from './Panels.module.css'
import { useSeenFrame } from './use-seen-frame'

interface FoldProps {
  readonly title: string
  readonly isOpenAtFirst?: boolean
  /** What stands inside at a beat; must not change from render to render. */
  readonly children: (frame: Frame) => ReactNode
}

/** A panel that can be closed. What nobody sees of it costs a step nothing; it catches up in idle time. */
export const Fold = memo(function Fold({ title, isOpenAtFirst = false, children }: FoldProps) {
  const [inside, frame] = useSeenFrame<HTMLDivElement>()
  const body = useMemo(() => children(frame), [children, frame])
  return (
    <details className={styles.fold} open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div ref={inside}>{body}</div>
    </details>
  )
})
