import type { LessonWords } from '../../lesson-words'

export const fix = {
  title: 'The fix: one owner',
  teaches: 'Manage ECR’s setting only, and let AWS look after Inspector. Mind the way in.',
  description:
    'Manage only ECR’s scanning configuration and every apply settles. How to switch, how to stay within two rules, and how to leave the loop safely.',
  takeaway:
    'Give every fact one owner: manage ECR’s setting, and let AWS switch Inspector on and off. On the way in, forget the enabler; do not destroy it.',
  states: {
    oneOwner: 'One owner',
    basicRests: 'BASIC, at rest',
    switchingToEnhanced: 'Switching to ENHANCED',
    'switchingToEnhanced.edited': 'Variable set to true',
    'switchingToEnhanced.refreshed': 'ECR is read',
    'switchingToEnhanced.planned': 'One change planned',
    'switchingToEnhanced.inspectorByAws': 'AWS enables Inspector',
    enhancedRests: 'ENHANCED, at rest',
    switchingToBasic: 'Variable set to false',
    imagesStopped: 'Image scanning stopped',
    threeRules: 'Three rules written',
    refused: 'AWS refuses',
    oneRuleManyFilters: 'One rule, many filters',
    comingFromTheLoop: 'Coming from the loop',
    trap: 'The trap',
    'trap.blockDeleted': 'Block deleted',
    'trap.refreshed': 'State still has it',
    'trap.destroyPlanned': 'Destroy planned',
    'trap.everythingOff': 'All scans off',
    lost: 'Coverage lost',
    safeWay: 'The safe way',
    'safeWay.removedWritten': 'removed block',
    'safeWay.refreshed': 'ECR is read',
    'safeWay.forgetPlanned': 'Forget planned',
    handedOver: 'Handed over to AWS',
  },
  beats: {
    'one-owner': {
      title: 'One resource is left',
      text: [
        [
          'The enabler is gone from the configuration. What is left is ',
          { state: 'oneOwner', text: 'one owner for one fact' },
          ': `aws_ecr_registry_scanning_configuration`. A variable decides between `BASIC` and `ENHANCED`; it starts as `false`, so `BASIC`.',
        ],
        'Inspector is not forgotten. It is left to AWS, which switches it on and off anyway: rules R4, R2 and R3. A comment in the configuration warns against enabling Inspector by hand.',
      ],
    },
    'one-resource-is-created': {
      title: 'The first apply creates one resource',
      text: [
        [
          'You run ',
          { event: 'apply.run', text: 'terraform apply' },
          ': `1 to add`. The registry is set to `BASIC`, which it was already, and ',
          { state: 'basicRests', text: 'BASIC is at rest' },
          '.',
        ],
        'Inspector was off and stays off. No hidden rule fires: nothing was switched on for ECR, and there was no image scanning to stop.',
      ],
    },
    'basic-rests': {
      title: 'The second apply has nothing to do',
      text: [
        [
          'You ',
          { event: 'apply.run', text: 'apply again' },
          ', and the plan is empty. ',
          { state: 'basicRests', text: 'It rests' },
          '. In the loop, apply 2 found Inspector missing. Here even a day’s wait would change nothing: there is no Inspector to switch off.',
        ],
        'Look at the orbit: the edge of apply 2 leads from the point back to itself. This is what settled looks like. `false` settles after one apply.',
      ],
    },
    'you-ask-for-enhanced': {
      title: 'You ask for enhanced scanning',
      text: [
        [
          'A release is coming and you want images scanned. ',
          { event: 'configuration.changed', text: 'You set the variable' },
          ' to ',
          { state: 'switchingToEnhanced.edited', text: 'true' },
          '. The configuration now wants `ENHANCED`, with continuous scans of one named repository, `prod/api`.',
        ],
        'Only the configuration column has changed. State file and AWS still say `BASIC`.',
      ],
    },
    'ecr-is-read': {
      title: 'The refresh reads ECR, and only ECR',
      text: [
        [
          { event: 'apply.started', text: 'terraform apply' },
          ' begins. The state file holds one resource, so ',
          { state: 'switchingToEnhanced.refreshed', text: 'only ECR is read' },
          ': `BASIC`, as remembered. Nothing has drifted.',
        ],
        'Terraform does not ask about Inspector any more. AWS may switch it on and off, and no plan will call that drift.',
      ],
    },
    'plan-changes-one-thing': {
      title: 'The plan changes one resource',
      text: [
        [
          '`0 to add, 1 to change, 0 to destroy`: ',
          { state: 'switchingToEnhanced.planned', text: 'one change' },
          ', from `BASIC` to `ENHANCED`, and the rule for `prod/api`.',
        ],
        [
          { event: 'plan.made', text: 'The plan' },
          ' says what you mean. You want a different scan type; you get a different scan type.',
        ],
      ],
    },
    'aws-switches-inspector-on': {
      title: 'AWS switches Inspector on by itself',
      text: [
        [
          'One ',
          { event: 'request.sent', text: 'request' },
          ' goes to ECR. R4 fires: setting the registry to `ENHANCED` switches Inspector on, for ECR only. ',
          { state: 'switchingToEnhanced.inspectorByAws', text: 'AWS enables Inspector' },
          '; Terraform does not mention it.',
        ],
        'The same coupling that drove the loop now works for you, because nobody argues with it.',
      ],
    },
    'enhanced-is-written': {
      title: 'The state file says ENHANCED',
      text: [
        [
          { event: 'state.written', text: 'The state file is written' },
          '. Configuration, state file and AWS agree: ',
          { state: 'enhancedRests', text: 'ENHANCED' },
          '. EC2 and Lambda scanning stay off.',
        ],
        'The cost is bounded to the repositories you named. How often AWS scans an image again cannot be bounded.',
      ],
    },
    'enhanced-rests': {
      title: 'ENHANCED rests too',
      text: [
        [
          'You ',
          { event: 'apply.run', text: 'apply again' },
          '. The plan is empty: ',
          { state: 'enhancedRests', text: 'ENHANCED is at rest' },
          ', as `BASIC` was. R3 has no reason to fire, since Inspector has images to scan.',
        ],
        'Both values of the variable settle, as measured with the real Terraform and provider. Switching moves once and then rests.',
      ],
    },
    'you-go-back-to-basic': {
      title: 'You go back to basic scanning',
      text: [
        [
          'The release is out. ',
          { event: 'configuration.changed', text: 'You set the variable' },
          ' back to ',
          { state: 'switchingToBasic', text: 'false' },
          '.',
        ],
        'This is the switch you wanted from the beginning: `BASIC` day by day, `ENHANCED` when a release needs it. Look at the three columns: only what you want has changed.',
      ],
    },
    'image-scans-stop': {
      title: 'One apply, and image scanning stops',
      text: [
        [
          'You run ',
          { event: 'apply.run', text: 'terraform apply' },
          ': one change, the registry is `BASIC`. R2 fires, and ',
          { state: 'imagesStopped', text: 'image scanning stops' },
          '.',
        ],
        'Inspector is on with nothing to scan. You know this state: in the loop it was the beginning of the trouble.',
      ],
    },
    'inspector-leaves-by-itself': {
      title: 'Inspector leaves, and nobody minds',
      text: [
        [
          { event: 'time.passed', text: 'A day passes' },
          ' (the real time is documented nowhere). R3 fires and AWS switches Inspector off. ',
          { state: 'basicRests', text: 'BASIC is at rest' },
          ' again.',
        ],
        'The event is the one that started the loop. The difference: no state file claims that Inspector is on. The next apply will find nothing to do.',
        'One loss remains. Switching Inspector off deletes its findings, filters and suppression rules.',
      ],
    },
    'three-rules': {
      title: 'You name three repositories, in three rules',
      text: [
        [
          'Go back to where ',
          { state: 'enhancedRests', text: 'ENHANCED is at rest' },
          '. You want three repositories scanned: `prod/api`, `prod/web`, `prod/batch`. ',
          { event: 'configuration.changed', text: 'You write' },
          ' one rule for each, as the article’s fix does. That makes ',
          { state: 'threeRules', text: 'three rules' },
          '.',
        ],
        'With one repository this form works, and with two as well.',
      ],
    },
    'aws-refuses-the-third-rule': {
      title: 'AWS refuses the third rule',
      text: [
        [
          'You ',
          { event: 'apply.run', text: 'apply' },
          '. The plan looks right, one change. But the ECR API takes at most two rules: the request is ',
          { state: 'refused', text: 'refused' },
          ', and the apply ends in an error.',
        ],
        'Look at the AWS column. A refused request changes nothing: one rule, one repository, as before.',
      ],
    },
    'one-rule-many-filters': {
      title: 'You write one rule with many filters',
      text: [
        [
          { event: 'configuration.changed', text: 'You write' },
          ' a single `rule` block with a `repository_filter` for each repository: ',
          { state: 'oneRuleManyFilters', text: 'one rule, many filters' },
          '.',
        ],
        'A rule takes up to 100 filters. The limit of two is on rules, not on repositories.',
      ],
    },
    'three-repositories-are-scanned': {
      title: 'Three repositories are scanned',
      text: [
        [
          'You ',
          { event: 'apply.run', text: 'apply' },
          ': one change, no error. ',
          { state: 'enhancedRests', text: 'ENHANCED is at rest' },
          ' again, now for three repositories.',
        ],
        'Look at the account diagram. The scan type did not change, so no hidden rule fired and Inspector stayed as it was.',
      ],
    },
    'you-come-from-the-loop': {
      title: 'You come from the loop',
      text: [
        [
          'Go back to where ',
          { state: 'oneOwner', text: 'you started' },
          ', but with another workspace. You are ',
          { state: 'comingFromTheLoop', text: 'coming from the loop' },
          ', three applies in: the state file holds both resources.',
        ],
        'AWS had switched Inspector off once more. Then a colleague enabled it for EC2 and Lambda, which has nothing to do with your images. Look at the AWS column: this is what you could break.',
      ],
    },
    'the-block-is-deleted': {
      title: 'You delete the enabler’s block',
      text: [
        [
          'The fix manages only ECR, so ',
          { event: 'configuration.changed', text: 'you take the enabler out' },
          ': deleted or commented out, Terraform sees the same. ',
          { state: 'trap.blockDeleted', text: 'The block is gone' },
          '.',
        ],
        'It looks like the safest edit there is. Its `prevent_destroy` was meant to protect you, but it stood inside the block and is gone with it.',
      ],
    },
    'the-state-still-has-it': {
      title: 'The state file still has the enabler',
      text: [
        [
          'You run ',
          { event: 'apply.started', text: 'terraform apply' },
          '. The configuration has dropped the enabler, but ',
          { state: 'trap.refreshed', text: 'the state still has it' },
          ', so the refresh reads it.',
        ],
        'It finds Inspector on for EC2 and Lambda. Your configuration never asked for these two. Still, from now on Terraform takes them for its own.',
      ],
    },
    'plan-destroys-inspector': {
      title: 'The plan destroys the enabler',
      text: [
        [
          'In the state and not in the configuration: for Terraform that means ',
          { state: 'trap.destroyPlanned', text: 'destroy' },
          '. `0 to add, 0 to change, 1 to destroy`. Nothing refuses it.',
        ],
        [
          'Read ',
          { event: 'plan.made', text: 'the plan' },
          '. It hides the worst: it lists `ECR`, as the state file has it, and not your colleague’s EC2 and Lambda that the refresh has just found. This is the last moment to answer no.',
        ],
      ],
    },
    'every-scan-stops': {
      title: 'Every scan stops',
      text: [
        [
          'The ',
          { event: 'request.sent', text: 'request' },
          ' goes out. The provider disables every scan type that is on, whoever switched it on: ',
          { state: 'trap.everythingOff', text: 'all scans are off' },
          ', and Inspector with them.',
        ],
        'No hidden rule fired. Terraform did this by itself, and it was measured with the real provider.',
      ],
    },
    'the-loss-is-written': {
      title: 'The loss is written down as success',
      text: [
        [
          { event: 'state.written', text: 'The state file is written' },
          '. It holds what the fix wants, ECR alone, and later applies will find nothing to do. ',
          { state: 'lost', text: 'The coverage is lost' },
          ' all the same.',
        ],
        'Instances and functions are no longer scanned. Inspector’s findings, filters and suppression rules are deleted. The apply reports no error.',
      ],
    },
    'removed-forgets-it': {
      title: 'You write a removed block instead',
      text: [
        [
          'Go back to where you were ',
          { state: 'comingFromTheLoop', text: 'coming from the loop' },
          '. ',
          { event: 'configuration.changed', text: 'You put' },
          ' a ',
          { state: 'safeWay.removedWritten', text: 'removed block' },
          ' in the enabler’s place. Its `from` names `aws_inspector2_enabler.this`, its `lifecycle` says `destroy = false`.',
        ],
        'It says: forget this resource, do not destroy it. It needs Terraform 1.7 or newer. On older versions `terraform state rm aws_inspector2_enabler.this` does the same.',
      ],
    },
    'only-ecr-is-read': {
      title: 'The refresh leaves the enabler alone',
      text: [
        [
          'You run ',
          { event: 'apply.started', text: 'terraform apply' },
          '. The state file still holds two resources, but ',
          { state: 'safeWay.refreshed', text: 'only the registry is read' },
          ': what is about to be forgotten is not looked at.',
        ],
        'That is the first difference from the trap. The plan will show the second.',
      ],
    },
    'plan-only-forgets': {
      title: 'The plan only forgets',
      text: [
        [
          { event: 'plan.made', text: 'The plan' },
          ' has nothing to add, change or destroy. The enabler will only ',
          { state: 'safeWay.forgetPlanned', text: 'be forgotten' },
          ': Terraform says that it will no longer manage it and will not destroy it.',
        ],
        'Make this your check before you answer yes: `0 to destroy`.',
      ],
    },
    'nothing-was-touched': {
      title: 'Nothing in AWS was touched',
      text: [
        [
          { event: 'state.written', text: 'The state file is written' },
          ', without the enabler. No request went out to change anything. Inspector is ',
          { state: 'handedOver', text: 'handed over to AWS' },
          '.',
        ],
        'Look at the AWS column: EC2 and Lambda are still on. Your colleague will never know.',
      ],
    },
    'one-owner-for-good': {
      title: 'One owner, for good',
      text: [
        [
          'You ',
          { event: 'apply.run', text: 'apply once more' },
          ', and the plan is empty. ',
          { state: 'handedOver', text: 'Inspector belongs to AWS' },
          ', ECR’s setting belongs to Terraform, and no fact has two owners.',
        ],
        'You gained four things. The configuration is stable. You can still switch. The cost is bounded to the repositories you name. And nobody has to think about Inspector’s state.',
      ],
    },
  },
} as const satisfies LessonWords<'fix'>
