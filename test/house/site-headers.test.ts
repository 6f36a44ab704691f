import { expect, it } from 'vitest'
import { headerRules, headersFile, headersOf } from '@/.scripts/site-headers.cjs'

type Header = { readonly key: string; readonly value: string }

const named = (headers: readonly Header[]) =>
  Object.fromEntries(headers.map(({ key, value }) => [key.toLowerCase(), value]))

/** What a host of plain files would send, by what Netlify and Cloudflare Pages say of the form. */
function fromFile(file: string, path: string): readonly Header[] {
  let fits = false
  return file.split('\n').flatMap((line) => {
    const [, key, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
    if (key && value) return fits ? [{ key, value }] : []
    fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
    return []
  })
}

const names = ['en', 'ja', 'embed', '_next', 'og', 'follow'].map((name) => ({
  name,
  isFolder: true,
}))
const file = headersFile([...names, { name: '404.html', isFolder: false }], '/under')

const pages = ['/', '/en/', '/ja/fix/only-ecr-is-read/', '/follow/', '/404.html', '/og/en.lab.png']
const own = ['/en/check/', '/ja/lab/hands-on/', '/en/workshop/present/', '/ja/postmortem/']
const frames = ['/embed/en/fix/only-ecr-is-read/', '/embed/ja/apply-loop/inspector-is-gone/']

it.each([...pages, ...own, ...frames])('the secure headers of OWASP stand at %s', (path) => {
  const headers = named(headersOf(path))
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-permitted-cross-domain-policies': 'none',
  })
  expect(headers['permissions-policy']).toContain('camera=(), ')
  const isFramed = frames.includes(path)
  expect(headers['x-frame-options']).toBe(isFramed ? undefined : 'DENY')
  expect(headers['content-security-policy']).toBe(isFramed ? undefined : "frame-ancestors 'none'")
  const isOwn = own.includes(path)
  expect(headers['cross-origin-opener-policy']).toBe(isOwn ? 'same-origin' : undefined)
  const isPage = /^\/(?:en|ja)\//.test(path)
  expect(headers['cross-origin-resource-policy']).toBe(isPage ? 'same-origin' : undefined)
})

it.each([...pages, ...own, ...frames])(
  'a host of plain files says the same of %s, once',
  (path) => {
    const sent = fromFile(file, `/under${path}`)
    expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length)
    expect(named(sent)).toEqual(named(headersOf(path)))
  },
)

it('says nothing of addresses that are another site on the same host', () => {
  expect(fromFile(file, '/en/')).toEqual([])
})

it('scripts, pictures and data may be a part of frames and documents elsewhere', () => {
  for (const path of ['/_next/static/a.js', '/og/en.lab.png', '/lessons.json', '/oembed/a.json'])
    expect(named(headersOf(path))).not.toHaveProperty('cross-origin-resource-policy')
})

it('promises nothing of TLS, which ends elsewhere', () => {
  expect(JSON.stringify(headerRules)).not.toContain('Strict-Transport-Security')
})
