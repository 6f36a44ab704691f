import type { EmbedPageWords } from '../../embed-page-words'

export const embed = {
  head: {
    title: 'A step on your own page',
    description:
      'Put any step of a lesson on your own page: a frame to copy, what its address can ask for, the messages it understands, and oEmbed.',
  },
  lead: 'Every step of every lesson can stand on your page: the text, one diagram at a time and the controls. In a wiki, a postmortem or a blog, one frame is all it takes.',
  copying: {
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The clipboard refused; the text is selected.',
  },
  snippet: {
    heading: 'The frame',
    name: 'the frame',
    text: [
      'This is one, at the step where the refresh finds no Inspector. To show another step, put `/embed` in front of that step’s path.',
    ],
  },
  options: {
    heading: 'What its address can ask for',
    text: ['An unknown value counts as none.'],
    table: {
      columns: ['In the address', 'What it does'],
      rows: [
        [
          '`?theme=light`, `?theme=dark`',
          'A fixed theme. Otherwise it is light or dark as the reader’s system is.',
        ],
        [
          '`?readonly=1`',
          'No controls and no keys: the step stands still, unless your page moves it by message.',
        ],
      ],
    },
  },
  allowed: {
    heading: 'What it does on your page, and what not',
    text: [],
    points: [
      [
        'It keeps nothing',
        'No cookie, no storage, no entry in the history. It asks no other host.',
      ],
      [
        'It needs little',
        'Scripts are enough, as in `sandbox="allow-scripts"`. With `allow-popups allow-popups-to-escape-sandbox` its link to the full page works, too. With an empty `sandbox` the text, the diagram and the link are still there.',
      ],
      [
        'Its ground is yours',
        'The background is transparent. Where theme and `color-scheme` of your page differ, browsers put a light or dark ground behind the frame, so that it stays readable. If your page is always light, ask for `?theme=light`.',
      ],
      ['It fits into 320 px', 'From 672 px on, text and diagram stand beside each other.'],
    ],
  },
  messages: {
    heading: 'Messages',
    text: [
      'Your page and the player talk by `postMessage`. Each message is an object with `source: "perpetual-diff"`, `version: 1` and a `type`. What is not ours is ignored; what is ours and cannot be followed is refused, to the window that sent it.',
    ],
    toPlayer: {
      columns: ['To the player', 'With', 'What it does'],
      rows: [
        ['`goto`', '`beat`', 'Goes to the step of that slug.'],
        ['`next`', '', 'One step on.'],
        ['`back`', '', 'One step back.'],
        ['`hello`', '', 'Asks for `ready` and `height` again, if your page began to listen late.'],
      ],
    },
    fromPlayer: {
      columns: ['From the player', 'With', 'When'],
      rows: [
        [
          '`ready`',
          '`locale`, `lesson`, `beats`, `beat`',
          'Once, as soon as it listens. `beats` are the slugs in order.',
        ],
        ['`beat`', '`beat`', 'After every move, whoever made it.'],
        [
          '`height`',
          '`height`',
          'At first and when it changes: the pixels it takes to show all of it.',
        ],
        [
          '`refused`',
          '`reason`, `message`',
          '`unknown-version`, `unknown-type` or `unknown-beat`; `message` says what was expected.',
        ],
      ],
    },
    script: {
      name: 'the script',
      text: 'This makes the frame as tall as its content, and lets your page move it:',
    },
  },
  oembed: {
    heading: 'oEmbed',
    text: [
      'Where a tool turns pasted links into frames by oEmbed, paste the address of a step. Each step’s page names its file in its head.',
    ],
    file: 'The file of this step:',
    server:
      'A running server also answers at `/api/oembed?url=…`, for any address of a lesson or step, with `maxwidth` and `maxheight`.',
    without: 'Plain files on a static host have no such answer; there the files do.',
  },
} as const satisfies EmbedPageWords
