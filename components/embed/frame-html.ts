/** Enough for the player, and for its link to the full page to open as a page of its own. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

interface FrameProps {
  readonly src: string
  readonly title: string
  readonly lang: string
  /** Pixels, or `100%`. */
  readonly width: number | '100%'
  readonly height: number
}

/** The attributes of a frame that shows the player, in the spelling of HTML. */
export function frameAttributes({ src, title, lang, width, height }: FrameProps) {
  return { src, title, lang, width, height, sandbox, loading: 'lazy' } as const
}

/** The frame as HTML for somebody's page; `between` stands between two attributes. */
export function frameHtml(props: FrameProps, between = ' '): string {
  const attributes = Object.entries({ ...frameAttributes(props), style: 'border:0;max-width:100%' })
  const written = attributes.map(([name, value]) => `${name}="${escaped(String(value))}"`)
  return `<iframe${between}${written.join(between)}></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
