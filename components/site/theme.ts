/** Where the browser remembers whether a reader chose light or dark. */
export const themeStorageKey = 'pd-theme'
export const systemPrefersDark = '(prefers-color-scheme: dark)'
