import { maxBodyBytes } from './wire'

/** The whole text, or null when it is longer than `maxBodyBytes`; what is too long is read and dropped. */
export async function readBody(stream: AsyncIterable<Uint8Array>): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length <= maxBodyBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  return length > maxBodyBytes ? null : Buffer.concat(chunks).toString('utf8')
}

/** A base address with a slash at its end makes clients send two. */
export function onePath(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}`
}
