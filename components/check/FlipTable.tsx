import type { Flip } from '@/machines/check/flips'
import { valueNamer } from '@/machines/check/value-namer'
import { fill } from '@/machines/diagram/labels'
import answer from './Answer.module.css'
import { useCheck } from './check-context'
import styles from './Flips.module.css'

interface FlipTableProps {
  readonly plans: readonly string[]
  readonly flips: readonly Flip[]
  readonly isShown: boolean
  readonly drawn: Flip
  readonly draw: (flip: Flip) => void
}

/** Every attribute that flips, and what each plan does to it. */
export function FlipTable({ plans, flips, isShown, drawn, draw }: FlipTableProps) {
  const { words } = useCheck()
  return (
    <div className={answer.scroll} role="region" aria-labelledby="flips" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.plans.columns.attribute}</th>
            <th scope="col">{words.plans.columns.period}</th>
            {plans.map((path, index) => (
              <th key={path} scope="col" title={path}>
                {fill(words.plans.plan, { number: index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flips.map((flip) => (
            <tr key={`${flip.address} ${flip.attribute}`} data-drawn={flip === drawn}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={flip === drawn}
                  aria-label={fill(words.plans.draw, {
                    attribute: `${flip.address} ${flip.attribute}`,
                  })}
                  onClick={() => draw(flip)}
                >
                  <code>{flip.attribute}</code>
                </button>
                <br />
                <small>
                  <code>{flip.address}</code>
                </small>
              </th>
              <td>{flip.period}</td>
              <Steps flip={flip} isShown={isShown} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Steps({ flip, isShown }: { readonly flip: Flip; readonly isShown: boolean }) {
  const { words } = useCheck()
  const { none, later, quiet } = words.plans
  const named = valueNamer(flip, isShown, { none, later, hidden: '{letter}' })
  return flip.steps.map((step, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a plan is its number -- plans never move
    <td key={index} data-quiet={step === null}>
      {step ? `${named(step.from)} → ${named(step.to)}` : quiet}
    </td>
  ))
}
