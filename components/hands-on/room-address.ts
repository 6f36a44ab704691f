import { readCode } from '@/machines/room/room-code'

export const isRoomKey = (text: string): boolean => /^[A-Za-z0-9]{6,64}$/.test(text)

/** Whoever invites others gives them the page with the room key behind its address: `#room=…`. */
export function roomKeyInAddress(): string | null {
  const given = behind('room')
  return given !== null && isRoomKey(given) ? given : null
}

/** A workshop's room leads its followers here with its code: `#code=…`. */
export function codeInAddress(): string | null {
  return readCode(behind('code') ?? '')
}

function behind(name: string): string | null {
  return new URLSearchParams(location.hash.slice(1)).get(name)
}
