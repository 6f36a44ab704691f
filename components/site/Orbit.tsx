import { type CSSProperties, useId } from 'react'
import type { OrbitWords } from '@/i18n/page-words'
import type { Lesson } from '@/machines/story/lesson'
import { type Act, lapOf, type Stop } from './lap'
import styles from './Orbit.module.css'
import { type Owner, OwnerMark } from './OwnerMark'

interface OrbitProps {
  readonly words: OrbitWords
  readonly lesson: Lesson
}

const marks = {
  you: 'configuration',
  terraform: 'stateFile',
  aws: 'aws',
} as const satisfies Record<Act['by'], Owner>

/** A lesson that loops, as a ring of states with what leads from each to the next. Needs no script. */
export function Orbit({ words, lesson }: OrbitProps) {
  const still = useId()
  const lap = lapOf(lesson)
  const places = lap.map(({ acts }) => acts.length + 1)
  const count = places.reduce((sum, one) => sum + one, 0)
  return (
    <figure className={styles.orbit} aria-label={words.heading} style={variables({ count })}>
      <ol className={styles.ring}>
        {lap.map((stop, index) => (
          <StopOnRing
            key={stop.point.key}
            stop={stop}
            words={words}
            place={places.slice(0, index).reduce((sum, one) => sum + one, 0)}
          />
        ))}
      </ol>
      <figcaption className={styles.caption}>
        <span>{words.again(lap.length)}</span>
        <label className={styles.still} htmlFor={still}>
          <input type="checkbox" id={still} /> {words.still}
        </label>
      </figcaption>
    </figure>
  )
}

function StopOnRing({
  stop,
  words,
  place,
}: {
  readonly stop: Stop
  readonly words: OrbitWords
  readonly place: number
}) {
  const { account } = stop.point
  return (
    <li className={styles.stop}>
      <div className={styles.state} style={variables({ place })}>
        <strong>ECR {account.scanType}</strong>
        <span>{account.coverage.ecr ? words.imagesScanned : words.imagesNotScanned}</span>
        <small>{words.after(`${stop.applies.join(', ')} …`)}</small>
      </div>
      <ol className={styles.acts}>
        {stop.acts.map((act, index) => (
          <li
            key={textOf(act, words)}
            data-by={act.by}
            style={variables({ place: place + index + 1 })}
          >
            <OwnerMark owner={marks[act.by]} />
            <span>
              <b>{words.actors[act.by]}</b> {textOf(act, words)}
            </span>
          </li>
        ))}
      </ol>
    </li>
  )
}

function textOf(act: Act, words: OrbitWords): string {
  switch (act.by) {
    case 'you':
      return words.apply(act.apply)
    case 'terraform':
      return act.call === 'sets' ? words.sets(act.scanType) : words.enables
    case 'aws':
      return words.rules[act.rule]
  }
}

/** Numbers for the style sheet; React's own type knows no custom properties. */
function variables(values: Readonly<Record<string, number>>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]))
}
