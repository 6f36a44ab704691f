'use client'

import { useState } from 'react'
import styles from './Shell.module.css'
import { themeStorageKey } from './theme'

/** Pressed while the page is dark. A blocked storage only means that the choice is not kept. */
export function ThemeSwitch({ name }: { readonly name: string }) {
  const [dark, setDark] = useState<boolean | null>(null)
  const flip = () => {
    const chosen = document.documentElement.dataset.theme
    const now = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    const theme = now ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    setDark(!now)
    try {
      localStorage.setItem(themeStorageKey, theme)
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  }
  return (
    <button
      type="button"
      className={styles.theme}
      aria-label={name}
      aria-pressed={dark ?? undefined}
      title={name}
      data-needs-script
      onClick={flip}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
      </svg>
    </button>
  )
}
