import { roomKeyInAddress } from '@/components/hands-on/room-address'

/** What a page keeps of its room, so that a reload stays in it. Where storage is blocked, nothing is. */

/** The room of the windows of one machine, which needs no server and has no code. */
export const hereCode = 'here'

/** A follower's, for as long as the tab is open. */
export interface KeptFollow {
  readonly code: string
  /** Random, for this room alone. */
  readonly follower: string
  /** Else the reader wanders on their own. */
  readonly isFollowing: boolean
  /** The presenter's last place that this tab knew of, as `lesson/beat`. */
  readonly seen: string
}

/** A driver's, until the room ends: the key is nowhere else. */
export interface KeptDrive {
  readonly code: string
  readonly key: string
  /** Where the presenter was, as `lesson/beat`: if the server loses the room, it goes on there. */
  readonly at?: string
}

const followKey = 'pd-room'
const answerKey = 'pd-room-answer'
const driveKey = 'pd-room-driver'
const timerKey = 'pd-room-timer'
const roomKeyKey = 'pd-room-key'
const participantKey = 'pd-room-participant'

export function keptFollow(): KeptFollow | null {
  const kept = read(() => sessionStorage, followKey)
  if (!kept || typeof kept.code !== 'string' || typeof kept.follower !== 'string') return null
  const { code, follower, isFollowing, seen } = kept
  const place = typeof seen === 'string' ? seen : ''
  return { code, follower, isFollowing: isFollowing !== false, seen: place }
}

export function keepFollow(follow: KeptFollow | null): void {
  write(() => sessionStorage, followKey, follow)
}

/** What this tab answered last to the question with this id. */
export function keptAnswer(id: string): string | null {
  const kept = read(() => sessionStorage, answerKey)
  return kept?.id === id && typeof kept.option === 'string' ? kept.option : null
}

export function keepAnswer(id: string, option: string): void {
  write(() => sessionStorage, answerKey, { id, option })
}

export function keptDrive(): KeptDrive | null {
  const kept = read(() => localStorage, driveKey)
  if (!kept || typeof kept.code !== 'string' || typeof kept.key !== 'string') return null
  const { code, key, at } = kept
  return { code, key, ...(typeof at === 'string' && { at }) }
}

export function keepDrive(drive: KeptDrive | null): void {
  write(() => localStorage, driveKey, drive)
}

/** What access key ids begin with on a shared server, for whoever drives rooms there. */
export function keptRoomKey(): string | null {
  const kept = read(() => localStorage, roomKeyKey)
  return typeof kept?.roomKey === 'string' ? kept.roomKey : null
}

/** Whoever starts the server opens the workshop with the room key behind its address: `#room=…`. */
export function keepRoomKeyInAddress(): void {
  const roomKey = roomKeyInAddress()
  if (roomKey) write(() => localStorage, roomKeyKey, { roomKey })
}

/** Whoever takes part with their own Terraform, until another room. */
export interface KeptParticipant {
  readonly code: string
  /** Random: whose nickname it is. */
  readonly owner: string
  readonly nickname: string
}

export function keptParticipant(): KeptParticipant | null {
  const kept = read(() => localStorage, participantKey)
  if (!kept || typeof kept.code !== 'string' || typeof kept.owner !== 'string') return null
  const { code, owner, nickname } = kept
  return { code, owner, nickname: typeof nickname === 'string' ? nickname : '' }
}

export function keepParticipant(participant: KeptParticipant): void {
  write(() => localStorage, participantKey, participant)
}

export interface KeptTimer {
  readonly minutes: number
  /** Milliseconds of the clock; null while it stands. */
  readonly startedAt: number | null
}

export function keptTimer(): KeptTimer {
  const kept = read(() => sessionStorage, timerKey)
  return {
    minutes: typeof kept?.minutes === 'number' ? kept.minutes : 45,
    startedAt: typeof kept?.startedAt === 'number' ? kept.startedAt : null,
  }
}

export function keepTimer(timer: KeptTimer): void {
  write(() => sessionStorage, timerKey, timer)
}

export function newFollower(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function read(storage: () => Storage, key: string): Record<string, unknown> | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...kept } : null
  } catch {
    return null
  }
}

function write(storage: () => Storage, key: string, value: object | null): void {
  try {
    if (value) storage().setItem(key, JSON.stringify(value))
    else storage().removeItem(key)
  } catch {
    // Blocked: the room lasts as long as the page.
  }
}
