import type { HandsOnWords } from '../../hands-on-words'

export const handsOn = {
  head: {
    title: 'Hands-on: loop the real Terraform',
    description:
      'Let your own Terraform loop against a simulated AWS on this machine: what to install, two files, every command, and a live view of your account. No AWS account, no cost.',
  },
  lead: 'Your own Terraform, with the real AWS provider, against the account machine of this site. It takes ten minutes, needs no AWS account and costs nothing.',
  withoutScript:
    'Without JavaScript the commands show `http://127.0.0.1:3000` and the key `learner`. Replace both if yours are others. The live view needs JavaScript.',
  seat: {
    heading: 'Your account',
    text: 'Every access key id has an account of its own here. Keep this one, or type another. Letters, digits, dots, hyphens and underscores will do.',
    key: 'Access key id',
    badKey:
      'Expected 1 to 128 letters, digits, dots, hyphens or underscores. The last good key stays in use.',
    roomKey:
      'This server is shared: keys have to begin with the room key that your host has shown you. Type it here, and the key above and every command below carry it.',
    roomKeyField: 'Room key',
    badRoomKey: 'Expected 6 to 64 letters and digits, without spaces.',
    locked:
      'The server does not let this access key id in: the room key at its beginning is missing or wrong. Type the room key that your host has shown you into the field “Room key”.',
  },
  participant: {
    heading: 'Take part in room {code}',
    text: 'Choose a nickname. It becomes part of your access key id, and only the presenter sees it, beside your account.',
    nickname: 'Nickname',
    button: 'Take part',
    joining: 'One moment.',
    joined: 'You take part as {nickname}. Every command below carries your key.',
    first: 'Choose a nickname, and your account appears here.',
    problems: {
      bad: 'Expected 1 to 20 letters, digits, dots, hyphens or underscores, the first a letter or a digit.',
      taken: 'Somebody in this room has this nickname already. Add a letter or a digit.',
      locked:
        'This server is shared, and this room does not hand its key out. Type the room key that your host has shown you into the field “Room key”, then press again.',
      missing: 'There is no room with this code just now. Ask the presenter, then press again.',
      ended: 'The presenter has ended this room. Your key goes on working.',
      full: 'Too many come at once, or the room is full. Wait a moment, then press again.',
      unreachable: 'The server does not answer. Check the network, then press again.',
    },
  },
  install: {
    heading: 'Install',
    points: [
      'Terraform 1.7 or newer. The plans here were recorded with 1.11.4.',
      'A shell: the terminal of macOS or Linux, or WSL on Windows. `curl` is part of all three.',
      'The AWS CLI, if you want to look into the account yourself. One step uses it.',
    ],
  },
  files: {
    heading: 'Save the files',
    text: 'Unpack the folder, or save the files by hand, with these names, in an empty folder.',
    download: 'Download the folder (zip)',
    about: {
      'main.tf': 'The article’s configuration: two resources that know nothing of each other.',
      'providers.tf': 'Which provider, in which version. There is no endpoint in it.',
      'fix/main.tf': 'The way out. You copy it over `main.tf` at the end.',
    },
  },
  commands: {
    heading: 'Type',
    text: 'In that folder, one after another. Nothing leaves this machine: `AWS_ENDPOINT_URL` points here.',
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser refused the clipboard. The commands are selected: copy them by hand.',
    prints: 'You will read:',
    steps: {
      environment: {
        title: 'Point Terraform here',
        text: 'The secret is not checked, but it has to be there.',
      },
      init: { title: 'Fetch the provider', text: 'Once. It is some 100 MB.' },
      order: {
        title: 'Decide the race',
        text: 'Terraform sends two requests at once, and either may be first. This lets ECR’s wait three seconds, so that you see the article’s order. Leave it out to race.',
      },
      'first-apply': {
        title: 'Apply',
        text: 'Both resources are created. Inspector has nothing to scan, because ECR is `BASIC`. All looks fine.',
      },
      wait: {
        title: 'Let a day pass',
        text: 'Watch the live view: AWS switches the idle Inspector off. That is R3. Nobody told Terraform.',
      },
      'second-apply': {
        title: 'Apply again',
        text: 'You changed nothing. Terraform finds Inspector missing and creates it. R1 sets ECR to `ENHANCED`.',
      },
      'third-apply': {
        title: 'And again',
        text: 'Now ECR has drifted. Terraform sets `BASIC`, and you are back where you were.',
      },
      'ask-aws': {
        title: 'Ask AWS',
        text: 'The AWS CLI reads the same account through the same endpoint.',
      },
      fix: {
        title: 'Get out',
        text: 'The fix leaves the enabler out, and its `removed` block makes Terraform forget it without destroying it.',
      },
      'fix-rests': { title: 'Apply once more', text: 'It rests. One fact, one owner.' },
    },
  },
  live: {
    heading: 'Your account, live',
    text: 'Follows every call that arrives with your key, and what AWS does by itself.',
    noServer:
      'This copy of the site is plain files: there is no simulated AWS behind it. Clone the repository, run `npm start`, and open this page there.',
    connections: {
      connecting: 'Connecting.',
      following: 'Following.',
      lost: 'The connection is lost. Trying again.',
      crowded:
        'More people follow their accounts than this server can serve. Your commands work all the same. Trying again.',
      away: 'The server cannot reach the place where it keeps its accounts. Trying again.',
    },
    account: 'Account id',
    inspector: 'Inspector',
    on: 'on',
    off: 'off',
    scanType: 'ECR scan type',
    scans: 'Scans',
    nothing: 'nothing',
    clock: 'The account’s clock: {time}.',
    nextMove: 'AWS acts by itself in {time}.',
    noMove: 'AWS has nothing to do by itself.',
    moveOn: 'Move the clock on',
    spans: { '1m': '1 minute', '1h': '1 hour', '1d': '1 day' },
    speed: 'Speed of the clock',
    times: '{speed}×',
    reset: 'Start over with a fresh account',
    notDone: {
      'time.passed': 'The clock was not moved on.',
      settings: 'The speed of the clock was not changed.',
      reset: 'There is no fresh account.',
    },
    why: {
      unreachable: 'The server did not answer. See whether it still runs, then try again.',
      locked: 'The server does not let your key in. Check the room key, then try again.',
      refused: 'The server refused it. Load this page again, then try again.',
      away: 'The server cannot reach the place where it keeps its accounts. Wait a moment, then try again.',
    },
    log: 'What happened, newest first',
    empty: 'No call yet. Run the first apply.',
    call: 'You called {operation}',
    refusedCall: '{operation} was refused: {code}',
    awsActed: 'AWS acted by itself',
    timePassed: 'You moved the clock on by {time}',
    settings: 'You changed the clock’s speed',
    hold: 'From now on {operation} waits',
    resetDone: 'A fresh account',
    days: '{count} d',
    hours: '{count} h',
    minutes: '{count} min',
    diagram: 'Account',
  },
  readme: {
    title: 'Perpetual Diff, hands-on',
    text: 'The commands, in this order. {site} is where `npm start` serves the site, {key} is any key you like.',
  },
} as const satisfies HandsOnWords
