import { expect } from 'vitest'

const tag = /<(\/?[a-zA-Z!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const attribute = /\s([^\s=/]+)(?:="([^"]*)")?/g
const names =
  /^\/?(?:!doctype|html|head|meta|title|style|body|article|section|h1|h2|dl|dt|dd|p|ul|li|table|thead|tbody|tr|th|td|a|code|pre|figure|figcaption|br|main|b)$/i
const attributes =
  /^(?:lang|charset|http-equiv|content|name|href|scope|class|id|rel|target|data-[a-z]+|html)$/

/** Nothing but what we write ourselves is a tag; nothing runs, and every link is an address. */
export function expectOurTags(html: string): void {
  const rest = html.replace(/<style>[\s\S]*?<\/style>/, '')
  for (const [, name = '', inside = ''] of rest.matchAll(tag)) {
    expect(name).toMatch(names)
    for (const [, key = '', value = ''] of inside.matchAll(attribute)) {
      expect(key).toMatch(attributes)
      if (key === 'href') expect(value).toMatch(/^(?:https?:\/|#|\/)/)
    }
  }
  expect(rest.replace(tag, '')).not.toContain('<')
}
