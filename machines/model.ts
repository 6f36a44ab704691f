/**
 * Which model of AWS and Terraform stands behind the pages, and since when. Who cites a step says
 * which model said so. A new number is due when the machines say something else of a beat; a test
 * knows by the fingerprint.
 */
export const model = {
  version: 1,
  /** The day this version was published. */
  date: '2026-11-28',
  /** SHA-256 over what the machines say of every beat, its first 16 digits. */
  fingerprint: 'e959b6165ea524aa',
} as const
