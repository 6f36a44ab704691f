import './globals.css'
import type { Metadata } from 'next'
import { href } from '@/components/site/address'
import { catalogue } from '@/components/site/catalogue'
import { LostHere } from '@/components/site/LostHere'
import { lostWords } from '@/components/site/lost-words'

export const metadata: Metadata = {
  title: `${lostWords.en.title} · ${lostWords.ja.title}`,
  icons: { icon: href('/icon.svg') },
}

/** Becomes 404.html of a static host; a running server answers through proxy.server.ts instead. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <LostHere catalogue={catalogue} />
      </body>
    </html>
  )
}
