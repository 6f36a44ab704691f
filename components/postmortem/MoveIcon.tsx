const paths = {
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  remove: 'M6 6l12 12M18 6L6 18',
} as const
export type MoveName = keyof typeof paths

/** What a button beside an entry does, as a drawing. */
export function MoveIcon({ name }: { readonly name: MoveName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
