import { download } from '@/components/diagram/svg-file'
import type { Postmortem } from '@/machines/postmortem/document'

/** Saves a file that is named after the incident. */
export function saveText(
  { incident, title }: Pick<Postmortem, 'incident' | 'title'>,
  ending: string,
  text: string,
  type: string,
): void {
  const name = [incident, title].map(plain).find((one) => one !== '') ?? 'postmortem'
  download(`${name}.${ending}`, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** What every file system takes. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
