/**
 * Signs of a code that is read aloud and copied from a wall: no two look or sound alike, and without
 * vowels they spell nothing.
 */
export const codeSigns = 'FHJKMPRTWXY34679'
const signs = [...codeSigns]
export const codeLength = 6

/** Four bits a sign. */
export function codeFrom(bytes: Uint8Array): string {
  return [...bytes].map((byte) => `${signs[byte >> 4]}${signs[byte & 15]}`).join('')
}

/** What somebody typed or followed as a code, or null. Case, spaces and hyphens do not matter. */
export function readCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s\u3000-]+/g, '')
  return code.length === codeLength && [...code].every((sign) => signs.includes(sign)) ? code : null
}

/** In groups, as one says it: `FHJ 346`. */
export function spokenCode(code: string): string {
  return code.replace(/.{3}(?=.)/g, '$& ')
}
