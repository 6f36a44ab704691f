import { href } from '@/components/site/address'

/** An address as it is where this page was opened from, with scheme and host. */
export function absoluteHere(path: `/${string}`): string {
  return new URL(href(path), location.href).href
}
