import { unzipSync } from 'fflate'
import { GET } from '@/app/lab-files/[file]/route'
import { zipName } from '@/components/hands-on/lab-zip'
import type { Locale } from '@/i18n/locales'

/** The files in the zip that the site offers, by their path inside it. */
export async function unzipped(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const request = new Request(`http://localhost/lab-files/${zipName(locale)}`)
  const reply = await GET(request, { params: Promise.resolve({ file: zipName(locale) }) })
  if (!reply.ok) throw new Error(`The zip was not served: ${reply.status}`)
  const files = unzipSync(new Uint8Array(await reply.arrayBuffer()))
  const text = new TextDecoder()
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, text.decode(bytes)]),
  )
}
