import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { SourceFile } from '@/machines/check/module'
import { type Outcome, openReader, type Reader } from './reader'

/** Milliseconds without a key before what was typed is read. */
const pause = 400

interface Asked {
  /** The latest there is; null before the first. */
  readonly outcome: Outcome | null
  /** The text has changed since, and is being read. */
  readonly isReading: boolean
  /** Reads at once, as for who presses the button. */
  readonly readNow: () => void
}

/** Reads the files in a worker whenever they have rested for a moment. */
export function useOutcome(files: readonly SourceFile[], locale: Locale): Asked {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isReading, setReading] = useState(false)
  const reader = useRef<Reader | null>(null)
  const read = useCallback(() => {
    reader.current ??= openReader()
    setReading(true)
    const texts = files.map(({ path, text }) => ({ path, text }))
    reader.current.ask({ files: texts, locale }, (told) => {
      setOutcome(told)
      setReading(false)
    })
  }, [files, locale])
  const isEmpty = files.every(({ text }) => text === '')
  useEffect(() => {
    // The worker is not fetched for who has nothing to check.
    if (isEmpty && !reader.current) return
    const timer = setTimeout(read, pause)
    return () => clearTimeout(timer)
  }, [read, isEmpty])
  useEffect(
    () => () => {
      reader.current?.close()
      reader.current = null
    },
    [],
  )
  return { outcome, isReading, readNow: read }
}
