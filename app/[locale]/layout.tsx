import '../globals.css'
import '@/components/diagram/drawing.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { InlineScript } from '@/components/site/InlineScript'
import { locales } from '@/i18n/locales'

export const metadata: Metadata = { title: 'Perpetual Diff' }
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

interface LocaleLayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export default async function LocaleLayout({ children, params }: LocaleLayoutProps) {
  const { locale } = await params
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <InlineScript name="chooseTheme" />
        {children}
      </body>
    </html>
  )
}
