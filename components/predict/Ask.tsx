'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { whenIdle } from '@/components/diagram/use-idle'
import { useLesson } from '@/components/player/lesson-context'
import { predictWords } from './predict-words'

/** A lesson's questions, fetched once the page is at rest. Until then, and without script, there are none. */
export function Ask() {
  const { locale } = useLesson()
  const [Question, setQuestion] = useState<ComponentType | null>(null)
  useEffect(() => {
    let isLeft = false
    const load = async () => {
      const [{ Question: Loaded }, predict] = await Promise.all([
        import('./Question'),
        predictWords[locale](),
      ])
      if (!isLeft) setQuestion(() => () => <Loaded words={predict} />)
    }
    // A page that is left, or offline by now, goes on without questions.
    const callOff = whenIdle(() => void load().catch(() => undefined))
    return () => {
      isLeft = true
      callOff()
    }
  }, [locale])
  return Question && <Question />
}
