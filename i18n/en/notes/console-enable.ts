import type { LessonNotes } from '../../notes-words'

export const consoleEnable = {
  'nothing-is-on': {
    ask: 'Who has Inspector on in an account of theirs? Who knows their registry’s scan type?',
    usual: 'Some know the first. Hardly anybody knows the second.',
    point: 'The account diagram: two services, two settings, both off or BASIC.',
  },
  'you-enable-inspector': {
    ask: 'I activate Inspector and do not open ECR. What will ECR’s scan type be?',
    usual: 'BASIC: “You did not touch it.”',
    point: 'The registry in the account diagram jumps to ENHANCED. Name the rule: R1.',
  },
  'inspector-configures-itself': {
    ask: 'Where would you look for the reason that ECR says enhanced?',
    usual: 'In ECR, or in its access log. Nobody says Inspector.',
    point: 'The console in the text: one fact, shown by two services.',
  },
  'every-type-is-covered': {
    ask: 'Did I choose these three types?',
    usual: 'Yes, by activating. Few know that the API’s Enable call would take only what is named.',
    point: 'Lambda code scanning, the one type that stays off.',
  },
  'three-scans-run': {
    ask: 'Can one of the three stop while the others go on?',
    usual: 'Most are unsure. Leave it open: the third lesson answers it.',
    point: 'The three parallel branches of the flow.',
  },
  'full-coverage': {
    ask: 'What would you guess that 45 images cost a month?',
    usual: 'Ten or twenty dollars. The article estimated more than 240 USD.',
    point: 'Open the bill; say that two price lists differ and that the page shows both.',
  },
} as const satisfies LessonNotes<'console-enable'>
