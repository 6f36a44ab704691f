'use client'

import styles from './Shell.module.css'

interface PagesProps {
  /** Name of the navigation landmark. */
  readonly name: string
  readonly menu: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
  /** The address of the page one is on. */
  readonly current: string
}

/** The pages of the site: a row where there is room, else a popover, which opens without a script. */
export function Pages({ name, menu, links, current }: PagesProps) {
  return (
    <>
      <button type="button" className={styles.menu} popoverTarget="pages">
        {menu}
      </button>
      <nav id="pages" popover="auto" aria-label={name} className={styles.pages}>
        {links.map(({ href, text }) => (
          <a
            key={href}
            href={href}
            aria-current={href === current ? 'page' : undefined}
            // A link into the page one is on would leave the popover over it.
            onClick={({ currentTarget }) => currentTarget.parentElement?.hidePopover?.()}
          >
            {text}
          </a>
        ))}
      </nav>
    </>
  )
}
