import { useCallback, useEffect, useRef, useState } from 'react'
import type { Place, RoomOrder } from '@/machines/room/room'
import { type DriveLink, type Driven, driveRoom } from './drive-room'
import type { Stop } from './present-props'
import { type KeptDrive, keepDrive } from './room-kept'

export interface Presenting {
  /** Index of the current beat among all. */
  readonly at: number
  readonly driven: Driven
  readonly isBlank: boolean
  readonly goto: (at: number) => void
  readonly step: (by: 1 | -1) => void
  readonly blank: () => void
  readonly send: (order: RoomOrder) => void
  readonly handOver: DriveLink['handOver']
}

/** The presenter's place. This page moves at once; the room is told as soon as it can be. */
export function usePresent(drive: KeptDrive, stops: readonly Stop[]): Presenting {
  const { code, key } = drive
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      stops.findIndex((stop) => nameOf(stop) === drive.at),
    ),
  )
  const [driven, setDriven] = useState<Driven>({ stands: 'connecting', look: null })
  const [isBlank, setBlank] = useState(false)
  const link = useRef<DriveLink | null>(null)
  const now = useRef(at)
  const isKnown = useRef(false)

  const move = useCallback(
    (to: number) => {
      const stop = stops[to]
      if (!stop) return
      now.current = to
      setAt(to)
      keepDrive({ code, key, at: nameOf(stop) })
    },
    [stops, code, key],
  )

  useEffect(() => {
    const placeNow = (): Place => {
      const { lesson = '', beat = '' } = stops[now.current] ?? {}
      return { lesson, beat }
    }
    const told = (next: Driven) => {
      setDriven(next)
      const { look } = next
      if (!look || isKnown.current) return
      // After a reload the room knows where it was; from then on this page does.
      isKnown.current = true
      setBlank(look.blanked)
      move(stops.findIndex((stop) => nameOf(stop) === nameOf(look)))
    }
    link.current = driveRoom({ code, key }, placeNow, told)
    return () => link.current?.close()
  }, [code, key, stops, move])

  const send = useCallback((order: RoomOrder) => link.current?.send(order), [])
  const goto = useCallback(
    (to: number) => {
      const stop = stops[to]
      if (!stop || to === now.current) return
      isKnown.current = true
      move(to)
      send({ type: 'beat', lesson: stop.lesson, beat: stop.beat })
    },
    [stops, move, send],
  )
  const step = useCallback((by: 1 | -1) => goto(now.current + by), [goto])
  const blank = useCallback(() => {
    setBlank(!isBlank)
    send({ type: 'blank', blanked: !isBlank })
  }, [isBlank, send])
  const handOver = useCallback(async () => (await link.current?.handOver()) ?? null, [])
  return { at, driven, isBlank, goto, step, blank, send, handOver }
}

const nameOf = ({ lesson, beat }: Place) => `${lesson}/${beat}`
