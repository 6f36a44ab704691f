import type { LessonNotes } from '../../notes-words'

export const applyLoop = {
  'two-owners': {
    ask: 'Read the two resources. Do they know of each other?',
    usual: 'No. Somebody notices `prevent_destroy` and feels safe.',
    point: 'The three truths: what is written, what is remembered, what AWS has.',
  },
  'nothing-to-read': {
    ask: 'What does Terraform do before it plans?',
    usual: '“It compares.” First it reads.',
    point: 'The empty state file column. This step is where all surprises come in.',
  },
  'plan-creates-both': {
    ask: 'Which of the two goes first?',
    usual: '“The one that is written first.” Neither: it is a race of a few milliseconds.',
    point: '2 to add, in the terminal.',
  },
  'inspector-is-enabled': {
    ask: 'One request went out. How many things changed?',
    usual: 'One. Two did.',
    point: 'The registry on ENHANCED in the account diagram: R1.',
  },
  'ecr-is-set-to-basic': {
    ask: 'The second request sets BASIC. Will Inspector be on after it?',
    usual: '“Off.” It stays on, with nothing to scan.',
    point: 'R2, and Inspector in the account diagram: on and idle.',
  },
  'everything-looks-fine': {
    ask: 'Would you approve this apply?',
    usual: 'Yes, all of them.',
    point: 'The AWS column, the only one that differs. Name the assumption about ten seconds.',
  },
  'aws-switches-inspector-off': {
    ask: 'A day passes and nobody does anything. Will Inspector be on?',
    usual: '“On, nobody touched it.”',
    point: 'The AWS column changes, the state file column does not. R3; the day is our choice.',
  },
  'inspector-is-gone': {
    ask: 'What will Terraform make of an answer without your account in it?',
    usual: 'An error. It takes the enabler for deleted.',
    point: 'The sequence diagram: the refresh, and what comes back.',
  },
  'plan-creates-inspector-again': {
    ask: 'You have edited nothing. What will the plan say?',
    usual: '“Nothing”, or “create both”. Ask whether `prevent_destroy` will object.',
    point: '1 to add, and ECR not in the plan: it is BASIC, as wanted.',
  },
  'ecr-flips-to-enhanced': {
    ask: 'The plan does not mention ECR. What will its scan type be?',
    usual: 'Half say BASIC, because the plan leaves it alone.',
    point: 'The sequence diagram: the message that changes ECR comes from Inspector.',
  },
  'state-looks-the-same': {
    ask: 'Will the state file have the scan type that ECR has?',
    usual: '“Yes, it was just written.”',
    point: 'BASIC in the state file column, ENHANCED in the AWS column. No error anywhere.',
  },
  'images-are-scanned': {
    ask: 'Why does R3 not fire this time? And who pays?',
    usual: 'The first is found quickly, the second makes them laugh.',
    point: 'The bill. You asked for BASIC.',
  },
  'ecr-has-drifted': {
    ask: 'What will the refresh of apply 3 find changed?',
    usual: '“Inspector again”, or “nothing, nobody was at the console”.',
    point: 'ECR’s row in the three truths. The drift was caused by Terraform’s own last apply.',
  },
  'plan-sets-basic-again': {
    ask: 'Is there anything wrong with this plan?',
    usual: 'No, and they are right. Each plan is right about its one resource.',
    point: '1 to change. Lay the plan of apply 2 beside it.',
  },
  'image-scans-stop': {
    ask: 'Will Terraform destroy Inspector?',
    usual: 'Some say yes. It will not; AWS will switch it off.',
    point: 'The same idle Inspector as in apply 1.',
  },
  'back-where-you-were': {
    ask: 'Is this like the state after apply 1, or is it that state?',
    usual: '“Like it.” Let them compare column by column.',
    point: 'The orbit bites its tail. Same three things, so the same future.',
  },
  'inspector-leaves-again': {
    ask: 'What is lost on every round, beside money?',
    usual: 'Rarely known: findings, filters and suppression rules.',
    point: 'R3 for the second time.',
  },
  'inspector-is-gone-again': {
    ask: 'Find a difference to the start of apply 2.',
    usual: 'Only the number of the apply.',
    point: 'The three columns.',
  },
  'plan-repeats-itself': {
    ask: 'What will the plan say? And the one of apply 99?',
    usual: 'By now the room says it in one voice: even creates, odd sets BASIC.',
    point: '1 to add, word for word the plan of apply 2.',
  },
  'ecr-flips-again': {
    ask: 'Who changes what in an even apply, and in an odd one?',
    usual: 'They find the symmetry on their own.',
    point: 'Terraform changes one end, AWS the other; then they swap.',
  },
  'it-never-settles': {
    ask: 'What becomes of it if we go on? What single edit would end it?',
    usual: '“Remove one resource.” Which one, and how, is the last lesson.',
    point: 'The proof, and its list of edits that do and do not leave the loop.',
  },
} as const satisfies LessonNotes<'apply-loop'>
