'use client'

import { useId } from 'react'
import styles from './Knobs.module.css'

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly values: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** One of a few values. */
export function Choice<T extends string>({
  name,
  values,
  labels,
  value,
  onChoose,
}: ChoiceProps<T>) {
  const id = useId()
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((one) => one === target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {labels[one]}
          </option>
        ))}
      </select>
    </p>
  )
}
