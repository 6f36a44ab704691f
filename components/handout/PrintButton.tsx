'use client'

import styles from './Handout.module.css'

export function PrintButton({ name }: { readonly name: string }) {
  return (
    <button type="button" className={styles.print} data-needs-script onClick={() => print()}>
      {name}
    </button>
  )
}
