/**
 * Who takes part in a room with a Terraform of their own: a nickname, and the access key id made of
 * it. One rule for the page that asks for it, the server that keeps it and the wall that shows it.
 */
export const longestNickname = 20
const nickname = /^[a-z0-9][a-z0-9._-]{0,19}$/

/**
 * What somebody typed as a nickname, or null. Capitals and full-width letters do not matter, and a
 * space in the middle becomes a hyphen: an access key id has neither.
 */
export function readNickname(text: string): string | null {
  const read = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '-')
  return nickname.test(read) ? read : null
}

/**
 * The access key id of a participant: `FHJ346-ana`, on a shared server `ROOMKEY-FHJ346-ana`.
 * @param name as `readNickname` gives it
 * @param roomKey what every access key id on the server has to begin with, if anything
 */
export function participantKey(code: string, name: string, roomKey: string | null): string {
  return [...(roomKey === null ? [] : [roomKey]), code, name].join('-')
}
