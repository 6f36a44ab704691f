import type { LessonNotes } from '../../notes-words'

export const backToBasic = {
  'nothing-is-on': {
    ask: 'You want Inspector, but not for images. Where would you say so?',
    usual: 'In Inspector. In this lesson we say it in ECR.',
    point: 'The start is the one you know.',
  },
  'you-enable-inspector': {
    ask: 'Which rule has just fired?',
    usual: 'R1, from the first lesson. If nobody remembers, open that lesson again.',
    point: 'All three scan types, and the registry on ENHANCED.',
  },
  'you-choose-basic': {
    ask: 'I choose basic scanning in ECR. What will Inspector still scan?',
    usual: '“Everything”, or “nothing any more”. Have both sides give their reason.',
    point: 'Image scanning goes out, EC2 and Lambda stay. Name the rule: R2.',
  },
  'settings-are-updated': {
    ask: 'How fast will Inspector’s own answer say so?',
    usual: '“At once.” It is documented nowhere; the story assumes more than ten seconds.',
    point: 'Keep the ten seconds for the Terraform lesson.',
  },
  'image-scans-stop': {
    ask: 'Is Inspector on or off now?',
    usual: 'On. One third of it has stopped.',
    point: 'The three branches of the flow: two go on, one ends.',
  },
  'instances-and-functions-only': {
    ask: 'A day has passed and Inspector is still on. What holds it there?',
    usual: '“It was on, so it stays.” The reason is EC2 and Lambda.',
    point: 'Say rule R3 aloud, and that it did not fire. It will in the next lesson.',
  },
} as const satisfies LessonNotes<'back-to-basic'>
