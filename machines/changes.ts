/**
 * What a reader would want to hear of, newest first: the feed. `path` is where it is found, below
 * the language. The words are in i18n, by id. An entry once published stays.
 */
export const changes = [
  { id: 'postmortem', date: '2026-11-28', path: 'postmortem/' },
  { id: 'embed', date: '2026-11-28', path: 'about/embed/' },
  { id: 'documents', date: '2026-11-28', path: 'apply-loop/aws-switches-inspector-off/' },
  { id: 'check', date: '2026-11-28', path: 'check/' },
  { id: 'handsOn', date: '2026-11-27', path: 'lab/hands-on/' },
  { id: 'lab', date: '2026-11-27', path: 'lab/' },
  { id: 'lessons', date: '2026-11-27', path: '' },
] as const

export type ChangeId = (typeof changes)[number]['id']
