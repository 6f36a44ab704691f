import type { HandoutWords } from '../../page-words'

export const handout = {
  head: (lesson) => ({
    title: `Handout: ${lesson}`,
    description: `“${lesson}” on paper: every step with its diagram, room for predictions, and the answers at the end.`,
  }),
  lead: 'For paper. Each step shows where things stand and what is done next. Write down what you expect. The answers are at the end.',
  print: 'Print',
  online: 'The same, step by step',
  step: (number, count) => `Step ${number} of ${count}`,
  start: 'Where it begins',
  happens: 'Now:',
  ask: 'What will this change, and who will say so? Write it down.',
  answers: 'Answers',
  end: 'Where it ends',
} as const satisfies HandoutWords
