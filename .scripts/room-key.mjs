import { randomInt } from 'node:crypto'
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

export function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
