import { isLoopback } from './room-key.mjs'

/**
 * What is printed once the server listens: where it is for this machine and for the others in the
 * network, and, where others may come, what a presenter opens and what everybody else does. The room
 * key stands behind `#`, where no log keeps it.
 * @param {{ host: string, port: number, basePath: string, roomKey: string | null,
 *   interfaces: ReturnType<typeof import('node:os').networkInterfaces> }} server
 * @returns {readonly string[]} one line each
 */
export function announcement({ host, port, basePath, roomKey, interfaces }) {
  const at = (name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}${basePath}/`
  const everywhere = host === '0.0.0.0' || host === '::'
  const [lan, ...others] = everywhere ? addressesIn(interfaces) : isLoopback(host) ? [] : [host]
  const site = at(lan ?? (everywhere ? '127.0.0.1' : host))
  const here = everywhere && lan ? `on this machine also ${at('127.0.0.1')}; ` : ''
  return [
    `Perpetual Diff is at ${site} (${here}Ctrl+C stops it)`,
    ...(others.length > 0 ? [`Also at ${others.map(at).join(', ')}`] : []),
    `A simulated AWS answers at AWS_ENDPOINT_URL=${site}api/aws`,
    ...(roomKey ? forTheRoom(site, roomKey) : []),
  ]
}

function forTheRoom(site, roomKey) {
  return [
    '',
    `Room key: ${roomKey}. Access key ids have to begin with it: ${roomKey}-ana`,
    `Presenter, start a room here; it hands the key out: ${site}en/workshop/#room=${roomKey}`,
    `Presenter, everybody’s account on one wall: ${site}en/workshop/wall/`,
    `Hands-on without a room, the key filled in: ${site}en/lab/hands-on/#room=${roomKey}`,
  ]
}

/** Bridges of containers and virtual machines lead nowhere from another device. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|cni|flannel)/i

/** This machine's addresses in its networks, those of real ones first. */
function addressesIn(interfaces) {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal, address }) => {
        return family === 'IPv4' && !internal && !address.startsWith('169.254.')
      })
      .map(({ address }) => ({ address, isVirtual: virtual.test(name) })),
  )
  return found
    .toSorted((one, other) => Number(one.isVirtual) - Number(other.isVirtual))
    .map(({ address }) => address)
}
