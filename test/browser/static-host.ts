import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** A host as plain as they come: files under a path, index.html for folders, 404.html otherwise. */
export async function staticHost(
  folder: string,
  basePath: string,
): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const inside = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : null
    const file = inside && join(folder, inside.endsWith('/') ? `${inside}index.html` : inside)
    const found = file && existsSync(file) && extname(file) !== '' ? file : null
    const served = found ?? join(folder, '404.html')
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(served)] ?? 'application/octet-stream',
    })
    response.end(readFileSync(served))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server's address is never a pipe name
  return { origin: `http://127.0.0.1:${port}`, server }
}
