'use client'

import { useCallback, useMemo } from 'react'
import type { Frame } from '@/machines/story/frames'
import { addressesAtWork, blockLines, hclFileOf, tfvarsOf } from '@/machines/terraform/hcl'
import { CodeLines } from './CodeLines'
import { useLesson } from './lesson-context'
import { type LineMarks, noMarks } from './line-marks'
import panel from './Panels.module.css'
import type { SourcePath } from './source-text'
import styles from './Work.module.css'

/** The configuration, with the blocks at work in this beat marked. */
export function Hcl({ frame }: { readonly frame: Frame }) {
  const { words, hcl, run } = useLesson()
  const { configuration } = frame.workspace.context
  const current: SourcePath | null = configuration && `machines/${hclFileOf(configuration)}`
  const tfvars = configuration ? tfvarsOf(configuration) : ''
  const isEverSet = useMemo(
    () =>
      run.frames.some(
        ({ workspace: { context } }) => context.configuration && tfvarsOf(context.configuration),
      ),
    [run],
  )
  const atWork = useCallback(
    (text: string): LineMarks => ({
      soft: addressesAtWork(frame).flatMap((address) => blockLines(text, address) ?? []),
      strong: [],
    }),
    [frame],
  )
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
      {hcl.map((path) => (
        <div key={path} hidden={path !== current}>
          <CodeLines
            path={path}
            marks={path === current ? atWork : nothing}
            label={words.code.heading}
          />
        </div>
      ))}
    </>
  )
}

const nothing = () => noMarks
