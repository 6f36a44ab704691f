import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersOf } from './site-headers.cjs'

/**
 * The lab is one file, and its position is a query the file knows nothing of. Whoever unfurls a link
 * to a position runs no script, so its card is named here: the card of that very position.
 * @param {string} built folder of the build
 * @param {string} basePath
 */
export function sharedLab(built, basePath) {
  return (request, response, next) => {
    const [path, query] = request.url.split('?', 2)
    const locale = path.startsWith(basePath) && lab.exec(path.slice(basePath.length))?.[1]
    if (
      !locale ||
      !query ||
      !isPosition(query) ||
      request.method !== 'GET' ||
      request.headers.rsc
    ) {
      return next()
    }
    const html = readFileSync(join(built, `server/app/${locale}/lab.html`), 'utf8')
    for (const { key, value } of headersOf(`/${locale}/lab/`)) response.setHeader(key, value)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'public, max-age=0')
    response.end(withCard(html, locale, query))
  }
}

const lab = /^\/(en|ja)\/lab\/$/
const isPosition = (query) => query.length < 4000 && /(^|&)[ce]=/.test(query)

/**
 * Only tags are changed: what a script holds is allowed by its hash.
 * @param {string} html
 * @param {string} locale
 * @param {string} query
 */
export function withCard(html, locale, query) {
  const safe = query
    .replace(/[^\w.~&=%+-]/g, (sign) => encodeURIComponent(sign))
    .replaceAll('&', '&amp;')
  return html
    .replace(
      new RegExp(`(<meta [^>]*content="[^"]*)/og/${locale}\\.lab\\.png"`, 'g'),
      (_, tag) => `${tag}/api/cards/lab/${locale}?${safe}"`,
    )
    .replace(/(<meta property="og:url" content="[^"]*)"/, (_, tag) => `${tag}?${safe}"`)
}
