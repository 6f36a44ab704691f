import { contentSecurityPolicy, hashSource } from '@/components/site/content-security-policy'

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const earlierSeal = /<meta http-equiv="Content-Security-Policy"[^>]*>/g
/** The charset may stay in front: browsers look for it in the first 1024 bytes only. */
const startOfHead = /<head[^>]*>(<meta charset="?utf-8"?\s*\/?>)?/i

/** A page with the policy that lets exactly its own inline scripts run, before anything it loads. */
export function sealed(html: string): string {
  const bare = html.replace(earlierSeal, '')
  const policy = contentSecurityPolicy([...new Set(inlineScripts(bare).map(hashSource))])
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  const page = bare.replace(startOfHead, (head) => `${head}${meta}`)
  if (page === bare) throw new Error('Expected a <head> to seal, got a page without one.')
  return page
}

/** Data blocks (JSON-LD) never run, so no policy has to name them. */
function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(script)].flatMap(([, attributes = '', body = '']) =>
    /\ssrc=|type="application\/(ld\+)?json"/.test(attributes) ? [] : [body],
  )
}
