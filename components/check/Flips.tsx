import { useMemo, useState } from 'react'
import { LiveDiagram } from '@/components/diagram/LiveDiagram'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import type { AnsweredFlip } from '@/machines/check/answer'
import { flipFlop } from '@/machines/diagram/flip-flop'
import { fill } from '@/machines/diagram/labels'
import styles from './Answer.module.css'
import { useCheck } from './check-context'
import { FlipTable } from './FlipTable'
import type { Outcome } from './reader'
import { valueNamer } from './value-namer'

/** What comes back plan after plan: as a table of all plans, and one attribute as a drawing. */
export function Flips({ answer }: { readonly answer: Extract<Outcome, { kind: 'plans' }> }) {
  const { words, locale } = useCheck()
  const { flips, plans, destroyed, unreadable } = answer
  const [isShown, setShown] = useState(false)
  const [chosen, choose] = useState('')
  const drawn = flips.find((flip) => keyOf(flip) === chosen) ?? flips.find(isTelling) ?? flips[0]
  return (
    <>
      {unreadable.length > 0 && plans.length > 0 && (
        <p className={styles.warning}>
          <Inline text={fill(words.plans.unreadable, { names: unreadable.join(', ') })} />
        </p>
      )}
      {destroyed.map((address) => (
        <p key={address} className={styles.warning}>
          <Inline text={fill(words.plans.destroyed, { address })} />
        </p>
      ))}
      {flips.some(({ isOurs }) => isOurs) && (
        <p>
          {words.plans.story}{' '}
          <a href={href(`/${locale}/apply-loop/plan-repeats-itself/`)}>{words.plans.storyLink}</a>
        </p>
      )}
      {drawn && (
        <section aria-labelledby="flips">
          <h3 id="flips">{words.plans.heading}</h3>
          <p className={styles.note}>{words.plans.text}</p>
          <p>
            <label>
              <input
                type="checkbox"
                checked={isShown}
                onChange={({ target }) => setShown(target.checked)}
              />{' '}
              {words.plans.show}
            </label>
          </p>
          <FlipTable
            plans={plans}
            flips={flips}
            isShown={isShown}
            drawn={drawn}
            draw={(flip) => choose(keyOf(flip))}
          />
          <FlipDrawing flip={drawn} isShown={isShown} />
        </section>
      )}
    </>
  )
}

/** The attribute that is the fact with two owners tells most; then any that is changed, not created. */
function isTelling({ attribute, steps }: AnsweredFlip): boolean {
  return attribute === 'scan_type' || steps.every(({ from, to }) => from !== null && to !== null)
}

function keyOf({ address, attribute }: AnsweredFlip): string {
  return `${address}\n${attribute}`
}

function FlipDrawing({
  flip,
  isShown,
}: {
  readonly flip: AnsweredFlip
  readonly isShown: boolean
}) {
  const { words, diagrams } = useCheck()
  const { plans } = words
  const chart = useMemo(
    () =>
      flipFlop(flip.steps, valueNamer(flip, isShown, plans), {
        plans: plans.changedBy,
        outside: plans.outside,
      }),
    [flip, isShown, plans],
  )
  const { address, attribute } = flip
  return (
    <div className={styles.flip}>
      <LiveDiagram
        name={fill(plans.drawing, { address, attribute })}
        chart={chart}
        words={diagrams}
        large
        file={`flip-flop.${attribute}`}
      />
    </div>
  )
}
