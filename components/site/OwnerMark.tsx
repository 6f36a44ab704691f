import styles from './OwnerMark.module.css'

/** Who holds a fact: what you wrote, what Terraform remembers, what AWS has. */
export const owners = ['configuration', 'stateFile', 'aws'] as const
export type Owner = (typeof owners)[number]

interface OwnerMarkProps {
  readonly owner: Owner
  /** Read aloud. Leave it out where the owner's name stands beside the mark. */
  readonly label?: string
}

/** Filled square, ring, filled disc: an owner's mark is the same in every diagram, table and badge. */
export function OwnerMark({ owner, label }: OwnerMarkProps) {
  return (
    <svg
      className={`${styles.mark} ${styles[owner]}`}
      viewBox="0 0 12 12"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <Shape owner={owner} />
    </svg>
  )
}

/** The mark in a 12 by 12 box, for drawings that bring their own `<svg>`; it takes `currentColor`. */
export function Shape({ owner }: { readonly owner: Owner }) {
  switch (owner) {
    case 'configuration':
      return <rect x="1" y="1" width="10" height="10" fill="currentColor" />
    case 'stateFile':
      return <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="2.5" />
    case 'aws':
      return <circle cx="6" cy="6" r="5.5" fill="currentColor" />
  }
}
