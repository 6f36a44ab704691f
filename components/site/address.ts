/** The one place that knows under which path and at which host the site is served. */
const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? ''
const siteUrl = (process.env.NEXT_PUBLIC_SITE_URL || 'http://127.0.0.1:3000').replace(/\/+$/, '')

/** `/en/rules/` as a plain `<a href>` needs it. `next/link` adds the base path by itself. */
export function href(path: `/${string}`): string {
  return `${basePath}${path}`
}

/** `/en/rules/` with scheme and host, for canonical, hreflang, cards and copied links. */
export function absolute(path: `/${string}`): string {
  return `${siteUrl}${basePath}${path}`
}

/** The reverse of `href`: what the address bar shows, without the base path. */
export function withoutBasePath(pathname: string): string {
  return basePath && pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname
}
