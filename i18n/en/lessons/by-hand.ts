import type { LessonWords } from '../../lesson-words'

export const byHand = {
  title: 'The same loop, by hand',
  teaches: 'Without Terraform the circle turns just the same: the rules are AWS’s own.',
  description:
    'Take Terraform away and turn the same circle by hand: enable Inspector, set ECR to BASIC, wait, and Inspector is off. The rules are AWS’s own.',
  takeaway:
    'The circle needs no Terraform: R1, R2 and R3 are AWS’s own behaviour. Terraform only keeps turning the crank.',
  states: {
    start: 'Start',
    enabledByHand: 'Inspector enabled by hand',
    setToBasic: 'ECR set to BASIC',
    switchedOff: 'AWS switched Inspector off',
    enabledAgain: 'Enabled again by hand',
    enhancedByItself: 'ECR is ENHANCED by itself',
  },
  beats: {
    'nothing-is-on': {
      title: 'You take Terraform away',
      text: [
        [
          'Is the loop Terraform’s fault? To find out, you do by hand what it did, as the article did too. You are at ',
          { state: 'start', text: 'the start' },
          ': Inspector off, ECR on `BASIC`.',
        ],
        'There is no configuration now and no state file, so nothing can go stale or drift. Whatever moves without you is moved by AWS.',
      ],
    },
    'you-enable-inspector': {
      title: 'You enable Inspector for images alone',
      text: [
        [
          'You run `aws inspector2 enable --resource-types ECR`, or you activate Inspector in the console and switch EC2 and Lambda scanning off. ',
          { state: 'enabledByHand', text: 'Inspector is enabled' },
          ' for ECR images alone.',
        ],
        'Alone matters. With EC2 or Lambda on, Inspector would always have something left to scan, and the circle could not close.',
        [
          'R1 fires after ',
          { event: 'inspector.enabled', text: 'your call' },
          ': the registry is `ENHANCED`.',
        ],
      ],
    },
    'you-set-basic': {
      title: 'You set ECR to BASIC',
      text: [
        [
          'You do not want enhanced scanning, so you ',
          { event: 'registry.set', text: 'choose basic scanning' },
          ' in ECR. ',
          { state: 'setToBasic', text: 'ECR is BASIC' },
          '.',
        ],
        'R2 fires: image scanning stops, and nothing else. Inspector is still on. Look at the account diagram: on, with nothing to scan.',
      ],
    },
    'inspector-is-off': {
      title: 'You wait, and Inspector is off',
      text: [
        [
          { event: 'time.passed', text: 'A day passes.' },
          ' You open Inspector’s console, and ',
          { state: 'switchedOff', text: 'it has been switched off' },
          '. You did not do that, and this time no Terraform is there to blame.',
        ],
        'R3: an Inspector with nothing left to scan is switched off by AWS after a while. The article saw it without timing it; a day is this story’s choice.',
      ],
    },
    'you-enable-it-again': {
      title: 'You enable it again by hand',
      text: [
        [
          'You ',
          { event: 'inspector.enabled', text: 'repeat the same call' },
          ', again for ECR images alone. ',
          { state: 'enabledAgain', text: 'Inspector is enabled again' },
          '.',
        ],
        'You have done nothing in ECR. The account diagram already shows what R1 did there. In the console you have not looked yet.',
      ],
    },
    'ecr-is-enhanced-by-itself': {
      title: 'You look at ECR: ENHANCED by itself',
      text: [
        [
          { event: 'time.passed', text: 'A minute later' },
          ' you open the registry’s settings. You left them on basic scanning. Now ',
          { state: 'enhancedByItself', text: 'ECR is ENHANCED, by itself' },
          '.',
        ],
        'Terraform would call this drift. You see it with your own eyes and without a state file: R1 sets the registry whenever Inspector is switched on for ECR.',
      ],
    },
    'you-set-basic-again': {
      title: 'You set ECR to BASIC again',
      text: [
        [
          'You ',
          { event: 'registry.set', text: 'choose basic scanning' },
          ' once more. R2 stops image scanning, and you are back at ',
          { state: 'setToBasic', text: 'BASIC with an idle Inspector' },
          '.',
        ],
        'Look at the flow. The edge you just took leads back to a node you have been at before.',
      ],
    },
    'the-circle-closes': {
      title: 'The circle closes',
      text: [
        [
          { event: 'time.passed', text: 'Another day' },
          ', R3 again, and ',
          { state: 'switchedOff', text: 'Inspector is off' },
          '. This is the circle of the apply loop with your hands in Terraform’s place.',
        ],
        'So the cause is not Terraform, nor a mistake in its provider. Three rules of AWS make the circle. All it takes is somebody who keeps asking for Inspector on and ECR on `BASIC`.',
      ],
    },
  },
} as const satisfies LessonWords<'by-hand'>
