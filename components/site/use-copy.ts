import { useCallback, useState } from 'react'

/** What became of the last copy: what to say, and the text to copy by hand where it was refused. */
export interface Copy {
  readonly said: string
  readonly refused: string | null
  /** Puts text into the clipboard and then says `done`; resolves to whether it is there. */
  readonly copy: (text: string, done: string) => Promise<boolean>
  readonly close: () => void
}

/** @param whenRefused said where the browser lets nobody into the clipboard */
export function useCopy(whenRefused: string): Copy {
  const [said, say] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const copy = useCallback(
    async (text: string, done: string) => {
      try {
        await navigator.clipboard.writeText(text)
        setRefused(null)
        say(done)
        return true
      } catch {
        setRefused(text)
        say(whenRefused)
        return false
      }
    },
    [whenRefused],
  )
  const close = useCallback(() => {
    setRefused(null)
    say('')
  }, [])
  return { said, refused, copy, close }
}
