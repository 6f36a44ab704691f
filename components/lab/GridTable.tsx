'use client'

import { memo, useMemo } from 'react'
import type { LabWords } from '@/i18n/lab-words'
import type { ResourceType, ScanType } from '@/machines/account/account.terms'
import type { Filter } from '@/machines/lab/cell-summary'
import type { Knobs } from '@/machines/lab/knobs'
import { type OutcomeCell, scanTypeColumns, typeRows } from '@/machines/lab/outcomes'
import { GridCell } from './GridCell'
import type { LabContext } from './lab-context'
import styles from './OutcomeGrid.module.css'

interface GridTableProps extends Pick<LabContext, 'locale' | 'go'> {
  readonly cells: readonly OutcomeCell[]
  readonly filter: Filter
  /** The lab's knobs as JSON: the same text is the same knobs, whichever step the run is at. */
  readonly knobsText: string
  readonly words: LabWords['map']
}

/** Lists of types by scan types; every verdict in a cell opens a run that comes to it. */
export const GridTable = memo(function GridTable({
  cells,
  filter,
  knobsText,
  words,
  ...cell
}: GridTableProps) {
  const knobs = useMemo((): Knobs => JSON.parse(knobsText), [knobsText])
  return (
    <table className={styles.grid} aria-label={words.heading}>
      <thead>
        <tr>
          <th scope="col">
            <Breakable name={words.types} />
          </th>
          {scanTypeColumns.map((scanType) => (
            <th key={scanType} scope="col">
              {scanType ?? words.noRegistry}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {typeRows.map((types) => (
          <tr key={types.join()}>
            <th scope="row">
              {types.length > 0
                ? types.map((type) => (
                    <code key={type}>
                      <Breakable name={type} />
                    </code>
                  ))
                : words.none}
            </th>
            {scanTypeColumns.map((scanType) => (
              <GridCell
                key={scanType}
                cell={cells.find(({ written }) => stands(written, types, scanType))}
                filter={filter}
                knobs={knobs}
                words={words}
                {...cell}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

/** A long name may break after its underscore. */
function Breakable({ name }: { readonly name: string }) {
  const [first, second] = name.split('_')
  return (
    <>
      {first}
      {second && (
        <>
          _<wbr />
          {second}
        </>
      )}
    </>
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
