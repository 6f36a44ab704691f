import { connect, type Socket } from 'node:net'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/accounts/[[...path]]/route.server'
import { maxFeeds, openFeeds } from '@/server/accounts/feed'
import { createAwsServer } from '@/server/aws/listen'
import { hosted } from './hosted'

const site = 'http://localhost:3000'
const many = 60

/** What the site's route answers to a browser that follows an account. */
function followed(key: string, signal?: AbortSignal): Promise<Response> {
  const headers = { host: 'localhost:3000' }
  return GET(
    new NextRequest(`${site}/api/accounts/${key}/events/`, {
      headers,
      ...(signal && { signal }),
    }),
  )
}

const crowd = <T>(open: (n: number) => T): T[] => Array.from({ length: many }, (_, n) => open(n))

const everyPlaceIsFree = () =>
  expect.poll(openFeeds, { message: 'feeds left open', timeout: 10_000 }).toBe(0)

describe('a place at the route is free again after', () => {
  it('readers who hang up while nothing happens', async () => {
    const readers = await Promise.all(
      crowd(async (n) => (await followed(`WAITING${n}`)).body?.getReader()),
    )
    for (const reader of readers) {
      await reader?.read() // the retry
      await reader?.read() // the seat; from here on the feed waits for news
    }
    expect(openFeeds()).toBe(many)
    await Promise.all(readers.map(async (reader) => reader?.cancel()))
    await everyPlaceIsFree()
  })

  it('slow ones who hang up before they took what was there', async () => {
    const replies = await Promise.all(crowd((n) => followed(`SLOW${n}`)))
    await expect.poll(openFeeds).toBe(many)
    await Promise.all(replies.map(async (reply) => reply.body?.cancel()))
    await everyPlaceIsFree()
  })

  it('a request that is called off', async () => {
    const calledOff = new AbortController()
    const reader = (await followed('OFF', calledOff.signal)).body?.getReader()
    await reader?.read()
    await reader?.read()
    expect(openFeeds()).toBe(1)
    calledOff.abort()
    await reader?.read().catch(() => undefined)
    await everyPlaceIsFree()
  })

  it('a crowd: a room of 300 is let in many times over, one too many is told so', async () => {
    expect(maxFeeds).toBeGreaterThanOrEqual(3 * 300)
    const replies = await Promise.all(
      Array.from({ length: maxFeeds }, (_, n) => followed(`CROWD${n % 30}`)),
    )
    expect(replies.filter(({ status }) => status !== 200)).toEqual([])
    const oneMore = await followed('CROWD0')
    expect(oneMore.status).toBe(429)
    expect(await oneMore.json()).toEqual({ error: expect.stringContaining('Too many follow') })
    await Promise.all(replies.slice(1).map(async (reply) => reply.body?.cancel()))
    const again = await followed('CROWD0')
    expect(again.status).toBe(200)
    await Promise.all([again, replies[0]].map(async (reply) => reply?.body?.cancel()))
    await everyPlaceIsFree()
  })
})

const { host, port, hostname } = new URL(await hosted(createAwsServer()))

describe('a place at a server is free again after', () => {
  const dialled = (key: string) =>
    new Promise<Socket>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`GET /api/accounts/${key}/events/ HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
        resolve(socket.on('error', () => undefined))
      }).once('error', reject)
    })

  it('sockets that break, whether they were read or not', async () => {
    const sockets = await Promise.all(crowd((n) => dialled(`SOCKET${n}`)))
    for (const [n, socket] of sockets.entries()) if (n % 2 === 0) socket.resume()
    await expect.poll(openFeeds).toBe(many)
    for (const socket of sockets) socket.destroy()
    await everyPlaceIsFree()
  })
})
