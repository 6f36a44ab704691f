import { useMemo, useState } from 'react'
import { LiveDiagram } from '@/components/diagram/LiveDiagram'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import type { Flip } from '@/machines/check/flips'
import { valueNamer } from '@/machines/check/value-namer'
import { flipFlop } from '@/machines/diagram/flip-flop'
import { fill } from '@/machines/diagram/labels'
import styles from './Answer.module.css'
import { useCheck } from './check-context'
import { FlipTable } from './FlipTable'
import { MakeTimeline } from './MakeTimeline'
import type { Outcome } from './reader'

/** What comes back plan after plan: as a table of all plans, and one attribute as a drawing. */
export function Flips({ answer }: { readonly answer: Extract<Outcome, { kind: 'plans' }> }) {
  const { words, locale } = useCheck()
  const { flips, order, destroyed, problems, isOurPair } = answer
  const [isShown, setShown] = useState(false)
  const [chosen, choose] = useState('')
  const drawn = flips.find((flip) => keyOf(flip) === chosen) ?? flips.find(isTelling) ?? flips[0]
  return (
    <>
      {problems.map(({ why, path, line, column, detail }) => (
        <p key={path} className={styles.warning}>
          {fill(words.findings.place, { path, line, column })}
          {': '}
          <Inline text={fill(words.plans.problems[why], { detail, column })} />
        </p>
      ))}
      {destroyed.map((address) => (
        <p key={address} className={styles.warning}>
          <Inline text={fill(words.plans.destroyed, { address })} />
        </p>
      ))}
      {isOurPair && (
        <p>
          {words.plans.story}{' '}
          <a href={href(`/${locale}/apply-loop/plan-repeats-itself/`)}>{words.plans.storyLink}</a>
        </p>
      )}
      {drawn && (
        <div>
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
            plans={order}
            flips={flips}
            isShown={isShown}
            drawn={drawn}
            draw={(flip) => choose(keyOf(flip))}
          />
          <p>
            <Inline text={words.plans.kinds[drawn.kind]} />
            {drawn.isOver && ` ${words.plans.over}`}
            {drawn.isSensitive && ` ${words.plans.sensitive}`}
          </p>
          <FlipDrawing flip={drawn} isShown={isShown} />
          <MakeTimeline answer={answer} isShown={isShown} />
        </div>
      )}
    </>
  )
}

/** The attribute that is the fact with two owners tells most; then any that is changed, not created. */
function isTelling({ attribute, steps }: Flip): boolean {
  return (
    attribute === 'scan_type' ||
    steps.every((step) => !step || (step.from !== null && step.to !== null))
  )
}

function keyOf({ address, attribute }: Flip): string {
  return `${address}\n${attribute}`
}

function FlipDrawing({ flip, isShown }: { readonly flip: Flip; readonly isShown: boolean }) {
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
