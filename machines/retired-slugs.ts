/**
 * Beats that were renamed: 'lesson/old-slug' to 'lesson/new-slug'. An address once published answers
 * for ever, so rows are added and never taken out.
 */
export const retiredSlugs: Readonly<Record<string, string>> = {
  'fix/both-are-read': 'fix/only-ecr-is-read',
}
