'use client'

import { useEffect } from 'react'
import { beatPath } from '@/components/player/address'
import { useFrame, useSteps } from '@/components/player/lesson-context'
import { Position } from '@/components/player/Status'
import { href } from '@/components/site/address'
import { fill } from '@/machines/diagram/labels'
import { model } from '@/machines/model'
import styles from './Embed.module.css'

/** Where one is, and the way to the whole page. */
export function Heading() {
  const { text, titles, words, locale, slug } = useSteps()
  const { beat, index } = useFrame()
  useEffect(() => {
    document.title = `${titles[index]} — ${text.title}`
  }, [titles, text, index])
  return (
    <div className={styles.heading}>
      <p>{text.title}</p>
      <Position />
      <p>{fill(words.model, model)}</p>
      <a href={href(beatPath(locale, slug, beat.slug))} target="_blank" rel="noopener">
        {words.fullPage}
      </a>
    </div>
  )
}
