/**
 * Colours of a pasted diagram. They bring their own ground, so that they read the same on a light
 * and on a dark page. On our own pages the style sheet takes over.
 */
export const palette = {
  paper: '#ffffff',
  ink: '#1f2328',
  muted: '#59636e',
  faint: '#868d95',
  line: '#57606a',
  aheadLine: '#848c95',
  group: '#f6f8fa',
  accent: '#0969da',
  accentPaper: '#ddebff',
} as const

/** First the fonts that the kept drawings are measured with, then what a reader has. */
export const fontFamily = 'Inter, Noto Sans JP, system-ui, sans-serif'
export const fontSize = 14
