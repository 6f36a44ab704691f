/** The tools that the plans of the lessons were recorded with, and the day. A test holds it to the recordings. */
export const recordedWith = {
  terraform: '1.11.4',
  provider: 'hashicorp/aws 5.100.0',
  date: '2026-11-27',
} as const
