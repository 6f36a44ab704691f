import { openAccount } from '@/machines/account/account'
import { firedIn } from '@/machines/hands-on/seat-look'
import { standingOf } from '@/machines/hands-on/standing'
import type { WallCard } from '@/machines/room/wall'
import type { Seat } from '@/server/accounts/seat'

const untouched = openAccount().snapshot.value

/** @param seat null while no call has come */
export function wallCard(nickname: string, seat: Seat | null): WallCard {
  if (!seat) {
    const none = { applies: 0, repeats: 0, flips: 0, fired: [] }
    return { nickname, standing: 'not-begun', ...none, state: untouched }
  }
  const { account, log, progress } = seat
  const { applies, repeats, flips } = progress
  return {
    nickname,
    standing: standingOf(progress, account),
    applies,
    repeats,
    flips,
    state: account.snapshot.value,
    fired: firedIn(log).at(-1) ?? [],
  }
}
