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
    return ask(text, isLong, (change) =>
      setAsked((before) => ({ ...(before.text === text ? before : nothing), text, ...change })),
    )
  }, [text, isLong])
  return asked.text === text ? asked : nothing
}

/** Returns what calls it off. */
function ask(text: string, isLong: boolean, tell: (change: Partial<Asked>) => void): () => void {
  let wanted = true
  // Where no worker starts, a short question is worth a moment's standstill and a long one is not.
  const fail = () => {
    if (isLong) tell({ hasFailed: true })
    else void answerHere(text).then((answer) => wanted && tell({ answer, isDone: true }))
  }
  const worker = isLong ? openWorker() : sharedWorker()
  if (!worker) {
    fail()
    return () => {
      wanted = false
    }
  }
  const hear = ({ data }: MessageEvent<Reply>) => {
    if (data.text === text) tell(data.answer ? { answer: data.answer } : { isDone: true })
  }
  worker.addEventListener('message', hear)
  worker.addEventListener('error', fail)
  worker.postMessage(text)
  return () => {
    wanted = false
    worker.removeEventListener('message', hear)
    worker.removeEventListener('error', fail)
    if (isLong) worker.terminate()
  }
}

async function answerHere(text: string): Promise<Answer | null> {
  const { answersTo } = await import('@/machines/lab/questions')
  return [...answersTo(JSON.parse(text))].at(-1) ?? null
}

/** Short questions share a worker, which remembers what it has played. A long one can be dropped. */
let shared: Worker | null = null

function sharedWorker(): Worker | null {
  shared ??= openWorker()
  return shared
}

function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
