import { Inline } from './Inline'

export function Paragraphs({ text }: { readonly text: readonly string[] }) {
  return text.map((paragraph) => (
    <p key={paragraph}>
      <Inline text={paragraph} />
    </p>
  ))
}
