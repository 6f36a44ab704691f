import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { built } from '@/.scripts/build.mjs'
import { basePath, folder } from '@/.scripts/exported-for-tests.mjs'

// No browser is needed for these: they read what was built.
const seal = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/g
const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const handler = /<[a-z][^<>]*\son[a-z]+=/i

/** What is wrong with one page, if anything. */
function wrongWith(html: string): readonly string[] {
  const policies = [...html.matchAll(seal)].map(([, policy = '']) => policy)
  const [policy = ''] = policies
  const rules = policy.split('; ')
  const scripts = rules.find((rule) => rule.startsWith('script-src ')) ?? ''
  const inline = [...html.matchAll(script)].filter(
    ([, attributes = '']) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes),
  )
  const unnamed = inline.filter(([, , body = '']) => {
    const hash = createHash('sha256').update(body).digest('base64')
    return !scripts.includes(`'sha256-${hash}'`)
  })
  const allowed = scripts.split(' ').slice(1)
  return [
    ...(policies.length === 1 ? [] : [`${policies.length} policies`]),
    ...(html.indexOf('http-equiv="Content-Security-Policy"') < html.indexOf('<script')
      ? []
      : ['a script before the policy']),
    ...(rules.includes("default-src 'none'") ? [] : ['everything else is allowed']),
    ...allowed.filter((one) => !/^'(?:self|sha256-[\w+/]+=)'$/.test(one)),
    ...rules.filter((rule) => /unsafe-eval|https?:|\*/.test(rule)),
    ...unnamed.map(() => 'an inline script that the policy does not name'),
    ...(handler.test(html.replaceAll(script, '')) ? ['a handler in an attribute'] : []),
  ]
}

for (const [name, pages] of [
  ['the site that is served', join(built, 'server/app')],
  ['the site as plain files', folder],
] as const) {
  test(`no page of ${name} lets a script run that it does not name`, () => {
    test.skip(!existsSync(pages), `npm test builds ${pages} first`)
    const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    )
    expect(files.length).toBeGreaterThan(100)
    const wrong = files.flatMap((file) =>
      wrongWith(readFileSync(join(pages, file), 'utf8')).map((what) => `${file}: ${what}`),
    )
    expect(wrong).toEqual([])
  })
}

test('the plain files bring the headers for hosts that read them', () => {
  test.skip(!existsSync(folder), `npm test exports to ${folder} first`)
  const headers = readFileSync(join(folder, '_headers'), 'utf8')
  const paths = headers.split('\n').filter((line) => /^\S/.test(line))
  for (const page of ['/', '/en/*', '/ja/*', '/404.html', '/follow/*'])
    expect(paths).toContain(`${basePath}${page}`)
  expect(paths.filter((path) => path.includes('/embed'))).toEqual([])
  expect(paths.length).toBeLessThan(100) // more than that Cloudflare Pages does not take
})
