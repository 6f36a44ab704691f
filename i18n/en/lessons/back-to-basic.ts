import type { LessonWords } from '../../lesson-words'

export const backToBasic = {
  title: 'Back to basic: image scanning stops',
  teaches: 'Basic scanning in ECR stops Inspector’s image scanning and leaves the rest on.',
  description:
    'With Amazon Inspector on, choose basic scanning in ECR: image scanning stops, EC2 and Lambda scanning continue, and Inspector stays on.',
  takeaway:
    'ECR’s setting reaches into Inspector: BASIC stops image scanning and nothing else (R2). While EC2 or Lambda is left to scan, Inspector stays on.',
  states: {
    start: 'Start',
    inspectorEnabled: 'Inspector enabled directly',
    basicChosen: 'Basic scanning chosen in ECR',
    settingsUpdated: 'Inspector’s settings updated',
    whatIsLeft: 'What is left of the scans',
    'whatIsLeft.instancesContinue': 'EC2 scanning continues',
    'whatIsLeft.functionsContinue': 'Lambda scanning continues',
    'whatIsLeft.imagesStop': 'ECR image scanning stops',
    instancesAndFunctions: 'EC2 and Lambda only',
  },
  beats: {
    'nothing-is-on': {
      title: 'Nothing is on yet',
      text: [
        [
          'You are at ',
          { state: 'start', text: 'the start' },
          ' once more: Inspector off, ECR on `BASIC`.',
        ],
        'This time you will switch Inspector on, and then change your mind about images. You will say so in ECR, not in Inspector.',
      ],
    },
    'you-enable-inspector': {
      title: 'You enable Inspector directly',
      text: [
        [
          'You ',
          { event: 'inspector.enabled', text: 'activate Inspector' },
          ' in the console. It is ',
          { state: 'inspectorEnabled', text: 'enabled' },
          ' for three types: EC2, ECR and Lambda.',
        ],
        'R1 fires: switching Inspector on for ECR sets the registry to `ENHANCED`. Inspector now scans images, instances and functions.',
      ],
    },
    'you-choose-basic': {
      title: 'You choose basic scanning in ECR',
      text: [
        [
          'In the registry’s settings you go back to ',
          { event: 'registry.set', text: 'basic scanning' },
          '. ',
          { state: 'basicChosen', text: 'ECR is BASIC' },
          ', as you wanted.',
        ],
        'Rule R2 fires: setting the registry to `BASIC` stops Inspector’s image scanning, and nothing else. The article observed it. AWS documents the other direction: switch ECR scanning off in Inspector, and the registry returns to `BASIC`.',
      ],
    },
    'settings-are-updated': {
      title: 'Inspector’s settings are updated',
      text: [
        [
          { event: 'time.passed', text: 'A minute passes' },
          ', and ',
          { state: 'settingsUpdated', text: 'Inspector’s settings show it' },
          ': ECR scanning is off. You changed nothing there; ECR did.',
        ],
        'How soon Inspector reports this is documented nowhere. The story assumes well under a minute, but more than ten seconds. In the Terraform lesson those seconds matter.',
      ],
    },
    'image-scans-stop': {
      title: 'Images drop out, the rest continues',
      text: [
        [
          'Look at ',
          { state: 'whatIsLeft', text: 'what is left' },
          ' of the three branches: ',
          { state: 'whatIsLeft.instancesContinue', text: 'EC2 scanning continues' },
          ', Lambda scanning continues, ',
          { state: 'whatIsLeft.imagesStop', text: 'image scanning stops' },
          '.',
        ],
        'One setting in ECR switched off one third of Inspector. It did not switch off Inspector.',
      ],
    },
    'instances-and-functions-only': {
      title: 'EC2 and Lambda are still scanned',
      text: [
        [
          'A day later it still holds: ',
          { state: 'instancesAndFunctions', text: 'EC2 and Lambda only' },
          '. Inspector stays on, because it has something to scan.',
        ],
        'Remember why it stays. Rule R3 says that AWS switches off an Inspector with nothing left to scan. Here EC2 and Lambda are left, so R3 does not fire. In the Terraform lesson only images were on, so R3 fires.',
      ],
    },
  },
} as const satisfies LessonWords<'back-to-basic'>
