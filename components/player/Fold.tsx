'use client'

import { memo, type ReactNode, useMemo, useState } from 'react'
import { useIdleValue } from '@/components/diagram/use-idle'
import type { Frame } from '@/machines/story/frames'
import { useFrame } from './lesson-context'
import styles from './Panels.module.css'

interface FoldProps {
  readonly title: string
  readonly isOpenAtFirst?: boolean
  /** Printed whether it is open or not. */
  readonly isOnPaper?: boolean
  /** What stands inside at a beat; must not change from render to render. */
  readonly children: (frame: Frame) => ReactNode
}

/** A panel that can be closed. While it is, a step costs it nothing: it catches up in idle time. */
export const Fold = memo(function Fold({
  title,
  isOpenAtFirst = false,
  isOnPaper = false,
  children,
}: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const frame = useIdleValue(useFrame(), isOpen || isOnPaper)
  const body = useMemo(() => children(frame), [children, frame])
  return (
    <details
      className={styles.fold}
      open={isOpenAtFirst}
      data-on-paper={isOnPaper || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      <div>{body}</div>
    </details>
  )
})
