'use client'

import { useSyncExternalStore } from 'react'
import styles from './Shell.module.css'
import { systemPrefersDark, themeStorageKey } from './theme'

/** Pressed while the page is dark. A blocked storage only means that the choice is not kept. */
export function ThemeSwitch({ name }: { readonly name: string }) {
  const dark = useSyncExternalStore(whenThemeChanges, isDark, unknown)
  return (
    <button
      type="button"
      className={styles.theme}
      aria-label={name}
      aria-pressed={dark ?? undefined}
      title={name}
      data-needs-script
      onClick={() => choose(isDark() ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
      </svg>
    </button>
  )
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : matchMedia(systemPrefersDark).matches
}

/** The server does not know which theme the reader has. */
const unknown = () => null

function whenThemeChanges(changed: () => void): () => void {
  const system = matchMedia(systemPrefersDark)
  const chosen = new MutationObserver(changed)
  system.addEventListener('change', changed)
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    system.removeEventListener('change', changed)
    chosen.disconnect()
  }
}

function choose(theme: 'light' | 'dark') {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(themeStorageKey, theme)
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}
