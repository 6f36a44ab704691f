import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds; nobody waits longer for an answer than they would for AWS's. */
export const patience = 3000

/** Connects once; the client itself sees to later breaks. One that was refused may be tried again. */
export function opener(client: { connect: () => Promise<unknown> }): () => Promise<unknown> {
  let opening: Promise<unknown> | null = null
  return () => {
    opening ??= client.connect().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
}

let complained = 0
/** Without a listener an error would end the process; a lost connection tells itself many times. */
export function complain(error: unknown): void {
  if (Date.now() - complained < 10_000) return
  complained = Date.now()
  console.error('Redis:', error instanceof Error ? error.message : error)
}

/** The client's own time limit ends with the sending; a Redis that hangs would never be given up. */
export async function within<T>(ms: number, wanted: Promise<T>): Promise<T> {
  const late = new AbortController()
  const tooLate = sleep(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(`Redis did not answer within ${ms} ms.`)
  })
  for (const either of [wanted, tooLate]) either.catch(() => undefined)
  try {
    return await Promise.race([wanted, tooLate])
  } finally {
    late.abort()
  }
}
