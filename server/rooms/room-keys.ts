import {
  createHash,
  randomInt,
  randomUUID,
  type ScryptOptions,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import { codeFrom, codeLength, codeSigns } from '@/machines/room/room-code'

/**
 * What a driver holds: `deed.pass`. The pass moves the room, and a hand-over makes a new one. The
 * deed is what the room's code was made from: with it a room that the server lost can be opened
 * again under the same code, and by nobody who knows the code alone.
 */
export interface DriverKey {
  readonly deed: string
  readonly pass: string
}

export const newSecret = (): string => randomUUID().replaceAll('-', '')

export const keyText = ({ deed, pass }: DriverKey): string => `${deed}.${pass}`

/** The key in an `Authorization: Bearer …` header, or null. */
export function keyIn({ authorization = '' }: Readonly<Record<string, string>>): DriverKey | null {
  const [, deed, pass] = /^Bearer ([0-9a-f]{32})\.([0-9a-f]{32})$/i.exec(authorization) ?? []
  return deed && pass ? { deed, pass } : null
}

/** A twentieth of a second of work, so that nobody finds another deed of a code by trying. */
const cost: ScryptOptions = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 }

export function codeOf(deed: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(deed, 'perpetual-diff room', codeLength / 2, cost, (error, bytes) => {
      if (error) reject(error)
      else resolve(codeFrom(bytes))
    })
  })
}

/** What is kept of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export function isSecretOf(hash: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(secret)))
}

/** Told from person to person, so it is made of the signs of a room's code. */
export function newHandOver(): string {
  return Array.from({ length: 8 }, () => codeSigns[randomInt(codeSigns.length)]).join('')
}
