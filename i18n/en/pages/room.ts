import type { RoomWords } from '../../workshop-words'

export const room = {
  bar: 'Workshop room',
  room: 'Room {code}',
  following: 'You follow the presenter.',
  elsewhere: 'The presenter is at “{title}”.',
  rejoin: 'Rejoin',
  leave: 'Leave the room',
  tryIt: 'Try it yourself',
  waiting:
    'No network. The presenter is in another lesson; this page goes there as soon as the network is back.',
  connections: {
    connecting: 'Connecting to the room.',
    lost: 'The connection is gone. You can read on; it is being mended.',
    missing: 'The room cannot be found just now. It is looked for again.',
    crowded: 'The room is full. It is tried again.',
    ended: 'The presenter has ended the room.',
  },
  blanked: 'Please look to the front.',
  readOn: 'Read on by myself',
  question: {
    heading: 'A question for everybody',
    answered: '{count} answered',
    mayChange: 'You can change your answer until the question is closed.',
    closed: 'The question is closed.',
    notSent: 'Your answer did not arrive. Press again.',
    right: 'That is what happens.',
  },
} as const satisfies RoomWords
