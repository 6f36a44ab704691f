import type { WallWords } from '../../workshop-words'

export const wall = {
  head: {
    title: 'Wall of accounts',
    description:
      'Every participant’s simulated AWS account at a glance: who has begun, who loops, who has found the way out.',
  },
  withoutScript: 'The wall needs JavaScript.',
  noServer:
    'This copy of the site is files alone. The wall shows accounts on a server: clone the repository, run `HOST=0.0.0.0 npm start`, and start the room there.',
  noRoom:
    'No room was started in this browser. The wall is for whoever drives a room: it shows nicknames.',
  toWorkshop: 'Start a room',
  toPresent: 'Presenter’s view',
  connections: {
    connecting: 'Connecting.',
    following: 'Live.',
    lost: 'The connection is gone. What stands here is from before; it is being mended.',
    missing:
      'The server has lost the room. An open presenter’s view brings it back, and those who take part come back by themselves.',
    crowded: 'Too many walls of this room are open. Trying again.',
    ended: 'The room is over. What stands here is how it ended.',
    'handed-over': 'Somebody else drives this room now, so the wall is theirs.',
  },
  locked:
    'This server is shared, and this browser does not know its room key: everybody has to type the key themselves. Open the workshop’s address that `npm start` has printed, and the room hands the key out.',
  nobody:
    'Nobody takes part yet. Whoever follows the room presses “Try it yourself” in the bar at the bottom and chooses a nickname.',
  counts: {
    here: 'here',
    looped: 'have looped',
    'not-begun': 'not begun',
    applied: 'applied',
    looping: 'loop now',
    resting: 'at rest',
  },
  standings: {
    'not-begun': 'Not begun',
    applied: 'Applied',
    looping: 'Loops',
    resting: 'At rest',
  },
  list: 'Accounts',
  namesOnly: 'Without diagrams',
  applies: 'Applies with changes: {count}',
  flips: 'Flips of the scan type: {count}',
  part: '{group}: {state}.',
} as const satisfies WallWords
