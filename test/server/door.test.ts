import { request } from 'node:http'
import { GetRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { EnableCommand } from '@aws-sdk/client-inspector2'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { describe, expect, it } from 'vitest'
import { createAwsServer } from '@/server/aws/listen'
import { clientsOf } from './clients'
import { hosted } from './hosted'
import { createRoomServer } from './room-server'

const openAddress = await hosted(createAwsServer())
const roomAddress = await hosted(createAwsServer({ roomKey: 'ROOM42' }))

/** `fetch` does not let anybody choose these headers. */
function statusFor(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { headers }, (reply) => {
      reply.resume()
      resolve(reply.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

describe('a server for this machine alone', () => {
  it.each([
    ['localhost', 200],
    ['localhost:3000', 200],
    ['127.0.0.1:3000', 200],
    ['[::1]:3000', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['192.168.1.20:3000', 403],
  ])('asked for as %s answers %i', async (host, status) => {
    expect(await statusFor(`${openAddress}/api/accounts/KEY/`, { host })).toBe(status)
    expect(await statusFor(openAddress, { host })).toBe(403) // unsigned, or turned away
  })

  it.each([
    ['http://localhost:3000', 200],
    ['http://localhost:4000', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ])('asked by a page of %s answers %i', async (origin, status) => {
    const headers = { host: 'localhost:3000', origin }
    expect(await statusFor(`${openAddress}/api/accounts/KEY/`, headers)).toBe(status)
  })
})

describe('a room', () => {
  it('lets in whoever’s access key id begins with the room key', async () => {
    const { sts } = clientsOf(roomAddress, 'ROOM42-ana')
    expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toMatch(/^\d{12}$/)
    expect((await fetch(`${roomAddress}/api/accounts/ROOM42-ana/`)).status).toBe(200)
    const host = '192.168.1.20:3000'
    expect(await statusFor(`${roomAddress}/api/accounts/ROOM42-ana/`, { host })).toBe(200)
  })

  it.each([['ana'], ['ROOM4'], ['room42-ana'], ['xROOM42']])(
    'keeps %s out, as AWS would',
    async (key) => {
      const { sts, inspector, ecr } = clientsOf(roomAddress, key)
      await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
        name: 'InvalidClientTokenId',
      })
      await expect(
        inspector.send(new EnableCommand({ resourceTypes: ['ECR'] })),
      ).rejects.toMatchObject({ name: 'UnrecognizedClientException' })
      await expect(ecr.send(new GetRegistryScanningConfigurationCommand({}))).rejects.toMatchObject(
        {
          name: 'UnrecognizedClientException',
        },
      )
      expect((await fetch(`${roomAddress}/api/accounts/${key}/`)).status).toBe(403)
    },
  )

  it('says that it wants a key', async () => {
    expect(await (await fetch(`${roomAddress}/api/accounts/`)).json()).toEqual({
      roomKeyNeeded: true,
    })
    expect(await (await fetch(`${openAddress}/api/accounts/`)).json()).toEqual({
      roomKeyNeeded: false,
    })
  })
})

describe('workshop rooms', () => {
  const host = '192.168.1.20:3000'

  it('are for this machine alone, too, until the server is shared', async () => {
    const address = await hosted(createRoomServer().server)
    expect(await statusFor(`${address}/api/rooms/`, { host: 'localhost:3000' })).toBe(200)
    expect(await statusFor(`${address}/api/rooms/`, { host })).toBe(403)
  })

  it('are then for whoever has a code: nobody needs a key of AWS', async () => {
    const address = await hosted(createRoomServer({ roomKey: 'ROOM42' }).server)
    expect(await statusFor(`${address}/api/rooms/`, { host })).toBe(200)
    const origin = 'https://evil.example'
    expect(await statusFor(`${address}/api/rooms/`, { host, origin })).toBe(403)
  })
})
