'use client'

import { memo } from 'react'
import { href } from '@/components/site/address'
import type { LabWords } from '@/i18n/lab-words'
import { fill } from '@/machines/diagram/labels'
import { labAddress, readAddress } from '@/machines/lab/address'
import { type Filter, summaryOf } from '@/machines/lab/cell-summary'
import type { Knobs } from '@/machines/lab/knobs'
import { type OutcomeCell, wantDifferentThings } from '@/machines/lab/outcomes'
import { start } from '@/machines/lab/position'
import type { LabContext } from './lab-context'
import { VerdictMark } from './VerdictMark'

type Moves = Pick<LabContext, 'locale' | 'go'>

interface GridCellProps extends Moves {
  /** Undefined while it is not explored yet. */
  readonly cell: OutcomeCell | undefined
  readonly filter: Filter
  readonly knobs: Knobs
  readonly words: LabWords['map']
}

/** What becomes of one configuration: a link for each verdict, with how often where there are several. */
export const GridCell = memo(function GridCell({
  cell,
  filter,
  knobs,
  words,
  ...moves
}: GridCellProps) {
  if (!cell) return <td>…</td>
  const counts = summaryOf(cell, filter, knobs)
  const parts = wantDifferentThings(cell.written)
  return (
    <td data-parts={parts}>
      {counts.map(({ kind, count, example: { assumptions, order } }) => (
        <RunLink
          key={kind}
          knobs={{ ...knobs, written: cell.written, assumptions, order }}
          kind={kind}
          text={
            counts.length > 1
              ? fill(words.some, { count, kind: words.kinds[kind] })
              : words.kinds[kind]
          }
          {...moves}
        />
      ))}
      {parts && <span className="visually-hidden">{words.wantDifferent}</span>}
    </td>
  )
})

interface RunLinkProps extends Moves {
  readonly knobs: Knobs
  readonly kind: 'loops' | 'settles' | 'stuck'
  readonly text: string
}

/** The address leaves out what a newer model is held against: 48 runs need not be played for it. */
function RunLink({ knobs, kind, text, locale, go }: RunLinkProps) {
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
