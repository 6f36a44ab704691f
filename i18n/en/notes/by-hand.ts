import type { LessonNotes } from '../../notes-words'

export const byHand = {
  'nothing-is-on': {
    ask: 'Whose fault was the loop?',
    usual: 'Terraform’s, or the provider’s. Take the Terraform out and look.',
    point: 'No configuration and no state file: the only column left is AWS.',
  },
  'you-enable-inspector': {
    ask: 'Why for images alone?',
    usual: 'Silence. With EC2 or Lambda on, something would always be left to scan.',
    point: 'R1: the registry is ENHANCED again.',
  },
  'you-set-basic': {
    ask: 'Which state of the loop is this?',
    usual: 'After apply 1. Right: on, with nothing to scan.',
    point: 'The account diagram; compare with the lesson before.',
  },
  'inspector-is-off': {
    ask: 'No Terraform is near. A day passes. Will Inspector be on?',
    usual: 'The room is split, although it has seen R3. That is the point of this lesson.',
    point: 'AWS acts in the diagram, and the edge is dashed: nobody asked.',
  },
  'you-enable-it-again': {
    ask: 'I left ECR on BASIC and enable Inspector again. What does ECR say?',
    usual: 'Most have it now: ENHANCED.',
    point: 'The registry, before anybody opens its console.',
  },
  'ecr-is-enhanced-by-itself': {
    ask: 'What would Terraform call this?',
    usual: 'Drift. Here it is seen with bare eyes.',
    point: 'The console in the text.',
  },
  'you-set-basic-again': {
    ask: 'Have we been here?',
    usual: 'Yes. Let somebody show where.',
    point: 'The edge just taken leads back to a node already visited.',
  },
  'the-circle-closes': {
    ask: 'So what does it take to go round for ever?',
    usual: '“A bug.” No: somebody who keeps asking for Inspector on and ECR on BASIC.',
    point: 'The closed circle in the flow. Three rules of AWS make it.',
  },
} as const satisfies LessonNotes<'by-hand'>
