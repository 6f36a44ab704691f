'use client'

import { fill } from '@/machines/diagram/labels'
import type { AddressProblem } from '@/machines/lab/address'
import styles from './Lab.module.css'
import { useLab } from './lab-context'

/** What of the address could not be followed, where and why. */
export function Problems({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const { words } = useLab()
  if (problems.length === 0) return null
  return (
    <div className={styles.problems} role="alert">
      <h2>{words.problems.heading}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {fill(words.problems[problem.kind], values(problem))}
          </li>
        ))}
      </ul>
    </div>
  )
}

function values({ kind: _, ...rest }: AddressProblem): Readonly<Record<string, string | number>> {
  return rest
}
