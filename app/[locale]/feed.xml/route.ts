import { atom } from '@/components/site/atom'
import { isLocale, locales } from '@/i18n/locales'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** What is new, for feed readers. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return new Response(atom(locale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
