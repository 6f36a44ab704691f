import styles from './Transport.module.css'

/** Drawn in a box of 24 by 24. */
const shapes = {
  restart: 'M5 5h2.5v14H5zM19 5v14L8.5 12z',
  applyBack: 'M12.5 5v14L3 12zM21.5 5v14L12 12z',
  back: 'M16.5 5v14L6 12z',
  play: 'M7 5l12 7-12 7z',
  pause: 'M6.5 5h4v14h-4zM13.5 5h4v14h-4z',
  next: 'M7.5 5v14L18 12z',
  applyOn: 'M11.5 5v14l9.5-7zM2.5 5v14l9.5-7z',
  end: 'M16.5 5H19v14h-2.5zM5 5v14l10.5-7z',
} as const
export type IconName = keyof typeof shapes

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
