import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from '@playwright/test'
import { hostScript } from '@/components/embed/host-script'

export interface HostPage {
  readonly origin: string
  readonly server: Server
  /** Opens a page with the frame in it and gives the frame, as soon as something stands in it. */
  readonly open: (page: Page, frame: FramedAs) => Promise<Frame>
}

interface FramedAs {
  readonly src: string
  /** Null for a frame without the attribute. */
  readonly sandbox: string | null
  readonly width?: number
}

/** Somebody's page on another origin, with the very script that the guide gives them. */
export async function hostPage(): Promise<HostPage> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host')
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(htmlOf(searchParams.get('frame') ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server's address is never a pipe name
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    server,
    open: async (page, { src, sandbox, width = 320 }) => {
      const allowed = sandbox === null ? '' : ` sandbox="${sandbox}"`
      const frame = `<iframe title="step" src="${src}" width="${width}" height="300"${allowed}></iframe>`
      await page.goto(`${origin}/?frame=${encodeURIComponent(frame)}`)
      const inside = await (await page.waitForSelector('iframe')).contentFrame()
      if (!inside) throw new Error('Expected a frame with something in it.')
      await inside.waitForLoadState()
      return inside
    },
  }
}

const htmlOf = (frame: string) => `<!doctype html>
<html lang="en">
<head><title>A postmortem</title>
<style>body { background: rgb(255, 240, 200) } iframe { border: 0 }</style>
<script>
  window.heard = []
  addEventListener('message', ({ data }) => window.heard.push(data))
</script>
</head>
<body><main><h1>What happened</h1>${frame}</main>${hostScript}</body>
</html>`
