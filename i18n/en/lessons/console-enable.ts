import type { LessonWords } from '../../lesson-words'

export const consoleEnable = {
  title: 'Inspector first: everything is scanned',
  teaches: 'Activating Inspector in the console scans everything, and changes ECR too.',
  description:
    'Activate Amazon Inspector in the console: EC2, ECR and Lambda are scanned, and the ECR registry becomes ENHANCED although you never opened it.',
  takeaway:
    'Activating Inspector in the console is the most direct way to full coverage. It also changes ECR (R1), and you may pay for scans you do not need.',
  states: {
    start: 'Start',
    enabledDirectly: 'Inspector enabled directly',
    configuresItself: 'Inspector configures itself',
    scansEveryType: 'Scans every resource type',
    branches: 'Three scans side by side',
    'branches.images': 'ECR images',
    'branches.instances': 'EC2 instances',
    'branches.functions': 'Lambda functions',
    fullCoverage: 'Full coverage',
  },
  beats: {
    'nothing-is-on': {
      title: 'Nothing is on yet',
      text: [
        [
          'You are at ',
          { state: 'start', text: 'the start' },
          ': an AWS account in which Inspector is off. Inspector is AWS’s vulnerability scanner. It can scan EC2 instances, Lambda functions and the container images in ECR, the image registry.',
        ],
        'ECR has a setting of its own, the scan type. Here it is `BASIC`: Inspector has no part in scanning images. Look at the account diagram: two services, two settings.',
      ],
    },
    'you-enable-inspector': {
      title: 'You activate Inspector in the console',
      text: [
        [
          'You open Inspector in the console and ',
          { event: 'inspector.enabled', text: 'activate it' },
          '. Now it is ',
          { state: 'enabledDirectly', text: 'enabled directly' },
          ', for EC2, ECR and Lambda. AWS documents this default; the API’s `Enable` call switches on only what you name.',
        ],
        'Look at the registry in the account diagram. It went from `BASIC` to `ENHANCED`, and you did not touch it. This is rule R1: switching Inspector on for ECR sets the registry to `ENHANCED`.',
      ],
    },
    'inspector-configures-itself': {
      title: 'Inspector configures itself',
      text: [
        [
          { event: 'time.passed', text: 'A minute passes' },
          '; the real time may differ. You choose nothing further: ',
          { state: 'configuresItself', text: 'Inspector configures itself' },
          ' for the three types.',
        ],
        'In ECR’s own settings you would now read enhanced scanning. Two services show one fact, and you set it in only one of them.',
      ],
    },
    'every-type-is-covered': {
      title: 'Every activated type is covered',
      text: [
        [
          'Inspector now ',
          { state: 'scansEveryType', text: 'scans every resource type' },
          ' that activation switched on: EC2 instances, ECR images, Lambda functions.',
        ],
        'One scan type is not among them. Lambda code scanning is a type of its own and stays off until you ask for it.',
      ],
    },
    'three-scans-run': {
      title: 'Three scans run side by side',
      text: [
        [
          'The flow splits into three parallel branches: ',
          { state: 'branches.images', text: 'images' },
          ', ',
          { state: 'branches.instances', text: 'instances' },
          ' and ',
          { state: 'branches.functions', text: 'functions' },
          '.',
        ],
        'They do not depend on each other: one can stop while the others go on. The lesson on going back to basic scanning does exactly that.',
      ],
    },
    'full-coverage': {
      title: 'You have full coverage, and its bill',
      text: [
        [
          'This path ends in ',
          { state: 'fullCoverage', text: 'full coverage' },
          '. It is the most direct way there is, and possibly more than you need.',
        ],
        'For images, Inspector charges per first scan and per re-scan, and nobody can bound how often a re-scan happens. The article behind this story had 45 images and an estimate above 240 USD a month. Look at the bill.',
      ],
    },
  },
} as const satisfies LessonWords<'console-enable'>
