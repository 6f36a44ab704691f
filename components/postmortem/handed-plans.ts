import type { NewEntry } from '@/machines/postmortem/document'
import { readEntries, Unfit } from '@/machines/postmortem/read-document'

const key = 'pd-postmortem.handed'

/** Puts entries where the next page of this tab finds them; false: the browser keeps nothing. */
export function handOver(entries: readonly NewEntry[]): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(entries))
    return true
  } catch {
    return false
  }
}

/** What another page has put there, once. Null: nothing. */
export function handedPlans(): readonly NewEntry[] | 'unreadable' | null {
  try {
    const text = sessionStorage.getItem(key)
    if (text === null) return null
    sessionStorage.removeItem(key)
    return readEntries(JSON.parse(text), 'entries', Number.POSITIVE_INFINITY)
  } catch (problem) {
    return problem instanceof Unfit || problem instanceof SyntaxError ? 'unreadable' : null
  }
}
