/**
 * Which model of AWS and Terraform stands behind the pages, and since when. Who cites a step says
 * which model said so. A new number is due when the machines say something else of a published beat;
 * a test knows by `test/said.json`. New beats need none.
 */
export const model = {
  version: 1,
  /** The day this version was published. */
  date: '2026-11-28',
} as const
