import { type NextRequest, NextResponse } from 'next/server'
import { catalogue } from '@/components/site/catalogue'
import { contentSecurityPolicy, hashSource } from '@/components/site/content-security-policy'
import { inlineScripts } from '@/components/site/inline-scripts'
import { isEmbedded, isKnown, nearest } from '@/components/site/nearest'
import { acceptedLanguages } from '@/components/site/preferred-locale'
import { successorOf } from '@/components/site/retired'

/** Pages only: files have a dot in their name, and /api answers for itself. */
export const config = { matcher: ['/((?!api/|_next/|.*\\.[^/]*$).*)'] }

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const successor = successorOf(pathname)
  if (successor) return movedTo(request, successor)
  if (!isKnown(pathname, catalogue)) return lost(request)
  if (!request.url.replace(/[?#].*$/, '').endsWith('/')) {
    return movedTo(request, `${pathname.replace(/\/$/, '')}/`)
  }
  return NextResponse.next()
}

function movedTo(request: NextRequest, pathname: string): NextResponse {
  const target = new URL(request.url)
  // Set as a path, not read as an address: two slashes in front would name another host.
  target.pathname = `${request.nextUrl.basePath}${pathname}`
  return NextResponse.redirect(target, 308)
}

/** Rendered on demand, so its scripts are allowed by a nonce instead of the build's hashes. */
function lost(request: NextRequest): NextResponse {
  const address = request.nextUrl.pathname
  const languages = acceptedLanguages(request.headers.get('accept-language'))
  const { locale } = nearest(address, catalogue, languages)
  const framed = isEmbedded(address)
  const page = `${framed ? '/embed' : ''}/${locale}/lost/`
  const target = new URL(`${request.nextUrl.basePath}${page}`, request.url)
  target.searchParams.set('address', address)

  const nonce = btoa(crypto.randomUUID())
  const development = process.env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : []
  const inline = [`'nonce-${nonce}'`, ...Object.values(inlineScripts).map(hashSource)]
  const policy = contentSecurityPolicy([...inline, ...development])
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)

  const response = NextResponse.rewrite(target, { status: 404, request: { headers } })
  const frames = framed ? '' : "; frame-ancestors 'none'"
  response.headers.set('Content-Security-Policy', `${policy}${frames}`)
  return response
}
