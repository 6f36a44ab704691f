/** Headers of every reply, and those of pages that no other site may show inside a frame. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
]
const notInsideFrames = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Frame-Options', value: 'DENY' },
]

/** For Next's configuration: which addresses get which. */
const headerRules = [
  { source: '/:path*', headers: everywhere },
  { source: '/((?!embed/).*)', headers: notInsideFrames },
]

/**
 * For replies that do not pass through Next. A script or style is neither framed nor asks for a
 * camera: it needs no more than its type taken at its word. `path` is without the base path.
 */
function headersOf(path) {
  if (path.startsWith('/_next/')) return everywhere.slice(0, 1)
  return path.startsWith('/embed/') ? everywhere : [...everywhere, ...notInsideFrames]
}

module.exports = { headerRules, headersOf }
