import { labZip, zipName } from '@/components/hands-on/lab-zip'
import { locales } from '@/i18n/locales'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ file: zipName(locale) }))
}

/** The folder of the hands-on sheet, zipped while the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const locale = locales.find((one) => zipName(one) === file)
  if (!locale) return new Response(null, { status: 404 })
  return new Response(labZip(locale), { headers: { 'Content-Type': 'application/zip' } })
}
