import { Agent, get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What is told of one key: when each of its calls went out, and who is to hear of it. */
interface Told {
  /** `performance.now()` at the start of each call. */
  readonly calledAt: number[]
  readonly accessKeyId: string
}

export interface Room {
  /** Milliseconds from the start of a call to its event at a reader; one for each reader and call. */
  readonly heard: number[]
  /** Milliseconds from the start of a call to its answer. */
  readonly answered: number[]
  /** Streams that ended or were refused, in the server's words. */
  readonly lost: string[]
}

export const emptyRoom = (): Room => ({ heard: [], answered: [], lost: [] })

export function keysOf(count: number): readonly Told[] {
  return Array.from({ length: count }, (_, n) => ({ accessKeyId: `ROOM${n}`, calledAt: [] }))
}

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })

/** Opens a stream as a browser does; resolves when the first event is there. */
export function follow(site: string, { accessKeyId, calledAt }: Told, room: Room): Promise<void> {
  let heard = 0
  return new Promise((resolve) => {
    const lose = (why: string) => {
      room.lost.push(why)
      resolve()
    }
    const hear = (reply: IncomingMessage) => {
      let rest = ''
      const heed = (block: string) => {
        if (block.includes('event: seat')) resolve()
        if (!block.includes('event: call')) return
        room.heard.push(performance.now() - (calledAt[heard] ?? Number.NaN))
        heard += 1
      }
      reply.setEncoding('utf8')
      reply.on('data', (text: string) => {
        const blocks = `${rest}${text}`.split('\n\n')
        rest = blocks.pop() ?? ''
        blocks.forEach(heed)
      })
      reply.on('close', () => lose(`${reply.statusCode} ${rest}`))
      reply.on('error', () => undefined) // `close` follows
    }
    const path = `${site}/api/accounts/${accessKeyId}/events/`
    get(path, { agent }, hear).on('error', ({ message }) => lose(message))
  })
}

/** Calls as a Terraform does that sets the scan type to and fro, one after another. */
export async function call(
  site: string,
  { accessKeyId, calledAt }: Told,
  { calls, pause }: { readonly calls: number; readonly pause: number },
  room: Room,
): Promise<void> {
  for (let n = 0; n < calls; n++) {
    await sleep(Math.random() * 2 * pause)
    const started = performance.now()
    calledAt.push(started)
    const reply = await setScanType(site, accessKeyId, n % 2 === 0 ? 'ENHANCED' : 'BASIC')
    if (!reply.ok) throw new Error(`A call was refused: ${reply.status}`)
    room.answered.push(performance.now() - started)
  }
}

/** One call of AWS's API, answered to its end. */
export async function setScanType(
  site: string,
  accessKeyId: string,
  scanType: 'BASIC' | 'ENHANCED',
): Promise<Response> {
  const reply = await fetch(`${site}/api/aws`, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/ap-northeast-1/ecr/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.PutRegistryScanningConfiguration',
    },
    body: JSON.stringify({ scanType, rules: [] }),
  })
  await reply.text()
  return reply
}
