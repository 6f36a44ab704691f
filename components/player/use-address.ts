import { useEffect, useRef } from 'react'
import { href } from '@/components/site/address'
import { beatIndexAt, beatPath } from './address'

interface Addressed {
  readonly locale: string
  readonly slug: string
  readonly beats: readonly string[]
}

/**
 * Keeps the address bar and the position the same. The router patches `history.pushState` to render
 * its tree again; the browser's own method does not, and the router's state is handed on untouched.
 */
export function useAddress(
  index: number,
  title: string,
  lesson: Addressed,
  goto: (index: number) => void,
): void {
  const shown = useRef(index)
  useEffect(() => {
    document.title = title
    const beat = lesson.beats[index]
    if (!beat) return
    for (const link of document.querySelectorAll<HTMLAnchorElement>(
      'a[hreflang][data-other-locale]',
    )) {
      link.href = href(beatPath(link.hreflang, lesson.slug, beat))
    }
    if (shown.current === index) return
    shown.current = index
    const address = href(beatPath(lesson.locale, lesson.slug, beat))
    if (location.pathname !== address)
      History.prototype.pushState.call(history, history.state, '', address)
  }, [index, title, lesson])
  useEffect(() => {
    const back = () => {
      const found = beatIndexAt(location.pathname, lesson)
      if (found === null) return
      shown.current = found
      goto(found)
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [lesson, goto])
}
