import type { ChangesWords } from '../../page-words'

export const changes = {
  title: 'Perpetual Diff: what is new',
  link: 'Feed of what is new',
  entries: {
    postmortem: {
      title: 'Write the postmortem of your own incident',
      text: 'Beats, lab runs and plans become a timeline with your times and words, a diagram, the cause and what would have prevented it.',
    },
    embed: {
      title: 'A step on your own page',
      text: 'The player in a frame, with oEmbed and messages for the page around it.',
    },
    documents: {
      title: 'Every step for your document',
      text: 'A card that shows the diagram, text, picture, data, paper and a handout of each lesson. Every address ever published keeps answering.',
    },
    check: {
      title: 'Check your own Terraform',
      text: 'Paste your files or plans and learn whether they settle. Nothing leaves the page.',
    },
    handsOn: {
      title: 'Hands-on with the real Terraform',
      text: 'The real CLI and provider loop against a simulated AWS, and the page follows live.',
    },
    lab: {
      title: 'The lab',
      text: 'Every knob of the two machines is free, and the whole position is in the address.',
    },
    lessons: {
      title: 'Six lessons',
      text: 'Inspector and ECR are one hidden switch. Step through what Terraform makes of it.',
    },
  },
} as const satisfies ChangesWords
