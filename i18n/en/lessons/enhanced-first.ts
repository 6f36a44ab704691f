import type { LessonWords } from '../../lesson-words'

export const enhancedFirst = {
  title: 'ECR first: only images are scanned',
  teaches: 'Enhanced scanning in ECR is Inspector: ECR switches it on, for images only.',
  description:
    'Turn on enhanced scanning in ECR and AWS switches Amazon Inspector on by itself, for container images only. EC2 and Lambda stay off.',
  takeaway:
    'Enhanced scanning is Inspector. Setting the registry to ENHANCED switches Inspector on for ECR only (R4), so nobody has to enable Inspector.',
  states: {
    start: 'Start',
    inspectorDisabled: 'Inspector disabled',
    enhancedTurnedOn: 'Enhanced scanning turned on',
    inspectorCreated: 'AWS creates Inspector',
    onlyImagesScanned: 'Only ECR images are scanned',
    imagesOnly: 'ECR only',
  },
  beats: {
    'a-quiet-account': {
      title: 'You start with a quiet account',
      text: [
        [
          'You are at ',
          { state: 'start', text: 'the start' },
          '. In this lesson you will not open Inspector, AWS’s vulnerability scanner. You will change one setting, and it belongs to ECR, the image registry.',
        ],
        'Keep an eye on Inspector in the account diagram all the same.',
      ],
    },
    'inspector-is-off': {
      title: 'Inspector is off',
      text: [
        [
          { event: 'time.passed', text: 'A minute passes' },
          ' and nothing moves. ',
          { state: 'inspectorDisabled', text: 'Inspector is disabled' },
          ', and ECR’s scan type is `BASIC`.',
        ],
        'Under basic scanning ECR does without Inspector, so nothing in this account has a reason to switch it on.',
      ],
    },
    'you-turn-on-enhanced-scanning': {
      title: 'You turn on enhanced scanning in ECR',
      text: [
        [
          'In the registry’s scanning settings you ',
          { event: 'registry.set', text: 'choose enhanced scanning' },
          ', continuous, for every repository. It is one call, and it goes to ECR. ',
          { state: 'enhancedTurnedOn', text: 'Enhanced scanning is on' },
          '.',
        ],
        'Look at the account diagram: Inspector went on too. This is rule R4: setting the registry to `ENHANCED` switches Inspector on, for ECR only.',
      ],
    },
    'aws-creates-inspector': {
      title: 'AWS creates Inspector by itself',
      text: [
        [
          'You open Inspector’s console, and ',
          { state: 'inspectorCreated', text: 'Inspector is there' },
          '. You did not enable it, AWS did. (A minute is this story’s choice; it may take more or less.)',
        ],
        'There is a simple reason: enhanced scanning is Inspector. AWS documents that the two can be joined from either side.',
      ],
    },
    'only-images-are-scanned': {
      title: 'Only images are scanned',
      text: [
        [
          'Inspector is on, and ',
          { state: 'onlyImagesScanned', text: 'only ECR images are scanned' },
          '. EC2 scanning and Lambda scanning stay off.',
        ],
        'That R4 stops at ECR was observed in the article; AWS’s documents do not spell it out.',
      ],
    },
    'images-only': {
      title: 'You have image scanning and nothing else',
      text: [
        [
          'This path ends with ',
          { state: 'imagesOnly', text: 'ECR only' },
          '. For the registry it is the same end as activating Inspector in the console. For the bill it is not: nothing but images is scanned.',
        ],
        'Put the two rules side by side. R1 leads from Inspector to ECR, R4 from ECR to Inspector. Whichever one you touch, the other moves.',
      ],
    },
  },
} as const satisfies LessonWords<'enhanced-first'>
