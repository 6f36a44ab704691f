'use client'

import type { AlignedApply } from '@/machines/lab/alignment'
import type { LabStep } from '@/machines/lab/run'
import { accountText } from './account-text'
import { planLine } from './event-text'
import { useLab } from './lab-context'
import styles from './SideBySide.module.css'

interface BesideTableProps {
  readonly applies: readonly AlignedApply[]
  /** The apply at which the two part. */
  readonly parts: number | null
}

/** Both runs, a row an apply. */
export function BesideTable({ applies, parts }: BesideTableProps) {
  const { beside } = useLab().words
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={beside.table}>
      <table className={styles.applies}>
        <thead>
          <tr>
            {[beside.applyColumn, beside.first, beside.second].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {applies.map(({ number, first, second, differs }) => (
            <tr key={number} data-differs={differs} data-parts={number === parts}>
              <th scope="row">
                {number}
                {number === parts && <small>{beside.diverges}</small>}
              </th>
              <Cell step={first} />
              <Cell step={second} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ step }: { readonly step: LabStep }) {
  const { words, labels } = useLab()
  return (
    <td>
      {planLine(step, words)}
      <small>{accountText(step.workspace.context.account, labels)}</small>
    </td>
  )
}
