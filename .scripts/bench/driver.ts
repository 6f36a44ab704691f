import { lessons } from '@/machines/lessons'

/** Every place a driver may go to, in order. */
export const stops = lessons.flatMap(({ slug, story }) =>
  story.beats.map(({ slug: beat }) => ({ lesson: slug, beat })),
)

export interface Driven {
  readonly code: string
  readonly key: string
}

export async function opened(site: string): Promise<Driven> {
  return accepted(await send(`${site}/api/rooms/`, {})).json()
}

/** The reply, where it is no refusal. */
export function accepted(reply: Response): Response {
  if (reply.ok) return reply
  throw new Error(`${reply.url} was refused: ${reply.status}`)
}

/** An order of the driver, answered to its end. */
export async function press(site: string, { code, key }: Driven, order: object): Promise<Response> {
  const reply = await send(`${site}/api/rooms/${code}/`, order, { authorization: `Bearer ${key}` })
  await reply.text()
  return reply
}

function send(address: string, body: object, headers: Record<string, string> = {}) {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}
