import { memo } from 'react'
import { OwnerMark } from '@/components/site/OwnerMark'
import type { PlayerWords } from '@/i18n/player-words'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import { laggingStatus, owners, type Truth, truthsOf } from '@/machines/story/truths'
import styles from './Panels.module.css'
import { statementText } from './statement'

/** What the configuration wants, what the state file remembers, what AWS has. */
export const Truths = memo(function Truths({
  frame,
  words,
}: {
  readonly frame: Frame
  readonly words: PlayerWords
}) {
  const truths = truthsOf(frame)
  const differing = truths.filter(({ differs }) => differs).length
  const lag = laggingStatus(frame)
  const shown = frame.workspace.context.configuration ? owners : (['aws'] as const)
  return (
    <section className={styles.panel}>
      <h3>{words.truths.heading}</h3>
      <div className={styles.scroll}>
        <table className={styles.truths}>
          <thead>
            <tr>
              <th scope="col">{words.truths.attribute}</th>
              {shown.map((owner) => (
                <th key={owner} scope="col">
                  <OwnerMark owner={owner} /> {words.truths.owners[owner]}
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
      </div>
      <p className={styles.note}>
        {differing === 0
          ? words.truths.agree
          : differing === 1
            ? words.truths.differs
            : fill(words.truths.differ, { count: differing })}
        {lag && ` ${fill(words.truths.lags, { types: lag.join(', ') })}`}
      </p>
    </section>
  )
})

function Row({
  truth,
  shown,
  words,
}: {
  readonly truth: Truth
  readonly shown: readonly (typeof owners)[number][]
  readonly words: PlayerWords
}) {
  return (
    <tr data-differs={truth.differs}>
      <th scope="row">
        {words.truths.rows[truth.attribute]}
        {truth.rule && (
          <span className={styles.rule} title={words.rules[truth.rule]}>
            {truth.rule}
          </span>
        )}
      </th>
      {shown.map((owner) => {
        const changed = truth.changed.includes(owner)
        return (
          <td
            key={owner}
            data-owner={owner}
            data-changed={changed}
            data-silent={truth.says[owner] === null}
          >
            {statementText(truth.says[owner], words.truths)}
            {changed && <span className="visually-hidden"> ({words.truths.changed})</span>}
          </td>
        )
      })}
    </tr>
  )
}
