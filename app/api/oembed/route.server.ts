import type { NextRequest } from 'next/server'
import { answerOembed } from '@/components/embed/answer-oembed'

export const dynamic = 'force-dynamic'

/** Answers any address of the site, for consumers that ask instead of reading the page's head. */
export function GET(request: NextRequest): Response {
  const { status, body } = answerOembed(request.nextUrl.searchParams, request.headers.get('host'))
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'cache_age' in body ? `public, max-age=${body.cache_age}` : 'no-store',
  }
  return Response.json(body, { status, headers })
}
