import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { announcement } from './announce.mjs'
import { built } from './build.mjs'
import { makePassable } from './passable.mjs'
import { quiet, root, stop } from './processes.mjs'
import { roomKeyFor } from './room-key.mjs'

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const basePath = process.env.BASE_PATH ?? ''

/**
 * Serves what is built, until it is told to stop. A busy port or a wrong setting is told before
 * anything is prepared, not after the minute a build may take.
 * @param {() => Promise<void>} [prepare] installs and builds what is missing
 */
export async function serve(prepare = async () => {}) {
  const roomKey = checked()
  const probe = createServer()
  await listening(probe, port)
  const chosenPort = probe.address().port
  await new Promise((resolve) => probe.close(resolve))
  await prepare()

  const server = createServer(await answering(chosenPort))
  await listening(server, chosenPort)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => shutDown(server))
  const said = announcement({
    host,
    port: chosenPort,
    basePath,
    roomKey,
    interfaces: networkInterfaces(),
  })
  console.log(`\n${said.join('\n')}`)
}

/** Checks the settings and hands them on to what runs in this process; the room key, or null. */
function checked() {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    stop(`PORT has to be a number from 0 to 65535, got "${process.env.PORT}".`)
  }
  const { REDIS_URL: redis = '' } = process.env
  if (redis !== '' && !(/^rediss?:/.test(redis) && URL.canParse(redis))) {
    stop(`REDIS_URL has to look like redis://127.0.0.1:6379, got "${redis}".`)
  }
  const roomKey = roomKeyFor(host, process.env.PD_ROOM_KEY)
  Object.assign(process.env, quiet, {
    NODE_ENV: 'production',
    PD_ROOM_KEY: roomKey ?? '',
  })
  return roomKey
}

/** What answers a request: the lab's card, a file of the build, or Next. */
async function answering(chosenPort) {
  const { default: next } = await import('next')
  // Next compares rewrites with the name it is told here, and calls every loopback `localhost`.
  const app = next({ dev: false, dir: root, hostname: 'localhost', port: chosenPort })
  await app.prepare()
  const handle = app.getRequestHandler()
  const { servedFiles } = await import('./served-files.mjs')
  const { sharedLab } = await import('./shared-lab.mjs')
  const lab = sharedLab(join(root, built), basePath)
  const files = servedFiles(join(root, built), basePath)
  return (request, response) =>
    lab(request, response, () =>
      files(request, response, () => {
        makePassable(request, basePath)
        void handle(request, response)
      }),
    )
}

function listening(on, at) {
  return new Promise((resolve) => {
    on.once('error', (error) => stop(whyNot(error)))
    on.listen(at, host, resolve)
  })
}

function whyNot(error) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or take another port: PORT=${port + 1} npm start`
  }
  if (error.code === 'EACCES') {
    return `This user may not open port ${port}. Take one above 1023: PORT=3000 npm start`
  }
  return `Could not listen on ${host}:${port}: ${error.message}`
}

function shutDown(server) {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 2000).unref()
}
