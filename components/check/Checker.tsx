'use client'

import { useCallback, useEffect, useMemo, useRef } from 'react'
import look from '@/components/site/Buttons.module.css'
import { type FileDiff, patched } from '@/machines/check/diff'
import type { Place } from '@/machines/check/module'
import { Answer } from './Answer'
import styles from './Check.module.css'
import { type CheckerProps, CheckProvider } from './check-context'
import { Examples } from './Examples'
import { FileFields } from './FileFields'
import { keepFiles } from './kept-files'
import { select } from './select'
import { useFiles } from './use-files'
import { useOutcome } from './use-outcome'

/** Texts on one side, what becomes of them on the other. */
export function Checker(props: CheckerProps) {
  const { words, locale } = props
  const kept = useFiles(words.input)
  const { files, rewrite } = kept
  const { outcome, isReading, readNow } = useOutcome(files, locale)
  const box = useRef<HTMLDivElement>(null)
  const answer = useRef<HTMLHeadingElement>(null)
  // Where the answer stands below the fields it would else come unseen.
  const showAnswer = () => answer.current?.focus()
  const goTo = useCallback((place: Place) => {
    const field = [...(box.current?.querySelectorAll('textarea') ?? [])].find(
      ({ dataset }) => dataset.path === place.path,
    )
    if (field) select(field, place)
  }, [])
  const patch = useCallback(
    (diffs: readonly FileDiff[]) => {
      rewrite((file) => {
        const diff = diffs.find(({ path }) => path === file.path)
        return diff ? patched(file.text, diff.hunks) : file.text
      })
      answer.current?.focus()
    },
    [rewrite],
  )
  const context = useMemo(() => ({ ...props, goTo, patch }), [props, goTo, patch])
  // Says that the page listens, to tests and to whoever scripts it.
  useEffect(() => box.current?.setAttribute('data-awake', 'true'), [])
  const hasText = files.some(({ text }) => text !== '')
  const hadText = useRef(false)
  useEffect(() => {
    if (hasText || hadText.current) keepFiles(files)
    hadText.current ||= hasText
  }, [files, hasText])
  return (
    <CheckProvider value={context}>
      <div ref={box} className={styles.checker} data-needs-script>
        <div className={styles.input}>
          <FileFields {...kept} />
          <p className={look.buttons}>
            <button
              type="button"
              className={look.main}
              onClick={() => {
                readNow()
                showAnswer()
              }}
            >
              {words.input.check}
            </button>
            <button type="button" onClick={kept.add}>
              {words.input.add}
            </button>
            <button type="button" disabled={!hasText} onClick={() => kept.replace([])}>
              {words.input.clear}
            </button>
          </p>
          <Examples
            take={(example) => {
              kept.replace(example)
              showAnswer()
            }}
          />
        </div>
        <Answer outcome={outcome} isReading={isReading} heading={answer} />
      </div>
    </CheckProvider>
  )
}
