import { describe, expect, it } from 'vitest'
import { serveRooms } from '@/server/rooms/serve-rooms'
import { hosted } from './hosted'
import { bearer, opened, send } from './room-people'
import { createRoomServer } from './room-server'

const site = await hosted(createRoomServer().server)
const { code, key } = await opened(site)
const at = `${site}/api/rooms/${code}/`
const driver = bearer(key)
const ana = { 'x-follower': 'a'.repeat(20) }

const orders = [
  ['', 'JSON'],
  ['{', 'JSON'],
  ['[]', 'an object'],
  ['null', 'an object'],
  ['{"type":"jump"}', 'type has to be'],
  ['{"type":"beat"}', 'lesson'],
  ['{"type":"beat","lesson":"__proto__","beat":"x"}', 'lesson'],
  ['{"type":"beat","lesson":"fix","beat":"nowhere"}', 'beat of fix'],
  ['{"type":"beat","lesson":["fix"],"beat":{}}', 'lesson'],
  ['{"type":"blank"}', 'blanked'],
  ['{"type":"blank","blanked":1}', 'blanked'],
  ['{"type":"pointer"}', 'pointer'],
  ['{"type":"pointer","pointer":{"diagram":"flow","x":2,"y":0}}', 'x has to be'],
  ['{"type":"pointer","pointer":{"diagram":"flow","x":0,"y":null}}', 'y has to be'],
  ['{"type":"pointer","pointer":{"diagram":"<b>","x":0,"y":0}}', 'diagram'],
  ['{"type":"question","id":"q"}', 'options'],
  ['{"type":"question","id":"q","options":["a"]}', 'options'],
  ['{"type":"question","id":"q","options":["a","a"]}', 'once'],
  ['{"type":"question","id":"q","options":["a","__proto__"]}', 'options'],
  [`{"type":"question","id":"${'q'.repeat(81)}","options":["a","b"]}`, 'id'],
] as const

describe('an order', () => {
  it.each(orders)('%s gets a 400 that says what was expected', async (body, message) => {
    const reply = await send(at, 'POST', body, driver)
    expect(reply.status).toBe(400)
    expect((await reply.json()).error).toContain(message)
  })

  it('that is too long gets a 413, without JSON a 415', async () => {
    expect((await send(at, 'POST', 'x'.repeat(5000), driver)).status).toBe(413)
    expect((await send(at, 'POST', 'x'.repeat(400_000), driver)).status).toBe(413)
    const plain = { ...driver, 'content-type': 'text/plain' }
    expect((await send(at, 'POST', '{}', plain)).status).toBe(415)
  })
})

describe('a request', () => {
  it.each([
    ['GET', '/api/rooms/NOSUCH/', 404],
    ['GET', '/api/rooms/FHJ346/', 404],
    ['GET', '/api/rooms/FHJ346/events/', 404],
    ['GET', `/api/rooms/${code}/elsewhere/`, 404],
    ['GET', `/api/rooms/${code}/events/more/`, 404],
    ['GET', `/api/rooms/${'x'.repeat(3000)}/`, 404],
    ['GET', '/api/rooms/%E0%A4%A/', 404],
    ['PATCH', `/api/rooms/${code}/`, 404],
    ['PUT', '/api/rooms/', 404],
    ['POST', '/api/rooms/FHJ346/answers/', 400],
    ['POST', `/api/rooms/${code}/answers/`, 400],
    ['POST', `/api/rooms/${code}/driver/`, 400],
  ])('%s %s answers %i in JSON', async (method, path, status) => {
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch(`${site}${path}`, {
      method,
      headers,
      ...(method !== 'GET' && { body: '{}' }),
    })
    expect(reply.status).toBe(status)
    expect(await reply.json()).toEqual({ error: expect.any(String) })
  })

  it('with a name that every object has for its method has no such address', async () => {
    const { rooms } = createRoomServer()
    const asked = { path: `/${code}/`, query: '', headers: { host: 'localhost' }, body: '' }
    const { signal: gone } = new AbortController()
    const reply = await serveRooms({ ...asked, method: 'hasOwnProperty', gone }, rooms)
    expect(reply.status).toBe(404)
  })

  it.each([['{}'], ['{"id":"q"}'], ['{"id":1,"option":2}'], ['7']])(
    'with the answer %s gets a 400',
    async (body) => {
      expect((await send(`${at}answers/`, 'POST', body, ana)).status).toBe(400)
    },
  )

  it('with odd numbers to go on from is told everything', async () => {
    for (const last of ['-1', 'NaN', '1e99', '99999', 'x']) {
      const gone = new AbortController()
      const headers = { 'last-event-id': last }
      const reply = await fetch(`${at}events/`, { headers, signal: gone.signal })
      expect(reply.status).toBe(200)
      let text = ''
      for await (const chunk of reply.body ?? []) {
        text += Buffer.from(chunk).toString('utf8')
        if (text.includes('event: room')) break
      }
      expect(text).toContain('event: beat')
      gone.abort()
    }
  })

  it('of another site is turned away', async () => {
    const origin = { origin: 'https://evil.example' }
    expect((await fetch(at, { headers: origin })).status).toBe(403)
    expect((await send(`${site}/api/rooms/`, 'POST', {}, origin)).status).toBe(403)
  })
})
