import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import type { CheckWords } from '@/i18n/check-words'
import { mostText } from '@/machines/check/limits'
import type { SourceFile } from '@/machines/check/module'
import { fill } from '@/machines/diagram/labels'
import { type CheckFile, keptFiles } from './kept-files'
import { readFiles } from './read-files'

export interface Files {
  readonly files: readonly CheckFile[]
  /** What was left out of the files chosen last, and why. */
  readonly problems: readonly string[]
  readonly change: (id: number, change: Partial<SourceFile>) => void
  /** Gives every file the text that the function returns for it. */
  readonly rewrite: (text: (file: CheckFile) => string) => void
  readonly add: () => void
  readonly remove: (id: number) => void
  readonly replace: (files: readonly SourceFile[]) => void
  readonly take: (files: readonly File[]) => Promise<void>
}

const blank: readonly CheckFile[] = [{ id: 0, path: 'main.tf', text: '' }]
const nothingChanges = () => () => {}

export const megabytes = (characters: number) => (characters / 1_000_000).toFixed(1)

/** The texts on the page. They outlive a reload in this tab, and nothing takes them away unasked. */
export function useFiles(words: CheckWords['input']): Files {
  const kept = useSyncExternalStore(nothingChanges, keptFiles, () => null)
  const [changed, setFiles] = useState<readonly CheckFile[] | null>(null)
  const files = changed ?? kept ?? blank
  const [problems, setProblems] = useState<readonly string[]>([])
  const next = useRef(1)
  const numbered = useCallback((given: readonly SourceFile[]): readonly CheckFile[] => {
    return given.map(({ path, text }) => ({ id: next.current++, path, text }))
  }, [])
  const put = useCallback(
    (change: (files: readonly CheckFile[]) => readonly CheckFile[]) => {
      setProblems([])
      setFiles((before) => change(before ?? kept ?? blank))
    },
    [kept],
  )
  return {
    files,
    problems,
    change: (id, change) =>
      put((all) => all.map((file) => (file.id === id ? { ...file, ...change } : file))),
    rewrite: useCallback(
      (text) => put((all) => all.map((file) => ({ ...file, text: text(file) }))),
      [put],
    ),
    add: () => put((all) => [...all, ...numbered([{ path: freshName(all), text: '' }])]),
    remove: (id) =>
      put((all) =>
        orEmpty(
          all.filter((file) => file.id !== id),
          numbered,
        ),
      ),
    replace: (given) => put(() => orEmpty(numbered(given), numbered)),
    take: async (given) => {
      const { texts, tooLarge, notText, unreadable } = await readFiles(given)
      const added = numbered(texts)
      put((all) => {
        // A file of the same name is the same file, read again.
        const others = all.filter(
          ({ path, text }) => text !== '' && !added.some((one) => one.path === path),
        )
        return others.length + added.length > 0 ? [...others, ...added] : all
      })
      const told = (names: readonly string[], text: string) =>
        names.length > 0
          ? [fill(text, { names: names.join(', '), megabytes: megabytes(mostText) })]
          : []
      setProblems([
        ...told(tooLarge, words.tooLarge),
        ...told(notText, words.notText),
        ...told(unreadable, words.unreadable),
      ])
    },
  }
}

function orEmpty(
  files: readonly CheckFile[],
  numbered: (files: readonly SourceFile[]) => readonly CheckFile[],
): readonly CheckFile[] {
  return files.length > 0 ? files : numbered([{ path: 'main.tf', text: '' }])
}

function freshName(files: readonly CheckFile[]): string {
  const taken = new Set(files.map(({ path }) => path))
  const names = ['main.tf', ...files.map((_, index) => `file-${index + 2}.tf`)]
  return names.find((name) => !taken.has(name)) ?? `file-${files.length + 2}.tf`
}
