import type { HandsOnWords } from '@/i18n/hands-on-words'
import { fill } from '@/machines/diagram/labels'
import { day, hour, minute } from '@/machines/story/times'

/** Milliseconds of an account's clock in words, the two greatest units of them. */
export function durationText(ms: number, { days, hours, minutes }: HandsOnWords['live']): string {
  const parts = [
    [Math.floor(ms / day), days],
    [Math.floor((ms % day) / hour), hours],
    [Math.floor((ms % hour) / minute), minutes],
  ] as const
  const said = parts.filter(([count]) => count > 0).slice(0, 2)
  const [least] = parts.slice(-1)
  const shown = said.length > 0 || !least ? said : [least]
  return shown.map(([count, words]) => fill(words, { count })).join(' ')
}
