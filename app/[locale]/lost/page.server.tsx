import type { Metadata } from 'next'
import { LostAt, type LostPageProps, lostPlace } from '@/components/site/LostAt'
import { lostMetadata } from '@/components/site/lost-words'
import { Shell } from '@/components/site/Shell'

export const dynamic = 'force-dynamic'
export const dynamicParams = true

export async function generateMetadata({ params }: LostPageProps): Promise<Metadata> {
  return lostMetadata((await params).locale)
}

/** Reached only through proxy.server.ts, which sends every unknown address here. */
export default async function LostPage(props: LostPageProps) {
  const place = await lostPlace(props)
  return (
    <Shell locale={place.locale} path="">
      <LostAt {...place} />
    </Shell>
  )
}
