import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const source = readFileSync('.scripts/offline/worker.js', 'utf8')

type Listener = (event: unknown) => void

/** A worker of one version, in a browser that has these caches and this network. */
function worker(version: string, caches: Map<string, Map<string, string>>, network: Network) {
  const listeners = new Map<string, Listener>()
  const plain = (url: string) => url.replace(/\?.*$/, '')
  const find = (url: string) => {
    for (const cache of caches.values()) if (cache.has(plain(url))) return cache.get(plain(url))
    return undefined
  }
  const reply = (text: string | undefined) => text && { ok: true, status: 200, text, body: text }
  runInNewContext(`const SETTINGS = ${JSON.stringify(settings(version))}\n${source}`, {
    URL,
    Response: class {
      constructor(
        readonly text: string,
        readonly options: object,
      ) {}
    },
    setTimeout: (run: (value: null) => void) => network.slow && setTimeout(run, 5, null),
    location: { origin: 'https://example.org' },
    skipWaiting: () => {},
    clients: { claim: () => {} },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    fetch: (asked: string | { url: string }) =>
      network.fetch(typeof asked === 'string' ? asked : asked.url),
    caches: {
      open: (name: string) => {
        const cache = caches.get(name) ?? new Map<string, string>()
        caches.set(name, cache)
        return { put: (url: string, { text }: { text: string }) => cache.set(url, text) }
      },
      match: (url: string) => Promise.resolve(reply(find(url.replace('https://example.org', '')))),
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    },
  })
  const waited = async (name: string) => {
    let work: unknown
    listeners.get(name)?.({ waitUntil: (promise: unknown) => (work = promise) })
    await work
  }
  const ask = async (path: string, mode = 'navigate', method = 'GET') => {
    let answer: unknown = null
    const request = { url: `https://example.org${path}`, mode, method }
    listeners.get('fetch')?.({ request, respondWith: (promise: unknown) => (answer = promise) })
    return (await answer) as { text: string; options?: { status: number } } | null // as the worker makes it
  }
  return { install: () => waited('install'), activate: () => waited('activate'), ask }
}

interface Network {
  slow?: boolean
  fetch: (url: string) => Promise<{ ok: boolean; status: number; text: string }>
}

function settings(version: string) {
  return {
    version,
    base: '/docs',
    pages: ['/en/', '/en/apply-loop/', '/en/lab/'],
    files: ['/_next/static/chunks/a.js', '/drawings/a.svg'],
    lessons: ['apply-loop'],
    handouts: ['apply-loop/handout'],
    absent: { en: 'not kept', ja: '保存なし' },
  }
}

const asked: string[] = []
const up: Network = {
  fetch: (url) => {
    asked.push(url)
    return Promise.resolve({ ok: true, status: 200, text: `new ${url}` })
  },
}
const down: Network = { fetch: () => Promise.reject(new Error('no network')) }

async function installed() {
  const caches = new Map<string, Map<string, string>>()
  const first = worker('one', caches, up)
  await first.install()
  await first.activate()
  return caches
}

describe('a site that was visited once', () => {
  it('is kept whole', async () => {
    const caches = await installed()
    expect([...(caches.get('perpetual-diff-docs:one')?.keys() ?? [])].sort()).toEqual([
      '/docs/_next/static/chunks/a.js',
      '/docs/drawings/a.svg',
      '/docs/en/',
      '/docs/en/apply-loop/',
      '/docs/en/lab/',
    ])
  })

  it('shows a kept page without a network, a beat by its lesson, the lab at any position', async () => {
    const off = worker('one', await installed(), down)
    expect((await off.ask('/docs/en/'))?.text).toBe('new /docs/en/')
    expect((await off.ask('/docs/en/apply-loop/two-owners/'))?.text).toBe(
      'new /docs/en/apply-loop/',
    )
    expect((await off.ask('/docs/en/apply-loop/handout/'))?.text).toBe('not kept')
    expect((await off.ask('/docs/en/lab/?v=1&e=a'))?.text).toBe('new /docs/en/lab/')
    expect((await off.ask('/docs/_next/static/chunks/a.js', 'no-cors'))?.text).toContain('a.js')
  })

  it('says in the reader’s language what is not kept', async () => {
    const off = worker('one', await installed(), down)
    expect(await off.ask('/docs/ja/no-lesson/no-beat/')).toMatchObject({
      text: '保存なし',
      options: { status: 503 },
    })
  })

  it('shows what the network has, as long as it comes in time', async () => {
    const caches = await installed()
    const fresh = { fetch: () => Promise.resolve({ ok: true, status: 200, text: 'fresh' }) }
    expect((await worker('one', caches, fresh).ask('/docs/en/'))?.text).toBe('fresh')
    const never = { slow: true, fetch: () => new Promise<never>(() => {}) }
    expect((await worker('one', caches, never).ask('/docs/en/'))?.text).toBe('new /docs/en/')
  })

  it('leaves to the browser what is not its own', async () => {
    const off = worker('one', await installed(), down)
    for (const path of ['/docs/api/health', '/docs/embed/en/apply-loop/two-owners/', '/other/'])
      expect(await off.ask(path)).toBeNull()
    expect(await off.ask('/docs/en/', 'navigate', 'POST')).toBeNull()
  })
})

describe('a new version', () => {
  it('asks again for what may have changed, and keeps the one before it, no older', async () => {
    const caches = await installed()
    asked.length = 0
    for (const version of ['two', 'three']) {
      const next = worker(version, caches, up)
      await next.install()
      await next.activate()
    }
    expect(asked).toContain('/docs/drawings/a.svg')
    expect(asked).not.toContain('/docs/_next/static/chunks/a.js')
    expect([...caches.keys()]).toEqual(['perpetual-diff-docs:two', 'perpetual-diff-docs:three'])
  })

  it('is not taken when a part of it is missing', async () => {
    const broken = { fetch: () => Promise.resolve({ ok: false, status: 404, text: '' }) }
    await expect(worker('two', await installed(), broken).install()).rejects.toThrow('answered 404')
  })
})
