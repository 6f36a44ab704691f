import type { LessonNotes } from '../../notes-words'

export const enhancedFirst = {
  'a-quiet-account': {
    ask: 'This time nobody opens Inspector. Which part of the picture will you watch?',
    usual: 'ECR. Ask them to keep an eye on Inspector as well.',
    point: 'The account diagram, both halves.',
  },
  'inspector-is-off': {
    ask: 'Is there any reason for Inspector to be on now?',
    usual: 'No. Right: under basic scanning ECR does without it.',
    point: 'Nothing moves when time passes.',
  },
  'you-turn-on-enhanced-scanning': {
    ask: 'I choose enhanced scanning in ECR. What will Inspector scan?',
    usual: '“Nothing, it is off”, or “everything”. Few say images only.',
    point: 'Inspector goes on in the diagram although the call went to ECR. Name the rule: R4.',
  },
  'aws-creates-inspector': {
    ask: 'Who enabled it? What would an access log say?',
    usual: '“I did, in a way.” No: you asked ECR, and AWS asked Inspector.',
    point: 'The narration: enhanced scanning is Inspector.',
  },
  'only-images-are-scanned': {
    ask: 'How sure can we be that EC2 stays off?',
    usual: '“It is documented.” It is not: the article observed it.',
    point: 'Open “How we know”: each claim has a grade.',
  },
  'images-only': {
    ask: 'Two ways led to the same registry. What is different?',
    usual: 'The bill. Some also see that the arrows point in opposite directions.',
    point: 'R1 and R4 side by side: whichever end you touch, the other moves.',
  },
} as const satisfies LessonNotes<'enhanced-first'>
