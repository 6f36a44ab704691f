'use client'

import { memo } from 'react'
import { href } from '@/components/site/address'
import type { ResourceType, ScanType } from '@/machines/account/account.terms'
import { fill } from '@/machines/diagram/labels'
import { labAddress, readAddress } from '@/machines/lab/address'
import { type Filter, summaryOf } from '@/machines/lab/cell-summary'
import type { Knobs } from '@/machines/lab/knobs'
import {
  type OutcomeCell,
  scanTypeColumns,
  typeRows,
  wantDifferentThings,
} from '@/machines/lab/outcomes'
import { start } from '@/machines/lab/position'
import { useLab } from './lab-context'
import styles from './OutcomeGrid.module.css'
import { VerdictMark } from './VerdictMark'

interface GridTableProps {
  readonly cells: readonly OutcomeCell[]
  readonly filter: Filter
}

/** Lists of types by scan types; every verdict in a cell opens a run that comes to it. */
export const GridTable = memo(function GridTable({ cells, filter }: GridTableProps) {
  const { map } = useLab().words
  return (
    <table className={styles.grid} aria-label={map.heading}>
      <thead>
        <tr>
          <th scope="col">{map.types}</th>
          {scanTypeColumns.map((scanType) => (
            <th key={scanType} scope="col">
              {scanType ?? map.noRegistry}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {typeRows.map((types) => (
          <tr key={types.join()}>
            <th scope="row">
              {types.length > 0
                ? types.map((type) => <TypeName key={type} type={type} />)
                : map.none}
            </th>
            {scanTypeColumns.map((scanType) => (
              <Cell
                key={scanType}
                cell={cells.find(({ written }) => stands(written, types, scanType))}
                filter={filter}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

/** A long name may break after its underscore. */
function TypeName({ type }: { readonly type: ResourceType }) {
  const [first, second] = type.split('_')
  return (
    <code>
      {first}
      {second && (
        <>
          _<wbr />
          {second}
        </>
      )}
    </code>
  )
}

interface CellProps {
  readonly cell: OutcomeCell | undefined
  readonly filter: Filter
}

function Cell({ cell, filter }: CellProps) {
  const { words, position } = useLab()
  if (!cell) return <td>…</td>
  const counts = summaryOf(cell, filter, position.knobs)
  const parts = wantDifferentThings(cell.written)
  return (
    <td data-parts={parts}>
      {counts.map(({ kind, count, example }) => (
        <RunLink
          key={kind}
          knobs={{
            ...position.knobs,
            written: cell.written,
            assumptions: example.assumptions,
            order: example.order,
          }}
          kind={kind}
          text={
            counts.length > 1
              ? fill(words.map.some, { count, kind: words.map.kinds[kind] })
              : words.map.kinds[kind]
          }
        />
      ))}
      {parts && <span className="visually-hidden">{words.map.wantDifferent}</span>}
    </td>
  )
}

interface RunLinkProps {
  readonly knobs: Knobs
  readonly kind: 'loops' | 'settles' | 'stuck'
  readonly text: string
}

/** The address leaves out what a newer model is held against: 48 runs need not be played for it. */
function RunLink({ knobs, kind, text }: RunLinkProps) {
  const { locale, go } = useLab()
  const address = `${labAddress({ ...start, knobs }, locale)}&e=a.a.a.a` as const
  return (
    <a
      href={href(address)}
      data-verdict={kind}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go(readAddress(address.slice(address.indexOf('?'))).position)
        document.querySelector('#content')?.scrollIntoView()
      }}
    >
      <VerdictMark kind={kind} />
      {text}
    </a>
  )
}

function stands(
  { enabler, registry }: OutcomeCell['written'],
  types: readonly ResourceType[],
  scanType: ScanType | null,
): boolean {
  const written = typeof enabler === 'string' ? [] : enabler.types
  return (
    written.length === types.length &&
    types.every((type) => written.includes(type)) &&
    (typeof registry === 'string' ? null : registry.scanType) === scanType
  )
}
