import { createHash } from 'node:crypto'

/**
 * The policy every page is served under. Scripts: our own files, and inline ones only by hash or
 * nonce. Styles may be inline because Mermaid writes a `<style>` into each drawing.
 */
export function contentSecurityPolicy(inlineSources: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...inlineSources].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ')
}

/** The source expression that lets exactly this inline script run. */
export function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
