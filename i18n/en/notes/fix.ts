import type { LessonNotes } from '../../notes-words'

export const fix = {
  'one-owner': {
    ask: 'Which of the two resources would you drop?',
    usual: 'Many drop the registry’s. Keep both answers on the board.',
    point: 'The configuration: one resource, one variable, and the warning in the comment.',
  },
  'one-resource-is-created': {
    ask: 'Which rule fires?',
    usual: 'They look for one. None does.',
    point: 'The account diagram stands still.',
  },
  'basic-rests': {
    ask: 'We apply again. What will the plan say?',
    usual: 'After the loop they trust nothing. “Nothing to do” is right.',
    point: 'The orbit: an edge from the point back to itself. This is what settled looks like.',
  },
  'you-ask-for-enhanced': {
    ask: 'Which columns have changed?',
    usual: 'Only the configuration’s.',
    point: 'The repository that is named: it bounds the cost.',
  },
  'ecr-is-read': {
    ask: 'What does Terraform no longer ask about?',
    usual: 'Inspector. So no plan can ever call it drift.',
    point: 'The sequence diagram: one question.',
  },
  'plan-changes-one-thing': {
    ask: 'Does this plan say what you meant?',
    usual: 'Yes. Compare with the loop, where it never did.',
    point: '1 to change, from BASIC to ENHANCED.',
  },
  'aws-switches-inspector-on': {
    ask: 'There is no enabler. Will Inspector be on?',
    usual: '“Then nobody switches it on.” AWS does: R4.',
    point: 'The coupling that drove the loop works for you now.',
  },
  'enhanced-is-written': {
    ask: 'Do the three columns agree?',
    usual: 'Yes, for the first time while images are scanned.',
    point: 'EC2 and Lambda, still off.',
  },
  'enhanced-rests': {
    ask: 'If we only apply from here on, what becomes of it?',
    usual: '“It flips back.” It rests, with either value of the variable.',
    point: 'The empty plan, and the orbit’s second resting point.',
  },
  'you-go-back-to-basic': {
    ask: 'When would you want this switch?',
    usual: 'Before a release, before an audit.',
    point: 'Only the configuration column has changed.',
  },
  'image-scans-stop': {
    ask: 'You know this state. What did it lead to in the loop?',
    usual: 'Inspector gone, and the next plan wrong.',
    point: 'R2, and Inspector on with nothing to scan.',
  },
  'inspector-leaves-by-itself': {
    ask: 'A day passes. Will Inspector be on? And does it matter?',
    usual: 'Off. The second question is the lesson: nobody minds.',
    point: 'No state file claims that Inspector is on. Its findings are lost all the same.',
  },
  'three-rules': {
    ask: 'Three repositories, three rules. Any objection?',
    usual: 'None. It worked with one, and it works with two.',
    point: 'The configuration, rule by rule.',
  },
  'aws-refuses-the-third-rule': {
    ask: 'The plan is accepted. How will the apply end?',
    usual: '“It succeeds.” ECR takes two rules at most.',
    point: 'The error in the terminal, and the AWS column: nothing changed.',
  },
  'one-rule-many-filters': {
    ask: 'How would you name fifty repositories?',
    usual: 'One rule, many filters; up to a hundred.',
    point: 'The limit of two is on rules, not on repositories.',
  },
  'three-repositories-are-scanned': {
    ask: 'Which hidden rule fired?',
    usual: 'None: the scan type did not change.',
    point: 'One change, no error.',
  },
  'you-come-from-the-loop': {
    ask: 'Now with a workspace that has been round the loop. What could we break here?',
    usual: '“Nothing, it is only code.” Look at the colleague’s scans.',
    point: 'The AWS column: EC2 and Lambda are on, and they are not yours.',
  },
  'the-block-is-deleted': {
    ask: 'You delete the block. Does `prevent_destroy` save you?',
    usual: '“Yes, that is what it is for.” It stood inside the block.',
    point: 'The configuration without the enabler.',
  },
  'the-state-still-has-it': {
    ask: 'What does the refresh find, and whose is it?',
    usual: 'EC2 and Lambda. They were never in this configuration.',
    point: 'The state file column, then the AWS column.',
  },
  'plan-destroys-inspector': {
    ask: 'What will the plan say? Would you answer yes?',
    usual: '“It forgets it”, or “nothing”. It destroys.',
    point: '1 to destroy; and that the plan lists ECR only. The worst does not stand in it.',
  },
  'every-scan-stops': {
    ask: 'What will Inspector still scan?',
    usual: '“EC2 and Lambda, they are not ours.” Nothing at all.',
    point: 'No hidden rule fired. Terraform did this by itself; it was measured.',
  },
  'the-loss-is-written': {
    ask: 'Who will notice, and when?',
    usual: 'The colleague, weeks later. The apply reports success.',
    point: 'The calm state file, and the AWS column.',
  },
  'removed-forgets-it': {
    ask: 'How do you tell Terraform to forget and not to destroy?',
    usual: 'Some know `terraform state rm`. Show the block.',
    point: '`destroy = false`. It needs Terraform 1.7 or newer.',
  },
  'only-ecr-is-read': {
    ask: 'What is different from the trap so far?',
    usual: 'The refresh does not look at the enabler.',
    point: 'The sequence diagram: one question instead of two.',
  },
  'plan-only-forgets': {
    ask: 'What will the plan say? Which number do you check before yes?',
    usual: '“Destroy, removed is removed.” It only forgets.',
    point: '0 to destroy. Have them write that down.',
  },
  'nothing-was-touched': {
    ask: 'What does the colleague notice?',
    usual: 'Nothing. That is the success.',
    point: 'EC2 and Lambda still on in the AWS column.',
  },
  'one-owner-for-good': {
    ask: 'Where else do you have one fact with two owners?',
    usual: 'Security group rules, autoscalers, tags. Let them talk.',
    point: 'The takeaway; then the page about the family, and the checker for their own files.',
  },
} as const satisfies LessonNotes<'fix'>
