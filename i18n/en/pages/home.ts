import type { HomeWords } from '../../page-words'

export const home = {
  head: {
    title: 'Perpetual Diff: you changed nothing, and Terraform never settles',
    description:
      'One Terraform configuration for Amazon Inspector and ECR scanning, applied again and again, never settles. Step through the state machine behind it, in live diagrams.',
  },
  thesis: 'You changed\u00a0nothing. Apply again: it\u00a0never settles.',
  lead: 'Terraform manages Amazon Inspector and the scan type of ECR. AWS ties the two together behind its back, so each apply repairs what the one before it caused.',
  start: 'Start the apply loop',
  orbit: {
    heading: 'The loop: two states, for ever',
    actors: { you: 'You', terraform: 'Terraform', aws: 'AWS, by itself' },
    imagesScanned: 'images are scanned',
    imagesNotScanned: 'no image is scanned',
    after: (applies) => `after apply ${applies}`,
    apply: (number) => `apply ${number}`,
    enables: 'creates Inspector',
    sets: (scanType) => `sets ECR to ${scanType}`,
    rules: {
      R1: 'sets ECR to ENHANCED',
      R2: 'stops image scanning',
      'R2-reverse': 'sets ECR to BASIC',
      R3: 'switches Inspector off',
      R4: 'switches Inspector on',
    },
    again: (period) => `Every ${period} applies you are back where you were.`,
    still: 'Hold still',
  },
  lessons: {
    heading: 'The lessons, in this order',
    lead: 'The first start in the console, the next go round the loop, the last one leads out of it.',
    beats: (count) => `${count} beats`,
  },
  machines: {
    heading: 'Two machines, and nothing up our sleeve',
    lead: 'Every step of every lesson is computed from two state machines. They have no clock, no chance and no network, so the same events always give the same result.',
    account: {
      name: 'The AWS account',
      text: [
        'Inspector, what it scans, and the scan type of the ECR registry. It obeys four rules that no single page of AWS’s documents states together.',
      ],
    },
    workspace: {
      name: 'The Terraform workspace',
      text: [
        'Your configuration, the state file, and an apply in its parts: refresh, plan, apply, state written. Plans come out as the real tools print them.',
      ],
    },
    lesson:
      'A lesson is a machine (what can happen), a story (what does happen, in order) and words (how we say it).',
  },
  tools: {
    heading: 'Try it yourself',
    lead: 'The same two machines, in your hands.',
    texts: {
      lab: 'Apply, wait, click in the console, edit the code. As soon as a state comes back, the lab says what that proves.',
      handsOn:
        'Let your own Terraform loop, with the real AWS provider, against the simulated account of this site. No AWS account, no cost.',
      check:
        'Paste your own files or plans. You get a verdict, the lines at fault and the repair. Nothing leaves the page.',
      postmortem:
        'After an incident, pick the beats that happened to you and put your times beside them. Take the document away as Markdown or HTML.',
    },
  },
  doors: {
    heading: 'Where to go next',
    read: {
      name: 'Read it',
      text: 'Start at the first lesson and press Next. Each page works without JavaScript, too.',
      link: 'Open the first lesson',
    },
    workshop: {
      name: 'Run a workshop',
      text: 'Put a lesson on the projector and drive it with the keyboard. Back undoes a step, so questions cost nothing. Or start a room, and every device follows you.',
      keys: [
        ['→', 'next beat'],
        ['←', 'back'],
        ['Home', 'first beat'],
        ['End', 'last beat'],
        ['Space', 'play or pause'],
        ['?', 'all keys'],
      ],
      course: 'Ready agendas for 10, 30 and 60 minutes',
      link: 'Start a room',
    },
    postmortem: {
      name: 'Link it from a postmortem',
      text: 'Every beat has an address of its own that will not change. Copy link gives you the address; Copy Markdown gives you the text of the beat for your document.',
      note: 'A link opens at exactly that beat, in the language you copied it in.',
      link: 'Build the timeline of your incident',
    },
  },
} as const satisfies HomeWords
