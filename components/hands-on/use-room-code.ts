import { useSyncExternalStore } from 'react'
import { keptFollow, keptParticipant } from '@/components/workshop/room-kept'
import { readCode } from '@/machines/room/room-code'
import { codeInAddress } from './room-address'

/** The room whose participant the reader is or may become; null for everybody else. */
export function useRoomCode(accessKeyId: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => codeInAddress() ?? readCode(keptFollow()?.code ?? '') ?? ownRoom(accessKeyId),
    () => null,
  )
}

/** The room of last time, as long as its key is in use. */
function ownRoom(accessKeyId: string): string | null {
  const kept = keptParticipant()
  return kept && accessKeyId.endsWith(`${kept.code}-${kept.nickname}`) ? kept.code : null
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
