import { useEffect, useState } from 'react'
import { bearer, driving, withRoomKey } from '@/components/workshop/room-api'
import type { KeptDrive } from '@/components/workshop/room-kept'
import { type Connection, listen } from '@/components/workshop/room-stream'
import { emptyWall, told, type Wall, type WallNews } from '@/machines/room/wall'

export interface ShownWall {
  readonly stands: Connection | 'handed-over'
  readonly wall: Wall
}

/** Everybody's account as the server tells it to whoever drives the room. */
export function useWall(drive: KeptDrive): ShownWall {
  const { code, key } = drive
  const [shown, show] = useState<ShownWall>({ stands: 'connecting', wall: emptyWall })
  useEffect(() => {
    const stand = (stands: ShownWall['stands']) => show((before) => ({ ...before, stands }))
    const handedOver = () => {
      close()
      stand('handed-over')
    }
    const heard = (event: string, data: unknown) => {
      if (event === 'handed-over') handedOver()
      if (event !== 'wall') return
      const news = data as WallNews // a test holds the server to this shape
      show(({ stands, wall }) => ({ stands, wall: told(wall, news) }))
    }
    const close = listen(code, bearer(key), { heard, stands: stand, refused: handedOver }, 'wall/')
    return close
  }, [code, key])
  const { isLocked } = shown.wall
  useEffect(() => {
    const known = withRoomKey()
    // The room is there, so nothing of it changes but that it knows the key from now on.
    if (isLocked && known.roomKey) void driving({ code, key }, 'PUT', '', known)
  }, [isLocked, code, key])
  return shown
}
