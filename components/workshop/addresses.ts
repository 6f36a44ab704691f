import { href } from '@/components/site/address'
import { hereCode } from './room-kept'

/** What is told, shown and scanned: it goes on to each reader's own language. */
export function followAddress(code: string): string {
  return new URL(`${href('/follow/')}#${code}`, location.href).href
}

export const followPath = (locale: string, code = ''): string =>
  `${href(`/${locale}/workshop/follow/`)}${code && `#${code}`}`

export const presentPath = (locale: string): string => href(`/${locale}/workshop/present/`)

/** A second window of this machine that follows without a server. */
export const audiencePath = (locale: string): string => followPath(locale, hereCode)

export const wallPath = (locale: string): string => href(`/${locale}/workshop/wall/`)

/** Where a follower lets a Terraform of their own loop, as a participant of this room. */
export const tryItPath = (locale: string, code: string): string =>
  `${href(`/${locale}/lab/hands-on/`)}#code=${code}`
