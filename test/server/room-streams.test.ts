import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import { GET, POST } from '@/app/api/rooms/[[...path]]/route.server'
import { maxFollowers } from '@/server/rooms/following'
import { sharedRooms } from '@/server/rooms/rooms'

const site = 'http://localhost:3000'
const headers = { host: 'localhost:3000', 'content-type': 'application/json' }
const open = await POST(
  new NextRequest(`${site}/api/rooms/`, { method: 'POST', headers, body: '{}' }),
)
const { code } = await open.json()
const { lines } = sharedRooms()

const followed = () => GET(new NextRequest(`${site}/api/rooms/${code}/events/`, { headers }))

it('a room lets in a full hall and more, tells one too many when to come back, and frees places', async () => {
  expect(maxFollowers).toBeGreaterThanOrEqual(300)
  const replies = await Promise.all(Array.from({ length: maxFollowers }, followed))
  expect(replies.filter(({ status }) => status !== 200)).toEqual([])
  await expect.poll(() => lines.open).toBe(maxFollowers)
  const oneMore = await followed()
  expect(oneMore.status).toBe(429)
  expect(oneMore.headers.get('retry-after')).toBe('5')
  await replies[0]?.body?.cancel()
  await expect.poll(() => lines.open).toBe(maxFollowers - 1)
  const again = await followed()
  expect(again.status).toBe(200)
  const waiting = again.body?.getReader()
  await waiting?.read() // the retry
  await waiting?.read() // the room; from here on it waits for news
  await waiting?.cancel()
  await Promise.all(replies.slice(1).map(async (reply) => reply.body?.cancel()))
  await expect.poll(() => lines.open, { timeout: 10_000 }).toBe(0)
})
