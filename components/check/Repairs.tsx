import { useRef } from 'react'
import { Inline } from '@/components/site/Inline'
import { useCopy } from '@/components/site/use-copy'
import type { DiffLine, FileDiff } from '@/machines/check/diff'
import type { Repair } from '@/machines/check/repair'
import { fill } from '@/machines/diagram/labels'
import styles from './Answer.module.css'
import { useCheck } from './check-context'

/** What ends the loop, as diffs of the reader's own files. */
export function Repairs({ repairs }: { readonly repairs: readonly Repair[] }) {
  const { words } = useCheck()
  if (repairs.length === 0) return null
  return (
    <section aria-labelledby="repair">
      <h3 id="repair">{words.repair.heading}</h3>
      <p className={styles.note}>{words.repair.text}</p>
      {repairs.map((repair) => (
        <OneRepair key={repair.kind} repair={repair} />
      ))}
    </section>
  )
}

function OneRepair({ repair: { kind, files, text, references } }: { readonly repair: Repair }) {
  const { words, patch } = useCheck()
  const name = words.repair.names[kind]
  const box = useRef<HTMLDivElement>(null)
  const { said, copy } = useCopy(words.repair.refused)
  const copyAll = async () => {
    if (await copy(text, words.repair.copied)) return
    if (box.current) getSelection()?.selectAllChildren(box.current)
  }
  const places = references.map(({ path, line }) => fill(words.findings.place, { path, line }))
  return (
    <div className={styles.repair} data-repair={kind}>
      <h4>{name}</h4>
      <p>
        <Inline text={words.repair.texts[kind]} />
      </p>
      <div ref={box}>
        {files.map((file) => (
          <DiffLines
            key={file.path}
            file={file}
            label={fill(words.repair.diff, { path: file.path, name })}
          />
        ))}
      </div>
      {places.length > 0 && (
        <p>
          <Inline text={fill(words.repair.references, { places: places.join(' · ') })} />
        </p>
      )}
      <p className={styles.buttons}>
        <button type="button" onClick={() => patch(files)}>
          {words.repair.apply}
        </button>
        <button type="button" onClick={() => void copyAll()}>
          {words.repair.copy}
        </button>
        <span aria-live="polite">{said}</span>
      </p>
    </div>
  )
}

const elements = { '-': 'del', '+': 'ins', ' ': 'span' } as const

interface DiffLinesProps {
  readonly file: FileDiff
  readonly label: string
}

/** A unified diff; the sign at each line says with the colour what goes and what comes. */
function DiffLines({ file: { path, hunks }, label }: DiffLinesProps) {
  const lineOf = ({ sign, text, before, after }: DiffLine) => {
    const Line = elements[sign]
    return <Line key={`${before} ${after}`}>{`${sign}${text.replace(/\r$/, '')}\n`}</Line>
  }
  return (
    <pre className={styles.diff} tabIndex={0} role="region" aria-label={label}>
      <code lang="en">
        <span className={styles.gap}>{`--- a/${path}\n+++ b/${path}\n`}</span>
        {hunks.map(({ before, after, lines }) => (
          <span key={before.start} className={styles.hunk}>
            <span className={styles.gap}>
              {`@@ -${before.start},${before.lines} +${after.start},${after.lines} @@\n`}
            </span>
            {lines.map(lineOf)}
          </span>
        ))}
      </code>
    </pre>
  )
}
