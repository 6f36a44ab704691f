import { accountFacts } from '@/machines/account/account'
import { type Frame, trail } from '@/machines/story/frames'
import { day } from '@/machines/story/times'

/** USD for one image. */
export interface Prices {
  readonly firstScan: number
  readonly rescan: number
}

/** The article's figures and the listed ones differ by ten; both are shown. Sources: machines/evidence. */
export const prices = {
  article: { firstScan: 0.9, rescan: 0.1 },
  listed: { firstScan: 0.09, rescan: 0.01 },
  listedTokyo: { firstScan: 0.11, rescan: 0.01 },
} as const satisfies Record<string, Prices>
export type PriceList = keyof typeof prices

/** The article's registry. 18 re-scans per image and day is what its 240 USD a month come to at 0.01. */
export const articleRegistry = { images: 45, rescansPerImageAndDay: 18 } as const

export interface Registry {
  readonly images: number
  readonly rescansPerImageAndDay: number
}

/** Scans, not money: what a run caused. */
export interface Scans {
  readonly firstScans: number
  readonly rescans: number
}

/** USD. */
export function cost({ firstScans, rescans }: Scans, { firstScan, rescan }: Prices): number {
  return firstScans * firstScan + rescans * rescan
}

const daysInMonth = 30

/** USD a month of 30 days for a registry whose images were scanned once and are re-scanned since. */
export function monthlyBill(
  { images, rescansPerImageAndDay }: Registry,
  list: Prices,
  newImagesPerMonth = 0,
): number {
  const rescans = images * rescansPerImageAndDay * daysInMonth
  return cost({ firstScans: newImagesPerMonth, rescans }, list)
}

/** Re-scans per image and month of 30 days that a monthly bill of USD stands for. */
export function rescansBehind(bill: number, images: number, { rescan }: Prices): number {
  return bill / rescan / images
}

/**
 * What the run up to this frame has caused. Every time image scanning is switched on, each image is
 * scanned for a first time; while it stays on, each is re-scanned. Assumed: AWS scans continuously,
 * as it does by default, and images already in the registry are scanned again after every switch.
 */
export function scansUpTo(frame: Frame, { images, rescansPerImageAndDay }: Registry): Scans {
  return trail(frame).reduce<Scans>(
    (scans, { beat, previous, workspace }) => {
      if (!previous || beat.scene) return scans
      const before = previous.workspace.context.account
      const now = workspace.context.account
      const was = accountFacts(before).coverage.ecr
      const is = accountFacts(now).coverage.ecr
      const days = was && is ? (now.now - before.now) / day : 0
      return {
        firstScans: scans.firstScans + (is && !was ? images : 0),
        rescans: scans.rescans + Math.round(days * rescansPerImageAndDay * images),
      }
    },
    { firstScans: 0, rescans: 0 },
  )
}
