import type { PredictWords } from '../predict-words'

export const predict = {
  name: 'Before you go on',
  before: 'Before you go on:',
  invite: 'Before you go on: what will happen next?',
  questions: {
    'console-enable.ecr-follows':
      'You are about to activate Inspector in the console, and to leave ECR alone. What will ECR’s scan type be?',
    'enhanced-first.what-is-scanned':
      'You are about to choose enhanced scanning in ECR, and nothing else. What will Inspector scan?',
    'back-to-basic.what-is-left':
      'Everything is scanned. You are about to choose basic scanning in ECR. What will Inspector still scan?',
    'back-to-basic.a-day-later':
      'Image scanning has stopped. Another day passes. Will Inspector be on?',
    'apply-loop.after-basic':
      'The second request of this apply sets ECR to BASIC. Will Inspector be on after it?',
    'apply-loop.a-quiet-day':
      'A day passes. Nobody applies, nobody opens the console. Will Inspector be on?',
    'apply-loop.second-plan':
      'The refresh found no Inspector. You have edited nothing. What will the plan say?',
    'apply-loop.ecr-in-apply-2':
      'The plan creates Inspector and does not mention ECR. What will ECR’s scan type be?',
    'apply-loop.what-is-remembered':
      'The apply ends and writes the state file. Will it have the scan type that ECR really has?',
    'apply-loop.third-refresh':
      'A day later you run apply 3. It begins with a refresh. What will it find changed?',
    'apply-loop.fourth-plan':
      'The refresh of apply 4 has missed Inspector again. What will the plan say?',
    'apply-loop.for-ever':
      'You go on applying once a day and edit nothing. What will become of it?',
    'by-hand.without-terraform':
      'Inspector is on with nothing to scan, and no Terraform is near. You wait a day. Will Inspector be on?',
    'by-hand.ecr-once-more':
      'You left ECR on BASIC. You enable Inspector again, for images only. What will ECR’s scan type be?',
    'fix.second-plan':
      'One resource is left, and one apply is done. You apply again. What will the plan say?',
    'fix.who-enables':
      'The request sets ECR to ENHANCED. There is no enabler in the configuration. Will Inspector be on?',
    'fix.does-it-settle':
      'ECR is ENHANCED now. You go on applying and edit nothing. What will become of it?',
    'fix.nothing-to-scan': 'Inspector is on with nothing to scan. A day passes. Will it be on?',
    'fix.three-rules':
      'You have written three rules, one for each repository. You apply. How will it end?',
    'fix.block-deleted':
      'You have deleted the enabler’s block; the state file still has the enabler. What will the plan say?',
    'fix.what-destroy-stops':
      'The enabler is destroyed. Your colleague had switched on EC2 and Lambda. What will Inspector still scan?',
    'fix.block-removed':
      'In the enabler’s place stands a removed block with destroy = false. What will the plan say?',
  },
  options: {
    'plan.nothing': 'Nothing to do',
    'plan.create-both': 'Create both',
    'plan.create-enabler': 'Create Inspector',
    'plan.create-registry': 'Create ECR’s setting',
    'plan.update-enabler': 'Change Inspector',
    'plan.update-registry': 'Change ECR’s setting',
    'plan.delete-enabler': 'Destroy Inspector',
    'plan.forget-enabler': 'Forget Inspector',
    'scan-type.basic': 'BASIC',
    'scan-type.enhanced': 'ENHANCED',
    'inspector.enabled': 'On',
    'inspector.disabled': 'Off',
    'scanned.nothing': 'Nothing',
    'scanned.images': 'Images only',
    'scanned.rest': 'EC2 and Lambda',
    'scanned.all': 'All three',
    'drift.nothing': 'Nothing',
    'drift.enabler-gone': 'Inspector is gone',
    'drift.enabler-changed': 'Inspector has changed',
    'drift.registry-changed': 'ECR has changed',
    'state-file.true': 'Yes',
    'state-file.stale': 'No',
    'apply.nothing': 'Nothing to do',
    'apply.done': 'It succeeds',
    'apply.refused': 'AWS refuses',
    'verdict.settles': 'It comes to rest',
    'verdict.loops': 'It loops for ever',
    'verdict.stuck': 'It ends in an error',
  },
  right: 'Right. Go on and watch it happen.',
  wrong: 'Not quite: {belief}',
  misconceptions: {
    'services-are-separate': {
      name: '“Two services, two settings.”',
      text: 'ECR’s enhanced scanning is Inspector. Whoever changes one of the two changes the other.',
    },
    'all-or-nothing': {
      name: '“Inspector is on for everything or for nothing.”',
      text: 'EC2, ECR and Lambda are switched one by one. ECR’s setting reaches images only.',
    },
    'ecr-does-without-inspector': {
      name: '“Images are ECR’s business, the rest is Inspector’s.”',
      text: 'Under enhanced scanning Inspector scans the images. ECR’s own scanner works under BASIC only.',
    },
    'basic-is-inspector': {
      name: '“Basic scanning is Inspector, too.”',
      text: 'Under BASIC, ECR scans images without Inspector. Inspector scans them under ENHANCED only.',
    },
    'basic-only-changes-ecr': {
      name: '“BASIC changes ECR and nothing else.”',
      text: 'It reaches into Inspector: its image scanning stops. That is rule R2.',
    },
    'basic-switches-inspector-off': {
      name: '“BASIC switches Inspector off.”',
      text: 'BASIC stops image scanning and nothing else. Inspector itself goes only when nothing is left to scan, and not at once.',
    },
    'inspector-stays-on': {
      name: '“What is on stays on.”',
      text: 'An Inspector with nothing left to scan is switched off by AWS after a while, with nobody asking: rule R3.',
    },
    'terraform-is-to-blame': {
      name: '“It is Terraform that takes Inspector away.”',
      text: 'AWS does it by itself. Terraform only finds out at the next refresh.',
    },
    'state-is-truth': {
      name: '“What the state file says is so.”',
      text: 'The state file is a memory of the last apply. AWS goes on without telling it; only a refresh looks.',
    },
    'missing-means-start-over': {
      name: '“One thing is missing, so everything is made again.”',
      text: 'Terraform compares resource by resource. ECR’s setting is still there, and as wanted.',
    },
    'plan-repairs-the-cause': {
      name: '“The plan repairs the cause.”',
      text: 'A plan knows no causes. It compares each resource with its block; ECR is as wanted, so the plan leaves it alone.',
    },
    'plan-lists-every-change': {
      name: '“What the plan does not list does not change.”',
      text: 'A plan lists what Terraform will do. What AWS does in answer to it stands in no plan.',
    },
    'drift-needs-a-hand': {
      name: '“Drift means that somebody was at the console.”',
      text: 'Nobody was. AWS changed it in answer to the last apply.',
    },
    'every-apply-repeats': {
      name: '“Every apply does the same again.”',
      text: 'Two repairs take turns: each apply repairs what the one before it broke. The period is two, not one.',
    },
    'one-more-apply-settles': {
      name: '“One more apply and it is settled.”',
      text: 'Each repair breaks the other end. From the same state the same apply does the same.',
    },
    'loops-report-errors': {
      name: '“If it were broken, Terraform would say so.”',
      text: 'Round the loop every apply succeeds, and what comes to rest does so without an error, too.',
    },
    'scanning-always-loops': {
      name: '“Whoever manages scanning gets the loop.”',
      text: 'The loop needs two owners of one fact. With one owner each value comes to rest.',
    },
    'apply-starts-over': {
      name: '“Every apply begins from nothing.”',
      text: 'The state file remembers what was created. What is as wanted is left alone.',
    },
    'only-an-enabler-enables': {
      name: '“Inspector needs a resource of its own.”',
      text: 'Setting the registry to ENHANCED switches Inspector on for ECR: rule R4. AWS looks after it.',
    },
    'plan-is-a-promise': {
      name: '“A plan that looks right will succeed.”',
      text: 'A plan does not ask AWS for its limits. ECR takes two rules at most.',
    },
    'only-scan-type-counts': {
      name: '“The scan type is the same, so nothing changes.”',
      text: 'Rules are part of the resource. Three where there was one is a change, and the plan says so.',
    },
    'only-what-is-written-is-planned': {
      name: '“No block, no plan.”',
      text: 'What stands in the state file and in no block is planned as well: something has to become of it.',
    },
    'deleting-forgets': {
      name: '“A deleted block is forgotten.”',
      text: 'In the state and not in the configuration means destroy. Forgetting has to be asked for.',
    },
    'removing-destroys': {
      name: '“Removed means destroyed.”',
      text: 'With destroy = false a removed block takes the resource out of the state and leaves AWS alone.',
    },
    'destroy-takes-only-its-own': {
      name: '“Destroy takes back what was created.”',
      text: 'This provider disables every scan type that is on, whoever switched it on.',
    },
  },
  chosen: 'Your answer: {answer}.',
  again: 'Answer again',
  score: '{right} of {answered} right',
  turnOff: 'Stop asking',
  turnOn: 'Ask me again',
  off: 'You are not asked any more.',
} as const satisfies PredictWords
