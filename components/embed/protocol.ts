import type { Locale } from '@/i18n/locales'

/** Rises when a message changes its meaning. New messages and new fields do not change it. */
export const protocolVersion = 1
const source = 'perpetual-diff'

interface Signed {
  readonly source: typeof source
  readonly version: typeof protocolVersion
}

/** What a page may ask of the player in its frame. */
export type HostCommand =
  | { readonly type: 'goto'; readonly beat: string }
  | { readonly type: 'next' | 'back' }
  /** Asks for `ready` and `height` again, for a page that began to listen late. */
  | { readonly type: 'hello' }
export type HostMessage = Signed & HostCommand

/** What the player tells the page around it. */
export type EmbedNews =
  | {
      readonly type: 'ready'
      readonly locale: Locale
      readonly lesson: string
      /** Slugs of the lesson's beats, in order. */
      readonly beats: readonly string[]
      readonly beat: string
    }
  | { readonly type: 'beat'; readonly beat: string }
  /** CSS pixels that the player needs to be seen whole at its present width. */
  | { readonly type: 'height'; readonly height: number }
  | Refusal
export type EmbedMessage = Signed & EmbedNews

const news = ['ready', 'beat', 'height', 'refused'] as const satisfies readonly EmbedNews['type'][]

/** The answer to a message that is meant for us and cannot be followed. */
export interface Refusal {
  readonly type: 'refused'
  readonly reason: 'unknown-version' | 'unknown-type' | 'unknown-beat'
  /** For a developer: what was expected, and what came. */
  readonly message: string
}

/** Null for what is not ours: a page hears the messages of every library in it. */
export type Reading = HostCommand | Refusal | null

/** Reads whatever another window has sent. `beats` are the slugs there are to go to. */
export function readHostMessage(data: unknown, beats: readonly string[]): Reading {
  if (typeof data !== 'object' || data === null) return null
  const { source: from, version, type, beat }: Partial<Record<string, unknown>> = { ...data }
  // Two players that answered each other's answers would never stop.
  if (from !== source || news.some((one) => one === type)) return null
  if (version !== protocolVersion) {
    return refusal('unknown-version', `version ${protocolVersion}`, version)
  }
  switch (type) {
    case 'next':
    case 'back':
    case 'hello':
      return { type }
    case 'goto':
      return typeof beat === 'string' && beats.includes(beat)
        ? { type, beat }
        : refusal('unknown-beat', `beat to be one of ${beats.join(', ')}`, beat)
    default:
      return refusal('unknown-type', 'type to be goto, next, back or hello', type)
  }
}

export function signed(news: EmbedNews): EmbedMessage {
  return { source, version: protocolVersion, ...news }
}

function refusal(reason: Refusal['reason'], expected: string, came: unknown): Refusal {
  return { type: 'refused', reason, message: `Expected ${expected}, got ${shown(came)}.` }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 80)}'`
  return typeof value === 'number' ? String(value) : value === undefined ? 'nothing' : typeof value
}
