import { timingSafeEqual } from 'node:crypto'

/**
 * Who may come in. Without a room key only whoever asks for this very machine by a loopback name,
 * which keeps other sites' scripts and rebound host names out; with one, every access key id that
 * begins with it.
 */
export interface Door {
  readonly roomKey: string | null
}

type Headers = Readonly<Record<string, string>>

/** Why these headers are turned away, in one sentence, or null when they may pass. */
export function turnedAway({ roomKey }: Door, { host = '', origin }: Headers): string | null {
  if (roomKey === null && !isLoopback(hostName(host))) {
    return 'This server answers to localhost only. To share it, start it with HOST and a room key.'
  }
  if (origin !== undefined && !isSameOrigin(origin, host)) {
    return 'Other sites may not call this server.'
  }
  return null
}

/** In a room an access key id begins with the room key. */
export function admits({ roomKey }: Door, accessKeyId: string): boolean {
  if (roomKey === null) return true
  const [wanted, given] = [Buffer.from(roomKey), Buffer.from(accessKeyId)]
  const beginning = given.subarray(0, wanted.length)
  return beginning.length === wanted.length && timingSafeEqual(beginning, wanted)
}

/** Whether this is the room key itself; where none is needed, nobody has to know one. */
export function isRoomKey({ roomKey }: Door, given: string | null): boolean {
  if (roomKey === null) return true
  return given?.length === roomKey.length && admits({ roomKey }, given)
}

/** `host` without its port. */
function hostName(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase()
}

function isLoopback(name: string): boolean {
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(name)
  )
}

function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
