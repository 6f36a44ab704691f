import { useState } from 'react'
import { cardFile } from '@/components/card/card-file'
import { href } from '@/components/site/address'
import { useCopy } from '@/components/site/use-copy'
import type { Frame } from '@/machines/story/frames'
import { beatPath, embedPath } from './address'
import { useLesson } from './lesson-context'

const loadMarkdown = () => import('./markdown')
const loadText = () => import('./plain-text')
const loadCitation = () => import('@/components/site/citation')
const loadFrame = () => import('@/components/embed/frame-html')
const loadPicture = () => import('./picture')

/** Pixels that a frame needs where text and diagram stand one above the other. */
const tall = 960

/** What can be taken from a beat into a document, and what became of it. All of it leads back here. */
export function useKeep(frame: Frame) {
  const lesson = useLesson()
  const { locale, slug, text } = lesson
  const { keep: words } = lesson.words
  const { said, refused, copy, close } = useCopy('')
  const [pictured, setPictured] = useState('')
  const { slug: beat } = frame.beat
  const here = () => new URL(href(beatPath(locale, slug, beat)), location.href).href
  const card = href(`/og/${cardFile(locale, `${slug}/${beat}`)}`)
  const titleOf = () => `${text.title}: ${text.beats[beat]?.title ?? beat}`
  const copied = async (of: Promise<string>) => {
    setPictured('')
    await copy(await of, words.copied)
  }
  return {
    said: pictured || said,
    refused,
    close,
    card,
    copyText: () => copied(loadText().then(({ beatText }) => beatText(lesson, frame, here()))),
    copyCard: () =>
      copied(
        loadMarkdown().then(({ cardMarkdown }) =>
          cardMarkdown(lesson, frame, here(), new URL(card, location.href).href),
        ),
      ),
    copyCitation: () =>
      copied(loadCitation().then(({ apa }) => apa({ title: titleOf(), address: here() }))),
    copyEmbed: () =>
      copied(
        loadFrame().then(({ frameHtml }) =>
          frameHtml({
            src: new URL(href(embedPath(locale, slug, beat)), location.href).href,
            title: titleOf(),
            lang: locale,
            width: '100%',
            height: tall,
          }),
        ),
      ),
    copyPicture: async () => {
      close()
      const { copyPicture } = await loadPicture()
      const outcome = await copyPicture(
        { title: titleOf(), address: here() },
        `${slug}.${beat}.png`,
      )
      setPictured(words.pictured[outcome])
    },
  }
}
