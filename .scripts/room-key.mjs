import { randomInt } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { stop } from './processes.mjs'

/** No digit or letter that one mistakes for another when it is read from a wall. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * What an access key id has to begin with, or null when only this machine can ask. Whoever lets
 * others in gets a key, their own (`PD_ROOM_KEY`) or a new one.
 */
export function roomKeyFor(host, wanted) {
  if (wanted && !/^[A-Za-z0-9]{6,64}$/.test(wanted)) {
    stop(`PD_ROOM_KEY has to be 6 to 64 letters and digits, got "${wanted}".`)
  }
  if (wanted) return wanted
  if (isLoopback(host)) return null
  return Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('')
}

/** The hands-on page for others: with an address they can reach, and the key where no log keeps it. */
export function roomPage(site, roomKey) {
  const page = new URL(`en/lab/hands-on/#room=${roomKey}`, site)
  const ours = Object.values(networkInterfaces()).flat()
  const reachable = ours.find(({ family, internal }) => family === 'IPv4' && !internal)
  if (isLoopback(page.hostname) && reachable) page.hostname = reachable.address
  return page.href
}

function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
