import { useEffect } from 'react'
import { absolute, href } from '@/components/site/address'
import { beatIndexAt, beatPath, oembedPath, oembedType } from './address'
import type { LessonContext } from './lesson-context'

/**
 * Keeps address and position the same, both ways, without a page load. The router leaves a history
 * entry alone that carries its own state, so a step costs it nothing; and it never hears of a Back
 * that stays inside the lesson.
 */
export function useAddress(lesson: LessonContext): void {
  const { locale, slug, index: first, run, actor, titles, text } = lesson
  useEffect(() => {
    const beats = run.frames.map(({ beat }) => beat.slug)
    const titleAt = (index: number) => `${titles[index]} — ${text.title}`
    let travels = 0
    const shown = () => beatIndexAt(location.pathname, { locale, slug, beats })
    const follow = (index: number) => {
      const beat = beats[index] ?? ''
      if (shown() !== index) push(href(beatPath(locale, slug, beat)))
      document.title = titleAt(index)
    }
    const back = (event: PopStateEvent) => {
      const index = shown()
      if (index === null) return
      event.stopImmediatePropagation()
      travels += 1
      actor.send({ type: 'goto', index })
      follow(index)
    }

    let at = first
    const moved = (index: number) => {
      at = index
      relink(slug, beats[index] ?? '', titleAt(index))
      const before = travels
      afterPaint(() => {
        // Who has gone back or forward since is somewhere else, and an entry now would cut that off.
        if (travels === before) follow(index)
      })
    }
    const subscription = actor.subscribe(({ context: { index } }) => {
      if (index !== at) moved(index)
    })
    const opened = shown()
    const { index } = actor.getSnapshot().context
    // A step taken while the page was still waking up wins over the address it was opened at.
    if (index !== first) moved(index)
    else if (opened !== null && opened !== first) actor.send({ type: 'goto', index: opened })
    addEventListener('popstate', back, { capture: true })
    return () => {
      subscription.unsubscribe()
      removeEventListener('popstate', back, { capture: true })
    }
  }, [locale, slug, first, run, actor, titles, text])
}

/** A step is seen first, then written into the address. A hidden page paints nothing. */
function afterPaint(run: () => void): void {
  if (document.hidden) run()
  else requestAnimationFrame(() => setTimeout(run))
}

/** Browsers allow only so many entries in a row; the one step too many shares its entry. */
function push(address: string): void {
  try {
    history.pushState(history.state, '', address)
  } catch {
    console.warn(`The browser refused another history entry; ${address} is not in the address bar.`)
  }
}

/** What leads out of a beat, or names it, follows: the language switch, canonical and alternates. */
function relink(slug: string, beat: string, title: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-locale]')) {
    link.href = href(beatPath(link.hreflang, slug, beat))
  }
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')) {
    if (link.hreflang.length === 2) link.href = absolute(beatPath(link.hreflang, slug, beat))
  }
  const oembed = document.head.querySelector<HTMLLinkElement>(`link[type="${oembedType}"]`)
  if (oembed) {
    oembed.href = absolute(oembedPath(document.documentElement.lang, slug, beat))
    oembed.title = title
  }
  const canonical = document.head.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (canonical) canonical.href = absolute(beatPath(document.documentElement.lang, slug, beat))
}
