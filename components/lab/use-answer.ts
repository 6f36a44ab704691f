import { useEffect, useState } from 'react'
import type { Answer, Question } from '@/machines/lab/questions'

interface Asked {
  /** The latest there is, to the question that is asked now; null before the first. */
  readonly answer: Answer | null
  readonly isDone: boolean
  readonly hasFailed: boolean
}

/** What a worker sends; without an answer it says that the question is done. */
interface Reply {
  readonly text: string
  readonly answer: Answer | null
}

const nothing: Asked = { answer: null, isDone: false, hasFailed: false }

/** Asks a worker; null asks nothing. Questions that are the same as text are the same. */
export function useAnswer(question: Question | null): Asked {
  const text = question && JSON.stringify(question)
  const isLong = question?.kind === 'map'
  const [asked, setAsked] = useState<Asked & { readonly text: string | null }>({
    ...nothing,
    text: null,
  })
  useEffect(() => {
    if (text === null) return
    const set = (change: Partial<Asked>) =>
      setAsked((before) => ({ ...(before.text === text ? before : nothing), text, ...change }))
    const worker = isLong ? openWorker() : sharedWorker()
    const hear = ({ data }: MessageEvent<Reply>) => {
      if (data.text === text) set(data.answer ? { answer: data.answer } : { isDone: true })
    }
    const fail = () => set({ hasFailed: true })
    worker.addEventListener('message', hear)
    worker.addEventListener('error', fail)
    worker.postMessage(text)
    return () => {
      worker.removeEventListener('message', hear)
      worker.removeEventListener('error', fail)
      if (isLong) worker.terminate()
    }
  }, [text, isLong])
  return asked.text === text ? asked : nothing
}

/** Short questions share a worker, which remembers what it has played. A long one can be dropped. */
let shared: Worker | null = null

function sharedWorker(): Worker {
  shared ??= openWorker()
  return shared
}

function openWorker(): Worker {
  return new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' })
}
