import '../../globals.css'
import '@/components/diagram/drawing.css'
import '@/components/embed/frame.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { InlineScript } from '@/components/site/InlineScript'
import { locales } from '@/i18n/locales'

export const metadata: Metadata = { title: 'Perpetual Diff', robots: { index: false } }
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

interface EmbedLayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

/** A page for a frame: it keeps nothing in the browser, and its look is asked for in its address. */
export default async function EmbedLayout({ children, params }: EmbedLayoutProps) {
  const { locale } = await params
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <InlineScript name="readOptions" />
        {children}
      </body>
    </html>
  )
}
