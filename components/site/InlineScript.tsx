import { inlineScripts } from './inline-scripts'

/** A script that has to run before the page is painted; anything else belongs in a component. */
export function InlineScript({ name }: { name: keyof typeof inlineScripts }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, allowed by hash -- no other way to run before paint
  return <script dangerouslySetInnerHTML={{ __html: inlineScripts[name] }} />
}
