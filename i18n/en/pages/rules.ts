import type { RulesWords } from '../../page-words'

export const rules = {
  head: {
    title: 'The hidden rules',
    description:
      'R1 to R4: what AWS does to Inspector and ECR although nobody asked for it, with the evidence for each.',
  },
  lead: 'Inspector and the ECR scan type look like two settings in two services. They are one switch. Four rules, and the documented reverse of one of them, turn it for you.',
  rules: {
    R1: 'You switch Inspector on for ECR. AWS sets the registry to `ENHANCED`.',
    R2: 'You set the registry to `BASIC`. AWS stops Inspector’s image scanning, and nothing else.',
    'R2-reverse':
      'You switch image scanning off in Inspector. AWS returns the registry to `BASIC`.',
    R3: 'Inspector has nothing left to scan. After a while, AWS switches it off.',
    R4: 'You set the registry to `ENHANCED`. AWS switches Inspector on, for ECR only.',
  },
  evidence: 'How we know',
  shownIn: 'See it happen',
  notShown: 'No lesson needs this rule.',
  together:
    'Together they make the loop: Terraform creates Inspector (R1 flips ECR), Terraform sets `BASIC` (R2 stops the scans), AWS removes the idle Inspector (R3), and Terraform creates it again.',
} as const satisfies RulesWords
