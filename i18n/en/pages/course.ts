import type { CourseWords } from '../../course-words'

export const course = {
  head: {
    title: 'A course: 10, 30 or 60 minutes',
    description:
      'Three ready agendas for a workshop on the perpetual diff: which beats, what to ask before each, what people answer, what to show, and how long it takes.',
  },
  lead: 'Put a lesson on the projector, ask before you press Next, and let the room guess. Each agenda says what to ask, what people usually answer and what to show.',
  print: 'Print',
  prepare: {
    heading: 'Before people come in',
    points: [
      'Open the first beat of your agenda on the projector, in the language of the room, and press ? once for the keys.',
      'Print the handouts of the lessons you go through, one for each seat. They have lines to write a guess on before the answer.',
      'No network in the room? Write the site to a USB stick with `npm run export`.',
      'For hands on keyboards, start the site on your own machine with `npm start` and open the hands-on page. Nobody needs an AWS account.',
      'Ask before you press Next. A wrong guess that was said aloud is worth more than a right one that was read.',
    ],
  },
  agenda: {
    heading: 'Three agendas',
    titles: {
      10: '10 minutes: the loop',
      30: '30 minutes: the loop and the way out',
      60: '60 minutes: all of it',
    },
    texts: {
      10: 'For a team meeting. Nine beats of the loop, and one sentence of the fix. Go from beat to beat by the links.',
      30: 'For a lunch talk. First the rule that surprises, then the whole loop, then how to leave it and break nothing.',
      60: 'For a workshop. All lessons in order, with every question.',
    },
    planned: (minutes, rest) =>
      `${minutes} minutes are planned${rest > 0 ? `, ${rest} are left for what people ask` : ''}.`,
    lesson: (title, minutes) => `${title} (${minutes} min)`,
    handout: 'Handout',
    question: '(also on the page)',
    ask: 'Ask:',
    usual: 'Usual answer:',
    point: 'Show:',
  },
  progress: {
    heading: 'What you have done',
    text: 'Beats you have been at and questions you have answered. This browser keeps them and tells nobody. A link takes them to another browser.',
    withoutScript: 'This part needs JavaScript. The agendas above do not.',
    beats: '{done} of {count} beats',
    questions: '{right} right, {answered} of {count} questions answered',
    seen: 'seen',
    notSeen: 'not yet',
    right: 'answered right',
    wrong: 'answered wrong',
    copy: 'Copy progress link',
    copied: 'Copied. Open it in the other browser.',
    refused: 'The browser refused to copy. Copy this by hand:',
    link: 'Progress link',
    clear: 'Forget all of it',
    cleared: 'Forgotten.',
    turnOff: 'Stop asking in the lessons',
    turnOn: 'Ask me in the lessons again',
    restored: 'Beats taken over from the link: {beats}. Answers: {answers}.',
    undo: 'Undo',
    problems: {
      damaged:
        'This progress link did not arrive whole, and nothing was taken over. Copy it again, from start to end.',
      'other-version':
        'This progress link was made when the lessons had other beats or questions, and nothing was taken over.',
    },
  },
} as const satisfies CourseWords
