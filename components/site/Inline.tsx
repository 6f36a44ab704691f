import { Fragment } from 'react'

/** Text in which `backticks` hold code. */
export function Inline({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move -- the text is fixed
    index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
  )
}
