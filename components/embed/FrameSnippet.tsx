'use client'

import { useSyncExternalStore } from 'react'
import { CopyBlock } from '@/components/hands-on/CopyBlock'
import { absolute, href } from '@/components/site/address'
import type { EmbedPageWords } from '@/i18n/embed-page-words'
import { frameHtml } from './frame-html'

interface FrameSnippetProps {
  readonly path: `/${string}`
  readonly title: string
  readonly lang: string
  readonly height: number
  /** What is copied, for whoever hears the button. */
  readonly name: string
  readonly words: EmbedPageWords['copying']
}

/** The frame to copy, with the address of the site as the reader has reached it. */
export function FrameSnippet({ path, name, words, ...frame }: FrameSnippetProps) {
  const origin = useSyncExternalStore(never, reached, unknown)
  const src = origin === null ? absolute(path) : `${origin}${href(path)}`
  const text = frameHtml({ src, width: '100%', ...frame }, '\n  ')
  return <CopyBlock text={text} name={name} words={words} />
}

const never = () => () => {}
const reached = () => location.origin
const unknown = () => null
