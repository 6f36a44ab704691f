import type { CheckAnswer, CheckQuestion } from '@/machines/check/answer'

/** `too-slow`: reading was stopped. `failed`: no reading takes place in this browser. */
export type Outcome = CheckAnswer | { readonly kind: 'too-slow' } | { readonly kind: 'failed' }

interface Reply {
  readonly id: number
  readonly answer: CheckAnswer | null
}

/** Milliseconds. What takes longer is stopped, and the page says so. */
export const longestReading = 2000

/** Answers one question at a time in a worker; a newer question stops the older one. */
export interface Reader {
  readonly ask: (question: CheckQuestion, tell: (outcome: Outcome) => void) => void
  readonly close: () => void
}

export function openReader(): Reader {
  let worker: Worker | null = null
  let isReady = false
  let asked = 0
  let stop: () => void = () => {}
  const drop = () => {
    worker?.terminate()
    worker = null
    isReady = false
  }
  return {
    ask: (question, tell) => {
      stop()
      asked += 1
      const id = asked
      worker ??= openWorker()
      if (!worker) return tell({ kind: 'failed' })
      const reader = worker
      let timer: ReturnType<typeof setTimeout> | undefined
      let isOpen = true
      const end = (outcome: Outcome) => {
        if (!isOpen) return
        isOpen = false
        stop()
        tell(outcome)
      }
      const start = () => {
        timer = setTimeout(() => {
          drop()
          end({ kind: 'too-slow' })
        }, longestReading)
        reader.postMessage({ id, question })
      }
      const hear = ({ data }: MessageEvent<Reply>) => {
        if (data.id === id && data.answer) end(data.answer)
        if (data.id !== 0) return
        isReady = true
        start()
      }
      const fail = () => {
        drop()
        end({ kind: 'failed' })
      }
      stop = () => {
        clearTimeout(timer)
        reader.removeEventListener('message', hear)
        reader.removeEventListener('error', fail)
        // Still at work for an older question: a fresh worker is quicker than its end.
        if (isOpen && isReady) drop()
        isOpen = false
        stop = () => {}
      }
      reader.addEventListener('message', hear)
      reader.addEventListener('error', fail)
      if (isReady) start()
    },
    close: () => {
      stop()
      drop()
    },
  }
}

function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
