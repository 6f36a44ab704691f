'use client'

import { useSelector } from '@xstate/react'
import { type MouseEvent, memo } from 'react'
import { href } from '@/components/site/address'
import { Icon, type IconName } from './Icon'
import { frameAt, useSteps } from './lesson-context'
import { type Step, target } from './player.machine'
import { Timeline } from './Timeline'
import styles from './Transport.module.css'

/** The bar at the thumb. */
export function Transport() {
  const { words, run } = useSteps()
  const { controls } = words
  const hasApplies = run.applyEnds.length > 0
  return (
    <div className={styles.transport}>
      <div className={styles.controls} role="group" aria-label={words.transport}>
        <Move step="restart" name={controls.restart} icon="restart" keys="Home" />
        {hasApplies && (
          <Move
            step="backApply"
            name={controls.applyBack}
            icon="applyBack"
            keys="Shift+ArrowLeft"
          />
        )}
        <Move step="back" name={controls.back} icon="back" keys="ArrowLeft" isNamed />
        <PlayButton />
        <Move step="next" name={controls.next} icon="next" keys="ArrowRight" isNamed />
        {hasApplies && (
          <Move step="nextApply" name={controls.applyOn} icon="applyOn" keys="Shift+ArrowRight" />
        )}
        <Move step="end" name={controls.end} icon="end" keys="End" />
      </div>
      <Timeline />
    </div>
  )
}

interface MoveProps {
  readonly step: Step
  readonly name: string
  readonly icon: IconName
  readonly keys: string
  /** Whether the name is seen, where there is room. */
  readonly isNamed?: boolean
}

/** A link to the beat it leads to, which works without JavaScript; with it, a move in the page. */
const Move = memo(function Move({ step, name, icon, keys, isNamed = false }: MoveProps) {
  const { actor, pathOf, run } = useSteps()
  const index = useSelector(actor, ({ context }) => context.index)
  const to = useSelector(actor, ({ context }) => target(context, { type: step }))
  return (
    <a
      className={styles.control}
      data-control={step}
      href={href(pathOf(frameAt(run, to).beat.slug))}
      aria-label={name}
      aria-disabled={to === index}
      aria-keyshortcuts={keys}
      title={isNamed ? undefined : name}
      onClick={(event) => moveInPage(event, () => actor.send({ type: step }))}
    >
      {icon !== 'next' && <Icon name={icon} />}
      {isNamed && <span className={styles.name}>{name}</span>}
      {icon === 'next' && <Icon name={icon} />}
    </a>
  )
})

const PlayButton = memo(function PlayButton() {
  const { actor, words } = useSteps()
  const isPlaying = useSelector(actor, (snapshot) => snapshot.matches('playing'))
  const name = isPlaying ? words.controls.pause : words.controls.play
  return (
    <button
      type="button"
      className={styles.control}
      data-control="play"
      data-needs-script
      aria-label={name}
      aria-keyshortcuts="Space"
      onClick={() => actor.send({ type: isPlaying ? 'pause' : 'play' })}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
      <span className={styles.name}>{name}</span>
    </button>
  )
})

/** A plain click moves in the page; any other click is the browser's own. */
export function moveInPage(event: MouseEvent, move: () => void): void {
  const isPlain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!isPlain) return
  event.preventDefault()
  move()
}
