import { useEffect, useState } from 'react'
import { keepProgress, keptProgress } from '@/components/predict/kept-progress'
import type { Progress } from '@/machines/predict/progress'
import {
  type LinkProblem,
  linkText,
  readLink,
  type ToDo,
  together,
} from '@/machines/predict/progress-link'

const sign = '#progress='
/** Where the page tells what became of a link. */
export const progressId = 'progress'

/** What came of the last link or order. `before` is what there was, to go back to. */
export type Outcome =
  | { readonly kind: 'restored'; readonly link: Progress; readonly before: Progress }
  | { readonly kind: 'cleared'; readonly before: Progress }
  | { readonly kind: 'refused'; readonly problem: LinkProblem }

/** Takes over what a link in the address bar says was done elsewhere, once. */
export function useProgressLink(todo: ToDo) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    const follow = () => {
      if (!location.hash.startsWith(sign)) return
      document.getElementById(progressId)?.scrollIntoView()
      const read = readLink(location.hash.slice(sign.length), todo)
      history.replaceState(history.state, '', location.pathname + location.search)
      if ('problem' in read) return setOutcome({ kind: 'refused', problem: read.problem })
      const before = keptProgress()
      keepProgress(together(before, read.progress))
      setOutcome({ kind: 'restored', link: read.progress, before })
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [todo])
  return {
    outcome,
    setOutcome,
    address: () => location.origin + location.pathname + sign + linkText(keptProgress(), todo),
  }
}
