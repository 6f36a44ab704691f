import { beatFiles } from '@/app/lessons.json/lessons-json'

export const dynamic = 'force-static'
export const dynamicParams = false

const files = beatFiles()

export function generateStaticParams() {
  return [...files.keys()].map((file) => ({ file }))
}

/** One beat for programs, to keep beside a document. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const beat = files.get((await params).file)
  return beat ? Response.json(beat) : new Response(null, { status: 404 })
}
