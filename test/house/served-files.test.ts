import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressUnder } from '@/.scripts/compress.mjs'
import { servedFiles } from '@/.scripts/served-files.mjs'

const page = `<!DOCTYPE html><title>Rules</title>${'<p>One switch.</p>'.repeat(50)}`
const script = 'let truth = 1\n'.repeat(50)
const later = 'this one is for the server behind'
let server: Server
let port = 0

beforeAll(async () => {
  const built = mkdtempSync(join(tmpdir(), 'built-'))
  mkdirSync(join(built, 'server/app/en'), { recursive: true })
  mkdirSync(join(built, 'static/chunks'), { recursive: true })
  writeFileSync(join(built, 'server/app/en/rules.html'), page)
  writeFileSync(join(built, 'static/chunks/a.js'), script)
  await compressUnder(join(built, 'server/app'))
  await compressUnder(join(built, 'static'))
  const files = servedFiles(built, '/under')
  server = createServer((request, response) =>
    files(request, response, () => response.end(`${later} ${request.url}`)),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port // it listens on a port, not on a pipe
})
afterAll(() => void server.close())

function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    get({ port, path, headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () => resolve({ headers: reply.headers, body: Buffer.concat(parts) }))
    }).on('error', reject)
  })
}

describe('what the build has written is sent', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (body: Buffer) => body],
  ])('as %s to whoever takes it', async (encoding, open) => {
    const { headers, body } = await ask('/under/en/rules/', { 'accept-encoding': encoding })
    expect(open(body).toString()).toBe(page)
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['content-type']).toMatch(/^text\/html/)
    expect(headers['x-frame-options']).toBe('DENY')
  })
  it('for ever where its name holds a hash', async () => {
    const { headers, body } = await ask('/under/_next/static/chunks/a.js')
    expect(body.toString()).toBe(script)
    expect(headers['cache-control']).toContain('immutable')
  })
})

describe('all else goes on, as it was asked', () => {
  it.each([
    ['an address without its slash', '/under/en/rules', {}],
    ['an unknown page', '/under/en/nope/', {}],
    ['an unknown script', '/under/_next/static/chunks/b.js', {}],
    ['another base path', '/en/rules/', {}],
    ['a step up', '/under/../en/rules/', {}],
    ['what the router fetches', '/under/en/rules/?_rsc=1', { rsc: '1' }],
    ['a part of a page', '/under/en/rules/', { range: 'bytes=0-9' }],
  ])('%s', async (_, path, headers) => {
    const reply = await ask(path, headers)
    expect(reply.body.toString()).toBe(`${later} ${path}`)
    expect(reply.headers['x-frame-options']).toBeUndefined()
  })
})
