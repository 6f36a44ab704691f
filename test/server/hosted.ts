import type { Server } from 'node:http'
import { afterAll } from 'vitest'
import { served } from './served'

/** A server for the tests of one file, closed after them; resolves to its address. */
export function hosted(server: Server): Promise<string> {
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })
  return served(server)
}
