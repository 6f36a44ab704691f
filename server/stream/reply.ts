/** One HTTP request to a service of our own. Header names are lower case. */
export interface Request {
  readonly method: string
  /** Below the mount. */
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  /** Null when it was too long. */
  readonly body: string | null
  /** Aborts when the client is gone. */
  readonly gone: AbortSignal
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | AsyncGenerator<string>
}

export function json(value: object, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  }
}

export function problem(status: number, message: string): Reply {
  return json({ error: message }, status)
}

/** For now: there is so much else to do. */
export function crowded(why: string, seconds: number): Reply {
  const reply = problem(429, `${why} Try again in ${seconds} s.`)
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } }
}

/** Server-sent events. */
export function eventStream(body: AsyncGenerator<string>): Reply {
  return {
    status: 200,
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
    body,
  }
}
