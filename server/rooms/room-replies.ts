import { problem } from '@/server/stream/reply'

export const noSuchRoom = problem(404, 'There is no room with this code.')
export const roomEnded = problem(410, 'The driver has ended this room.')
export const notTheDriver = problem(403, 'Only the driver of this room may do that.')
export const tooLong = problem(413, 'That is too long for a room.')
