import { join } from 'node:path'
import sirv from 'sirv'
import { headersOf } from './site-headers.cjs'

/** `dev` looks at the disk each time: a build under a running server takes no file away from it. */
const compressed = { brotli: true, gzip: true, etag: true, dev: true }
const year = 365 * 24 * 60 * 60

/**
 * Answers for what the build has written and compressed: pages and their scripts and styles. Whatever
 * else is asked goes on to Next: redirects, unknown addresses, /api and what its router fetches.
 * @param {string} built folder of the build
 * @param {string} basePath
 */
export function servedFiles(built, basePath) {
  const assets = sirv(join(built, 'static'), {
    ...compressed,
    setHeaders: cached(`max-age=${year}, immutable`),
  })
  const pages = sirv(join(built, 'server/app'), {
    ...compressed,
    extensions: ['html'],
    setHeaders: cached('max-age=0'),
  })
  return (request, response, next) => {
    const path = pathOf(request, basePath)
    const serve = path && servedBy(path, { assets, pages })
    if (!serve || !isPlain(request)) return next()
    const asked = request.url
    for (const { key, value } of headersOf(path)) response.setHeader(key, value)
    request.url = path.replace(assetsPath, '/')
    serve(request, response, () => {
      request.url = asked
      for (const { key } of headersOf(path)) response.removeHeader(key)
      next()
    })
  }
}

const cached = (how) => (response) => response.setHeader('Cache-Control', `public, ${how}`)

const assetsPath = /^\/_next\/static\//

function servedBy(path, { assets, pages }) {
  if (assetsPath.test(path)) return assets
  return path === '/sw.js' || (path.endsWith('/') && !path.startsWith('/_')) ? pages : null
}

/** Without base path and query; null for what lies elsewhere. */
function pathOf({ url }, basePath) {
  const path = url.split('?', 1)[0]
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : null
}

/** Next's router asks the same addresses for something else, and says so in a header. */
function isPlain({ method, headers }) {
  return method === 'GET' && !headers.rsc && !headers['next-router-prefetch'] && !headers.range
}
