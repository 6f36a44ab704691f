import type { RulesWords } from '../../page-words'

export const rules = {
  head: {
    title: 'The hidden rules',
    description:
      'R1 to R4: what AWS does to Inspector and ECR although nobody asked for it, with the evidence for each.',
  },
  lead: 'Inspector and the ECR scan type look like two settings in two services. They are one switch. Four rules, and the documented reverse of one of them, turn it for you.',
  rules: {
    R1: {
      name: 'Inspector on for ECR makes ECR enhanced',
      text: 'You switch Inspector on for ECR, in the console or through the API. AWS sets the registry to `ENHANCED`, because enhanced scanning is Inspector.',
      cause: 'Inspector goes on for ECR',
      effect: 'Registry becomes ENHANCED',
      when: null,
    },
    R2: {
      name: 'Basic stops image scanning, and nothing else',
      text: 'You set the registry to `BASIC`. AWS stops Inspector’s image scanning. EC2 and Lambda scanning go on.',
      cause: 'Registry is set to BASIC',
      effect: 'Image scanning stops',
      when: null,
    },
    'R2-reverse': {
      name: 'Image scanning off makes ECR basic',
      text: 'You switch image scanning off in Inspector. AWS returns the registry to `BASIC`. This direction is the documented one.',
      cause: 'Image scanning goes off in Inspector',
      effect: 'Registry becomes BASIC',
      when: null,
    },
    R3: {
      name: 'An idle Inspector is switched off',
      text: 'When the last scan type is off, Inspector has nothing left to do, and AWS switches it off for the account. How long that takes is documented nowhere.',
      cause: 'Nothing is left to scan',
      effect: 'Inspector goes off',
      when: 'after a while',
    },
    R4: {
      name: 'Enhanced switches Inspector on, for ECR only',
      text: 'You set the registry to `ENHANCED`. If Inspector is off, AWS switches it on, and only for images.',
      cause: 'Registry is set to ENHANCED',
      effect: 'Inspector goes on for ECR',
      when: null,
    },
  },
  drawing: (cause, effect) => `${cause}. Then, by itself, AWS: ${effect}.`,
  evidence: 'How we know',
  shownIn: 'See it happen',
  notShown: 'No lesson needs this rule.',
  together:
    'Together they make the loop: Terraform creates Inspector (R1 flips ECR), Terraform sets `BASIC` (R2 stops the scans), AWS removes the idle Inspector (R3), and Terraform creates it again.',
} as const satisfies RulesWords
