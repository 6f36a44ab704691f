'use client'

import { useMemo } from 'react'
import type { Frame } from '@/machines/story/frames'
import { addressesAtWork, blockLines, hclFileOf, tfvarsOf } from '@/machines/terraform/hcl'
import { CodeLines } from './CodeLines'
import { plainLines } from './code-text'
import { useLesson } from './lesson-context'
import panel from './Panels.module.css'
import styles from './Work.module.css'

/** The configuration, with the blocks at work in this beat marked. */
export function Hcl({ frame }: { readonly frame: Frame }) {
  const { words, hcl, run } = useLesson()
  const { configuration } = frame.workspace.context
  const path = configuration ? `machines/${hclFileOf(configuration)}` : null
  const file = hcl.find((one) => one.path === path)
  const text = useMemo(() => (file ? plainLines(file).join('\n') : ''), [file])
  const isEverSet = useMemo(
    () =>
      run.frames.some(
        ({ workspace: { context } }) => context.configuration && tfvarsOf(context.configuration),
      ),
    [run],
  )
  if (!file || !configuration) return null
  const marked = addressesAtWork(frame).flatMap((address) => blockLines(text, address) ?? [])
  const tfvars = tfvarsOf(configuration)
  return (
    <>
      <div className={styles.tfvars} data-holds-lines={isEverSet || undefined}>
        {tfvars ? (
          <pre>
            <span className={styles.waiting}># terraform.tfvars{'\n'}</span>
            {tfvars}
          </pre>
        ) : (
          <p className={panel.note}>{words.code.defaults}</p>
        )}
      </div>
      <CodeLines lines={file.lines} marked={marked} label={words.code.heading} />
    </>
  )
}
