import { isBlank } from '@/machines/postmortem/document'
import { type Draft, emptyDraft, type Undo } from '@/machines/postmortem/edits'
import { fileText, readFile } from '@/machines/postmortem/file'

/** `refused`: the browser keeps nothing at all. `full`: it has no room for what was typed last. */
export type Keeping = 'kept' | 'refused' | 'full'

export interface KeptDraft {
  readonly draft: Draft
  readonly keeping: Keeping
}

const key = 'pd-postmortem'
/** The document whose place another one has taken, so that this can be taken back after a reload. */
const beforeKey = `${key}.before`
/** A document that this version could not read. It is left for one that can. */
const unreadKey = `${key}.unread`
/** Milliseconds without a key before what was typed is written down. */
const pause = 250

export const atBuild: KeptDraft = { draft: emptyDraft, keeping: 'kept' }
const listeners = new Set<() => void>()
let now: KeptDraft | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** What was typed in this browser; read once a page. */
export function keptDraft(): KeptDraft {
  now ??= read()
  return now
}

/** Puts the next draft on the page, and a moment later into the browser. */
export function keepDraft(draft: Draft): void {
  set({ draft, keeping: keptDraft().keeping })
  clearTimeout(timer)
  timer = setTimeout(write, pause)
}

export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) follow()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stopFollowing()
  }
}

function set(next: KeptDraft): void {
  now = next
  for (const listener of listeners) listener()
}

function follow(): void {
  addEventListener('storage', takeOver)
  addEventListener('pagehide', writeNow)
  addEventListener('pageshow', comeBack)
  document.addEventListener('visibilitychange', writeNow)
  addEventListener('beforeunload', warn)
}

function stopFollowing(): void {
  writeNow()
  removeEventListener('storage', takeOver)
  removeEventListener('pagehide', writeNow)
  removeEventListener('pageshow', comeBack)
  document.removeEventListener('visibilitychange', writeNow)
  removeEventListener('beforeunload', warn)
}

/** Another tab has the same document: what is typed there shows here, so that neither undoes the other. */
function takeOver({ key: changed, newValue }: StorageEvent): void {
  if (changed !== key || newValue === null || timer !== undefined) return
  const file = readFile(newValue)
  if ('document' in file) set({ draft: { document: file.document, undo: [] }, keeping: 'kept' })
}

/** The browser's Back shows the page as it was left; the document may have been written on since. */
function comeBack({ persisted }: PageTransitionEvent): void {
  if (persisted) set(read())
}

function writeNow(): void {
  if (timer !== undefined) write()
}

function warn(event: BeforeUnloadEvent): void {
  const { draft, keeping } = keptDraft()
  if (keeping !== 'kept' && !isBlank(draft.document)) event.preventDefault()
}

function write(): void {
  clearTimeout(timer)
  timer = undefined
  const { draft, keeping } = keptDraft()
  const next = stored(draft)
  if (next !== keeping) set({ draft, keeping: next })
}

function stored({ document, undo }: Draft): Keeping {
  try {
    localStorage.setItem(key, fileText(document))
  } catch (problem) {
    return isFull(problem) ? 'full' : 'refused'
  }
  try {
    const before = undo.find(isReplaced)
    if (before) localStorage.setItem(beforeKey, `${before.kind}\n${fileText(before.document)}`)
    else localStorage.removeItem(beforeKey)
  } catch {
    // The document itself is kept; only what it replaced will not outlive a reload.
  }
  return 'kept'
}

function read(): KeptDraft {
  try {
    const text = localStorage.getItem(key)
    const file = text === null ? null : readFile(text)
    if (text !== null && file && 'problem' in file) localStorage.setItem(unreadKey, text)
    const document = file && 'document' in file ? file.document : emptyDraft.document
    return { draft: { document, undo: readBefore() }, keeping: 'kept' }
  } catch {
    return { draft: emptyDraft, keeping: 'refused' }
  }
}

function readBefore(): readonly Undo[] {
  const [first = '', ...rest] = (localStorage.getItem(beforeKey) ?? '').split('\n')
  const kind = (['imported', 'cleared', 'returned'] as const).find((one) => one === first)
  const file = kind ? readFile(rest.join('\n')) : null
  return kind && file && 'document' in file ? [{ kind, document: file.document }] : []
}

function isReplaced(undo: Undo): undo is Extract<Undo, { document: unknown }> {
  return 'document' in undo
}

function isFull(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'QuotaExceededError'
}
