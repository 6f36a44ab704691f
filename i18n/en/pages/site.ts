import type { SiteWords } from '../../page-words'

export const site = {
  name: 'Perpetual Diff',
  skip: 'Skip to content',
  menu: 'Menu',
  pages: 'Pages',
  lessons: 'Lessons',
  links: {
    lab: 'Lab',
    check: 'Check',
    workshop: 'Workshop',
    postmortem: 'Postmortem',
    why: 'Why',
    rules: 'Rules',
    family: 'Family',
    about: 'About',
  },
  darkTheme: 'Dark theme',
  footer: {
    licence: 'MIT licence. Code, words and drawings are free to use.',
    about: 'What was measured, and how to cite it',
  },
  source: 'Source',
} as const satisfies SiteWords
