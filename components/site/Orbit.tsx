import type { HomeWords } from '@/i18n/page-words'
import { lessons } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'
import { orbitOf } from '@/machines/story/orbit'
import styles from './Home.module.css'

/** The apply loop's states on a ring: period 2 as a closed figure, told by the machines. */
export function Orbit({ words }: { readonly words: HomeWords['orbit'] }) {
  const loop = lessons.find(({ slug }) => slug === 'apply-loop')
  const orbit = loop && orbitOf(framesOf(loop))
  if (!orbit) return null
  const points = orbit.points.filter(({ start }) => !start)
  return (
    <figure className={styles.orbit} aria-label={words.heading}>
      <svg viewBox="0 0 400 250" role="img" aria-label={words.again(points.length)}>
        <path className={styles.ring} d="M105 85A118 92 0 0 1 295 85" />
        <path className={styles.ring} d="M295 165A118 92 0 0 1 105 165" />
        <path className={styles.head} d="M295 85l-13-2 8-11z" />
        <path className={styles.head} d="M105 165l13 2-8 11z" />
        <circle className={styles.walker} r="7" />
        {points.map(({ key, account }, index) => {
          const ends = orbit.moves.filter(({ to }) => to.key === key).map(({ apply }) => apply)
          return (
            <g
              key={key}
              transform={`translate(${index === 0 ? 2 : 238} 88)`}
              className={styles.point}
              data-index={index}
            >
              <rect width="160" height="74" rx="8" />
              <text x="80" y="29">
                {account.scanType}
              </text>
              <text x="80" y="54" className={styles.small}>
                {words.after(`${ends.join(', ')}…`)}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption>{words.again(points.length)}</figcaption>
    </figure>
  )
}
