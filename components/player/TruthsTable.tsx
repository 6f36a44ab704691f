'use client'

import { memo } from 'react'
import { OwnerMark } from '@/components/site/OwnerMark'
import type { PlayerWords } from '@/i18n/player-words'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import { laggingStatus, type Owner, type Truth, truthsOf } from '@/machines/story/truths'
import styles from './Panels.module.css'
import { StatementLines } from './StatementLines'

interface TruthsTableProps {
  readonly frame: Frame
  readonly shown: readonly Owner[]
  readonly words: Pick<PlayerWords, 'truths' | 'rules'>
}

/** What each owner says at one frame, attribute by attribute. */
export function TruthsTable({ frame, shown, words }: TruthsTableProps) {
  const truths = truthsOf(frame)
  const differing = truths.filter(({ differs }) => differs).length
  const lag = laggingStatus(frame)
  return (
    <section className={styles.panel}>
      <div className={styles.heading}>
        <h2>{words.truths.heading}</h2>
        {shown.length > 1 && (
          <p data-differs={differing > 0}>
            {differing === 0
              ? words.truths.agree
              : differing === 1
                ? words.truths.differs
                : fill(words.truths.differ, { count: differing })}
          </p>
        )}
      </div>
      <table className={styles.truths}>
        <thead>
          <tr>
            <th scope="col">{words.truths.attribute}</th>
            {shown.map((owner) => (
              <th key={owner} scope="col" data-owner={owner}>
                <span>
                  <OwnerMark owner={owner} />
                  {words.truths.owners[owner]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {truths.map((truth) => (
            <Row key={truth.attribute} truth={truth} shown={shown} words={words} />
          ))}
        </tbody>
      </table>
      {shown.length > 1 && (
        <p className={styles.note} data-holds-line>
          {lag && fill(words.truths.lags, { types: lag.join(', ') })}
        </p>
      )}
    </section>
  )
}

interface RowProps extends Pick<TruthsTableProps, 'shown' | 'words'> {
  readonly truth: Truth
}

const Row = memo(
  function Row({ truth: { attribute, says, differs, changed, rule }, shown, words }: RowProps) {
    return (
      <tr data-attribute={attribute} data-differs={differs}>
        <th scope="row">{words.truths.rows[attribute]}</th>
        {shown.map((owner) => (
          <td
            key={owner}
            data-owner={owner}
            data-changed={changed.includes(owner)}
            data-silent={says[owner] === null}
          >
            <StatementLines statement={says[owner]} words={words.truths} />
            {changed.includes(owner) && (
              <span className="visually-hidden"> ({words.truths.changed})</span>
            )}
            {owner === 'aws' && rule && (
              <span className={styles.rule} title={words.rules[rule]}>
                {rule}
              </span>
            )}
          </td>
        ))}
      </tr>
    )
  },
  (before, now) =>
    before.shown === now.shown &&
    before.words === now.words &&
    JSON.stringify(before.truth) === JSON.stringify(now.truth),
)
