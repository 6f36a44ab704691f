'use client'

import { useCallback } from 'react'
import type { Frame } from '@/machines/story/frames'
import { Bill } from './Bill'
import { Console } from './Console'
import { Evidence } from './Evidence'
import { Fold } from './Fold'
import { Hcl } from './Hcl'
import { Keep } from './Keep'
import { Log } from './Log'
import { useLesson } from './lesson-context'
import styles from './Panels.module.css'
import { Proof } from './Proof'
import { Source } from './Source'
import { Terminal } from './Terminal'
import { Truths } from './Truths'

/** What stands beside the diagrams: first what the beat is about, then what can be looked up. */
export function Panels() {
  const { words, run } = useLesson()
  const usesTerraform = run.frames[0]?.workspace.context.configuration !== null
  const log = useCallback((frame: Frame) => <Log frame={frame} />, [])
  const evidence = useCallback((frame: Frame) => <Evidence frame={frame} />, [])
  const bill = useCallback((frame: Frame) => <Bill frame={frame} />, [])
  const keep = useCallback((frame: Frame) => <Keep frame={frame} />, [])
  const source = useCallback((frame: Frame) => <Source frame={frame} />, [])
  const hcl = useCallback((frame: Frame) => <Hcl frame={frame} />, [])
  return (
    <div className={styles.panels}>
      {usesTerraform ? null : <Console />}
      <Truths />
      <Proof />
      {usesTerraform && (
        <>
          <Terminal />
          <Fold title={words.code.heading} isOpenAtFirst>
            {hcl}
          </Fold>
        </>
      )}
      <Fold title={words.keep.heading}>{keep}</Fold>
      <Fold title={words.log.heading}>{log}</Fold>
      <Fold title={words.evidence.heading} isOnPaper>
        {evidence}
      </Fold>
      <Fold title={words.bill.heading}>{bill}</Fold>
      <Fold title={words.source.heading}>{source}</Fold>
    </div>
  )
}
