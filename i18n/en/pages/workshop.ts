import type { WorkshopWords } from '../../workshop-words'

export const workshop = {
  head: {
    title: 'Run a workshop',
    description:
      'Start a room with one press. Everybody with a laptop or a phone follows you beat by beat, in their own language, without signing in.',
  },
  lead: 'You press Next, and every laptop in the room is at the same step, each in its reader’s language. Nobody signs in. Whoever wants to look around may, and comes back with one press.',
  withoutScript:
    'A room needs JavaScript. Without it the lessons are complete: put one on the projector and turn its pages with Next.',
  start: {
    heading: 'Start a room',
    text: 'You get a code to read aloud, a QR code and a link. The presenter’s view opens in this browser only.',
    button: 'Start a room',
    looking: 'Looking for a server.',
    starting: 'Starting the room.',
    failed: 'No room was started. Wait a moment and press again.',
  },
  noServer: {
    text: 'This copy of the site is files alone. Following from other devices needs its server.',
    command:
      'To have one: clone the repository, run `HOST=0.0.0.0 npm start`, and open this page at the machine’s address in the network.',
    hereHeading: 'On this machine',
    hereText:
      'The presenter’s view and an audience window for the projector stay in step without any server, in one browser.',
    present: 'Open the presenter’s view',
    audience: 'Open an audience window',
  },
  room: {
    heading: 'Your room',
    code: 'Code',
    link: 'Link',
    qr: 'QR code of {link}',
    copy: 'Copy the link',
    copied: 'Copied.',
    refused: 'The clipboard refused. The link stands above.',
    loopback:
      'You opened this page at an address of this machine alone, so the link leads nowhere from another one. Start the server with `HOST=0.0.0.0 npm start` and open this page at the machine’s address in the network.',
    present: 'Open the presenter’s view',
    wall: 'Open the wall of accounts',
    audience: 'Open an audience window',
    end: 'End the room',
    ending: 'Ending the room.',
    notEnded: 'The room was not ended. Press again.',
  },
  join: {
    heading: 'Follow a room',
    text: 'Type the code that the presenter reads to you.',
    code: 'Code of the room',
    button: 'Follow',
    badCode: 'A code has six signs out of F H J K M P R T W X Y 3 4 6 7 9.',
  },
  how: [
    {
      heading: 'How it goes',
      text: [],
      points: [
        [
          'You drive',
          'The presenter’s view has the diagrams large, the next step, a timer, an overview of all steps, a laser pointer and a blank screen. A clicker’s Page Up, Page Down and B work.',
        ],
        [
          'They follow',
          'A follower’s page moves within a second. Who steps away by themselves is left alone, sees where you are, and rejoins with one press. Who comes late is where you are.',
        ],
        [
          'You ask',
          'Everybody answers on their own device, once. You see the answers as they come; they see them when you show them.',
        ],
        [
          'They try it',
          '“Try it yourself” in their bar leads to the hands-on page, where they choose a nickname and let their own Terraform loop. The wall shows you everybody’s account as it stands, who loops and who has found the way out.',
        ],
        [
          'Somebody else goes on',
          'Hand over with a code that works once. From then on the other one drives, and you no longer do.',
        ],
      ],
    },
    {
      heading: 'When the Wi-Fi is bad',
      text: [
        'A lesson is on the device once it is open, so a break stops nobody from reading on. Pages come back by themselves and catch up. Your own moves are kept and sent when the line is back. If the server restarts, your open presenter’s view brings the room back under the same code.',
        'A room ends when you end it, or 12 hours after your last move.',
      ],
    },
  ],
} as const satisfies WorkshopWords
