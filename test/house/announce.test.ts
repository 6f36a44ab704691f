import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { announcement } from '@/.scripts/announce.mjs'

const v4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
})
const interfaces = {
  lo: [v4('127.0.0.1', true)],
  docker0: [v4('172.17.0.1')],
  wlan0: [v4('192.168.1.7')],
  eth9: [v4('169.254.3.4')],
}
const said = (server: Partial<Parameters<typeof announcement>[0]>) =>
  announcement({
    host: '0.0.0.0',
    port: 3000,
    basePath: '',
    roomKey: 'CLOUDS42',
    interfaces,
    ...server,
  })

describe('what a start prints', () => {
  it('is this machine’s address alone where nobody else can come', () => {
    expect(said({ host: '127.0.0.1', roomKey: null })).toEqual([
      'Perpetual Diff is at http://127.0.0.1:3000/ (Ctrl+C stops it)',
      'A simulated AWS answers at AWS_ENDPOINT_URL=http://127.0.0.1:3000/api/aws',
    ])
  })

  it('is the address in the network for a room, with the presenter’s pages and the room key', () => {
    const lan = 'http://192.168.1.7:3000/'
    expect(said({})).toEqual([
      `Perpetual Diff is at ${lan} (on this machine also http://127.0.0.1:3000/; Ctrl+C stops it)`,
      'Also at http://172.17.0.1:3000/',
      `A simulated AWS answers at AWS_ENDPOINT_URL=${lan}api/aws`,
      '',
      'Room key: CLOUDS42. Access key ids have to begin with it: CLOUDS42-ana',
      `Presenter, start a room here; it hands the key out: ${lan}en/workshop/#room=CLOUDS42`,
      `Presenter, everybody’s account on one wall: ${lan}en/workshop/wall/`,
      `Hands-on without a room, the key filled in: ${lan}en/lab/hands-on/#room=CLOUDS42`,
    ])
  })

  it('says the key in no address but behind the #', () => {
    const before = said({}).flatMap((line) => line.match(/http\S+/g) ?? [])
    for (const address of before) expect(address.split('#')[0]).not.toContain('CLOUDS42')
  })

  it.each([
    ['the host it was given', { host: '10.0.0.5' }, 'http://10.0.0.5:3000/'],
    ['an IPv6 host in brackets', { host: 'fd00::7' }, 'http://[fd00::7]:3000/'],
    ['no network at all', { interfaces: {} }, 'http://127.0.0.1:3000/'],
    ['a base path', { basePath: '/diff' }, 'http://192.168.1.7:3000/diff/'],
  ])('with %s', (_, server, site) => {
    expect(said(server)[0]).toContain(`is at ${site} `)
    expect(said(server).join('\n')).toContain(`${site}api/aws`)
  })
})
