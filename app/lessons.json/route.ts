import { lessonsJson } from './lessons-json'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(lessonsJson())
}
