import { href } from '@/components/site/address'

/** How a page stands with its room. */
export type Connection =
  | 'connecting'
  | 'following'
  /** The line broke, and is being mended. */
  | 'lost'
  /** The server knows no such room, at least not now: one that was lost may come back. */
  | 'missing'
  | 'crowded'
  | 'ended'

export interface StreamListener {
  readonly heard: (event: string, data: unknown) => void
  readonly stands: (connection: Connection) => void
  /** Whoever asks may not hear it. It is asked again all the same, unless called off. */
  readonly refused?: () => void
}

/** Milliseconds without a sign of life, after which a line is taken for dead; the server gives one each 10 s. */
const silence = 25_000
const [firstPause, longestPause] = [300, 8000]

export const roomPath = (code: string, below = ''): `/${string}` =>
  `/api/rooms/${encodeURIComponent(code)}/${below}`

/**
 * A room's events until called off. An `EventSource` cannot send headers, and takes minutes to see
 * that Wi-Fi is gone; this one asks with `Last-Event-ID`, waits longer each time and differently from
 * its neighbours, and tries at once when the device is back on the network.
 */
export function listen(
  code: string,
  headers: Readonly<Record<string, string>>,
  { heard, stands, refused = () => {} }: StreamListener,
  below: 'events/' | 'wall/' = 'events/',
): () => void {
  let isWanted = true
  let isOver = false
  let last = ''
  let gone = new AbortController()
  let failures = 0

  const heed = (block: string) => {
    const { id, event, data } = fieldsOf(block)
    if (id) last = id
    if (event === 'ended') isOver = true
    if (event && data && !isOver) heard(event, JSON.parse(data))
  }

  async function once(): Promise<Outcome> {
    gone = new AbortController()
    const watch = watchdog(gone)
    try {
      const reply = await fetch(href(roomPath(code, below)), {
        headers: { ...headers, ...(last && { 'last-event-id': last }) },
        signal: gone.signal,
        cache: 'no-store',
      })
      if (reply.status === 403) refused()
      if (!reply.ok || !reply.body) return refusalOf(reply)
      stands('following')
      failures = 0
      await eachBlock(reply.body, heed, watch.alive)
      return { connection: 'lost', wait: 0 }
    } catch {
      return { connection: 'lost', wait: 0 }
    } finally {
      watch.end()
    }
  }

  async function run(): Promise<void> {
    stands('connecting')
    while (isWanted && !isOver) {
      const { connection, wait } = await once()
      if (!isWanted) return
      if (isOver || connection === 'ended') return stands('ended')
      stands(connection)
      await pause(Math.max(wait, pauseAfter(failures)))
      failures += 1
    }
  }

  void run()
  return () => {
    isWanted = false
    gone.abort()
  }
}

interface Outcome {
  readonly connection: Connection
  /** Milliseconds the server asks for. */
  readonly wait: number
}

function refusalOf(reply: Response): Outcome {
  const connections: Readonly<Record<number, Connection>> = {
    404: 'missing',
    410: 'ended',
    429: 'crowded',
  }
  const wait = Number(reply.headers.get('retry-after') ?? 0) * 1000
  return { connection: connections[reply.status] ?? 'lost', wait }
}

/** Longer each time, and for everybody another time: three hundred must not come back as one. */
export function pauseAfter(failures: number): number {
  return Math.min(longestPause, firstPause * 2 ** failures) * (0.5 + Math.random())
}

/** Ends early when the device is on the network again, or the page is looked at again. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      document.removeEventListener('visibilitychange', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    addEventListener('online', end)
    document.addEventListener('visibilitychange', end)
  })
}

function watchdog(gone: AbortController) {
  let timer = setTimeout(() => gone.abort(), silence)
  return {
    alive: () => {
      clearTimeout(timer)
      timer = setTimeout(() => gone.abort(), silence)
    },
    end: () => clearTimeout(timer),
  }
}

async function eachBlock(
  body: ReadableStream<Uint8Array>,
  heed: (block: string) => void,
  alive: () => void,
): Promise<void> {
  const reader = body.getReader()
  const text = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    alive()
    const blocks = `${rest}${text.decode(value, { stream: true })}`.split('\n\n')
    rest = blocks.pop() ?? ''
    blocks.forEach(heed)
  }
}

function fieldsOf(block: string) {
  const lines = block.split('\n')
  const field = (name: string) =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
  return { id: field('id'), event: field('event'), data: field('data') }
}
