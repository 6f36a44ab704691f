import type { Metadata } from 'next'
import { LostAt, type LostPageProps, lostPlace } from '@/components/site/LostAt'
import { lostMetadata } from '@/components/site/lost-words'

export const dynamic = 'force-dynamic'
export const dynamicParams = true

export async function generateMetadata({ params }: LostPageProps): Promise<Metadata> {
  return lostMetadata((await params).locale)
}

/** What a frame shows whose address does not exist. Reached only through proxy.server.ts. */
export default async function LostInFramePage(props: LostPageProps) {
  return (
    <main>
      <LostAt {...(await lostPlace(props))} />
    </main>
  )
}
