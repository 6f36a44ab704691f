import type { MetadataRoute } from 'next'
import { href } from '@/components/site/address'
import { dictionary } from '@/i18n/dictionary'

export const dynamic = 'force-static'

/** One manifest for both languages: it starts at `/`, which goes on to the reader's own. */
export default function manifest(): MetadataRoute.Manifest {
  const { site, home } = dictionary('en').pages
  return {
    id: href('/'),
    name: site.name,
    short_name: site.name,
    description: home.head.description,
    lang: 'en',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: href('/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  }
}
