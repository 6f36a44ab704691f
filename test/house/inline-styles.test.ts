import { expect, it } from 'vitest'
import { withStylesInside } from '@/.scripts/inline-styles'

const link =
  '<link rel="stylesheet" href="/base/_next/static/chunks/a.css" data-precedence="next"/>'

it('puts the rules where the link was, and leaves the link switched off', () => {
  const html = withStylesInside(`<head>${link}</head>`, (path) => `/* ${path} */`)
  expect(html).toBe(
    `<head><style>/* static/chunks/a.css */</style>${link.replace('<link ', '<link disabled="" ')}</head>`,
  )
})

it('gives the same page when done twice', () => {
  const once = withStylesInside(link, () => 'p{}')
  expect(withStylesInside(once, () => 'p{}')).toBe(once)
})

it('takes rules with a dollar sign as they are', () => {
  expect(withStylesInside(link, () => '[href$="&"]{}')).toContain('<style>[href$="&"]{}</style>')
})

it('refuses rules that would end the style early', () => {
  expect(() => withStylesInside(link, () => 'a{content:"</style>"}')).toThrow('cannot stand')
})
