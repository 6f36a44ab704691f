import type { FollowWords } from '../../workshop-words'

export const follow = {
  head: {
    title: 'Follow a room',
    description: 'Follow a workshop beat by beat on your own device, in your language.',
  },
  lead: 'This page leads to where the presenter is, and from then on your page follows.',
  withoutScript:
    'Following needs JavaScript. Without it, open the lesson that the presenter names and turn its pages with Next.',
  finding: 'Looking for the room.',
  problems: {
    missing: 'There is no room with this code. Check the code with the presenter.',
    ended: 'The presenter has ended this room.',
    unreachable: 'The server does not answer. Check the Wi-Fi and try again.',
    noServer:
      'This copy of the site is files alone, so it has no rooms. Ask the presenter for the address of their server.',
    noPresenter:
      'No presenter’s view is open in this browser. Open it in another window, then reload this one.',
  },
} as const satisfies FollowWords
