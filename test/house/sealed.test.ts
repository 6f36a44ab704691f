import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sealed } from '@/.scripts/sealed'

const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('allows exactly the inline scripts of the page', () => {
  const html = sealed(page('', '<script>one()</script><script src="/two.js"></script>'))
  expect(html).toContain(`script-src 'self' ${hash('one()')};`)
})

it('names no policy for data blocks, which never run', () => {
  const html = sealed(page('', '<script type="application/ld+json">{"a":1}</script>'))
  expect(html).toContain(`script-src 'self';`)
})

it('puts the policy before anything the page loads', () => {
  const html = sealed(page('<meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>'))
  expect(html).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/)
})

it('gives the same page when done twice', () => {
  const once = sealed(page('<title>a</title>', '<script>one()</script>'))
  expect(sealed(once)).toBe(once)
})

it('lets no inline script and no eval through in general', () => {
  expect(sealed(page(''))).not.toMatch(/script-src[^;]*unsafe/)
})

it('refuses a page that has no head to seal', () => {
  expect(() => sealed('<p>bare</p>')).toThrow('Expected a <head>')
})
