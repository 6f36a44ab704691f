import type { LessonWords } from '../../lesson-words'

export const applyLoop = {
  title: 'The apply loop',
  teaches: 'One Terraform configuration that nobody edits, and that never settles.',
  description:
    'Apply the same Terraform configuration four times. Inspector goes, ECR flips, and you are back where you were. Every step, shown and proved.',
  takeaway:
    'Two AWS services share a hidden coupling, and one tool manages both ends of it. Every apply repairs one end and breaks the other. Give every fact one owner.',
  states: {
    loopStart: 'Loop start',
    firstApply: 'Apply 1',
    'firstApply.refreshed': 'Nothing to refresh',
    'firstApply.planned': 'Both to create',
    'firstApply.enabled': 'Inspector enabled',
    'firstApply.setToBasic': 'ECR set to BASIC',
    basicHolds: 'Inspector exists, ECR is BASIC',
    'basicHolds.inspectorExists': 'Inspector exists',
    'basicHolds.ecrIsBasic': 'ECR is BASIC',
    'basicHolds.imagesNotScanned': 'Images not scanned',
    switchedOff: 'AWS switched Inspector off',
    secondApply: 'Apply 2, 4, …',
    'secondApply.missing': 'Shown as missing',
    'secondApply.mustBeRecreated': 'Must be recreated',
    'secondApply.enabledAgain': 'Inspector enabled again',
    recreated: 'Inspector recreated, ECR is ENHANCED',
    'recreated.inspectorRecreated': 'Inspector recreated',
    'recreated.ecrIsEnhanced': 'ECR is ENHANCED',
    'recreated.imagesScanned': 'Images are scanned',
    thirdApply: 'Apply 3, 5, …',
    'thirdApply.drifted': 'ECR has drifted',
    'thirdApply.mustBeBasic': 'Must be BASIC',
    'thirdApply.setToBasicAgain': 'ECR set to BASIC again',
  },
  beats: {
    'two-owners': {
      title: 'Two resources, one hidden bit',
      text: [
        [
          'You are at ',
          { state: 'loopStart', text: 'the start of the loop' },
          '. The configuration has two resources that never mention each other. `aws_inspector2_enabler` wants Inspector, AWS’s vulnerability scanner, on for ECR images. `aws_ecr_registry_scanning_configuration` wants the scan type of ECR, the image registry, to be `BASIC`.',
        ],
        'You will not edit a line of it. You will run `terraform apply` four times, a day apart.',
        'Watch the three truths: what the configuration wants, what the state file remembers, what AWS has.',
      ],
    },
    'nothing-to-read': {
      title: 'The first apply has nothing to read',
      text: [
        [
          'You run ',
          { event: 'apply.started', text: 'terraform apply' },
          '. It begins with a refresh: for every resource in the state file, Terraform reads what AWS has. The state file is empty, so there is ',
          { state: 'firstApply.refreshed', text: 'nothing to refresh' },
          '.',
        ],
        'Remember this step. It is where Terraform sees what changed behind its back.',
      ],
    },
    'plan-creates-both': {
      title: 'The plan creates both resources',
      text: [
        [
          { event: 'plan.made', text: 'The plan' },
          ' compares the refreshed state with the configuration. Both resources are missing, so ',
          { state: 'firstApply.planned', text: 'both will be created' },
          ': `2 to add, 0 to change, 0 to destroy`.',
        ],
        'Nothing says which one goes first. In 34 measured runs the two requests arrived 0 to 6 ms apart, Inspector first in 22 of them.',
      ],
    },
    'inspector-is-enabled': {
      title: 'Inspector goes on, and ECR follows',
      text: [
        [
          'The ',
          { event: 'request.sent', text: 'first request' },
          ' reaches Inspector: it is ',
          { state: 'firstApply.enabled', text: 'enabled for ECR images' },
          '. At once AWS does something you did not ask for: the registry becomes `ENHANCED`. This is rule R1: switching Inspector on for ECR sets the registry to `ENHANCED`.',
        ],
        'Here Inspector comes first, as in the article this lesson follows. Had ECR come first, apply 1 would end `ENHANCED`, and the same loop would run shifted by one apply.',
      ],
    },
    'ecr-is-set-to-basic': {
      title: 'ECR goes to BASIC, image scanning stops',
      text: [
        [
          'Milliseconds later the ',
          { event: 'request.sent', text: 'second request' },
          ' arrives, and ',
          { state: 'firstApply.setToBasic', text: 'ECR is set to BASIC' },
          '. Rule R2 fires: setting the registry to `BASIC` stops Inspector’s image scanning, and nothing else. Inspector itself stays on.',
        ],
        'EC2 and Lambda scanning were never on here. Look at the account diagram: Inspector is on with nothing to scan.',
      ],
    },
    'everything-looks-fine': {
      title: 'Everything looks fine',
      text: [
        [
          'Terraform ',
          { event: 'state.written', text: 'writes the state file' },
          '. Two added, no error. ',
          {
            state: 'basicHolds',
            text: 'Inspector exists, ECR is BASIC, images are not scanned',
          },
          '. State file and configuration agree in everything. Only the AWS column differs: nothing is scanned.',
        ],
        'One assumption sits in here. The provider checks Inspector 10 seconds after enabling it, and this story assumes that AWS still lists image scanning as on by then. AWS documents that nowhere.',
      ],
    },
    'aws-switches-inspector-off': {
      title: 'AWS switches Inspector off by itself',
      text: [
        [
          { event: 'time.passed', text: 'A day passes.' },
          ' You do nothing and Terraform does not run. AWS acts: ',
          { state: 'switchedOff', text: 'Inspector is switched off' },
          '. This is rule R3: an Inspector with nothing left to scan is switched off after a while. How long is documented nowhere; a day is this story’s choice.',
        ],
        'Look at the state file column. It still holds the enabler, because nobody told Terraform.',
        'Had you applied a second time at once, AWS might still have reported the old coverage, and the plan would have been empty. “It was fine when I ran it twice” is part of this story.',
      ],
    },
    'inspector-is-gone': {
      title: 'The refresh finds no Inspector',
      text: [
        [
          'You run ',
          { event: 'apply.started', text: 'terraform apply' },
          ' a second time. The refresh asks Inspector about your account, and the account is not in the answer. Terraform takes the enabler for ',
          { state: 'secondApply.missing', text: 'deleted outside Terraform' },
          '.',
        ],
        'Assumed here: AWS leaves a switched-off account out of its answer. If it lists the account with every scan type disabled, the plan says update instead of create. Both loop.',
      ],
    },
    'plan-creates-inspector-again': {
      title: 'The plan creates Inspector again',
      text: [
        [
          'The configuration wants an enabler and AWS has none, so it ',
          { state: 'secondApply.mustBeRecreated', text: 'must be created again' },
          ': `1 to add, 0 to change, 0 to destroy`. ECR is `BASIC`, as wanted, and is not in ',
          { event: 'plan.made', text: 'the plan' },
          '.',
        ],
        '`prevent_destroy` has no objection. It stops plans that destroy, and this one destroys nothing.',
      ],
    },
    'ecr-flips-to-enhanced': {
      title: 'ECR flips to ENHANCED',
      text: [
        [
          'One ',
          { event: 'request.sent', text: 'request' },
          ', and ',
          { state: 'secondApply.enabledAgain', text: 'Inspector is enabled again' },
          '. R1 fires as in apply 1: AWS sets the registry to `ENHANCED`, and Inspector scans images.',
        ],
        'Look at the sequence diagram. In this apply Terraform changes nothing in ECR. The message that does comes from Inspector.',
      ],
    },
    'state-looks-the-same': {
      title: 'The state file reads the same as before',
      text: [
        [
          'The apply ends without an error and ',
          { event: 'state.written', text: 'the state file is written' },
          '. Compare it with the one after apply 1: the same two resources, the same attributes. For ECR it says `BASIC`.',
        ],
        [
          'AWS says otherwise: ',
          { state: 'recreated', text: 'Inspector is back and ECR is ENHANCED' },
          '. Terraform read ECR before it enabled Inspector and has not looked since. Only the next refresh will see the flip. That is why nothing looks wrong.',
        ],
      ],
    },
    'images-are-scanned': {
      title: 'For a day, images are scanned',
      text: [
        [
          { event: 'time.passed', text: 'A day passes.' },
          ' AWS has nothing to switch off this time: ',
          { state: 'recreated.imagesScanned', text: 'images are scanned' },
          ', so R3 stays quiet.',
        ],
        'You asked for `BASIC`, which costs nothing in Inspector. You have `ENHANCED`, which is charged per first scan and per re-scan of an image. Look at the bill. No line that Terraform printed speaks of it.',
      ],
    },
    'ecr-has-drifted': {
      title: 'The refresh finds that ECR has drifted',
      text: [
        [
          'You run ',
          { event: 'apply.started', text: 'terraform apply' },
          ' a third time. The enabler is as remembered. ECR is not: the state file says `BASIC`, AWS says `ENHANCED`. Such a difference is called drift, and ',
          { state: 'thirdApply.drifted', text: 'ECR has drifted' },
          '.',
        ],
        'Nobody touched the console. The drift was caused by Terraform’s own last apply, through R1.',
      ],
    },
    'plan-sets-basic-again': {
      title: 'The plan sets BASIC again',
      text: [
        [
          'The configuration says `BASIC`, so ECR ',
          { state: 'thirdApply.mustBeBasic', text: 'must be BASIC again' },
          ': `0 to add, 1 to change, 0 to destroy`. The enabler is as wanted and is not in ',
          { event: 'plan.made', text: 'the plan' },
          '.',
        ],
        'Each plan is right about the one resource it changes. Apply 2 repaired Inspector, apply 3 repairs ECR. Each repair breaks the other one.',
      ],
    },
    'image-scans-stop': {
      title: 'ECR goes to BASIC, image scanning stops again',
      text: [
        [
          'The ',
          { event: 'request.sent', text: 'request' },
          ' goes out and ',
          { state: 'thirdApply.setToBasicAgain', text: 'ECR is BASIC again' },
          '. R2 fires: image scanning stops, and Inspector is on with nothing to scan, as in apply 1.',
        ],
        'Terraform has not destroyed Inspector, and it will not. AWS will switch it off.',
      ],
    },
    'back-where-you-were': {
      title: 'You are back where you were',
      text: [
        [
          'The state file is written, and you are at ',
          { state: 'basicHolds', text: 'the state after apply 1' },
          ': Inspector exists, ECR is `BASIC`, images are not scanned. Not a similar state, the same one. Look at the orbit: it bites its tail.',
        ],
        'What the next apply does depends on three things only: the configuration, the state file and AWS. All three are what they were two applies ago. So what followed then will follow again.',
      ],
    },
    'inspector-leaves-again': {
      title: 'AWS switches Inspector off again',
      text: [
        [
          { event: 'time.passed', text: 'A day passes.' },
          ' R3 fires for the second time: Inspector has nothing to scan, so ',
          { state: 'switchedOff', text: 'AWS switches it off' },
          '. You have been here before, after apply 1.',
        ],
        'Switching Inspector off deletes its findings, filters and suppression rules; AWS documents this. Each round costs more than money.',
      ],
    },
    'inspector-is-gone-again': {
      title: 'The refresh misses Inspector again',
      text: [
        [
          { event: 'apply.started', text: 'Apply 4' },
          ' begins as apply 2 did. The state file holds the enabler, AWS does not list the account, and Terraform takes the enabler for ',
          { state: 'secondApply.missing', text: 'deleted' },
          '.',
        ],
        'Compare the three columns with those at the start of apply 2. You will find no difference.',
      ],
    },
    'plan-repeats-itself': {
      title: 'The plan repeats itself',
      text: [
        [
          '`1 to add`: the enabler ',
          { state: 'secondApply.mustBeRecreated', text: 'must be created again' },
          '. This is the ',
          { event: 'plan.made', text: 'plan' },
          ' of apply 2.',
        ],
        'You can now predict every plan to come. Applies with an even number create Inspector, those with an odd number set `BASIC`. Each one succeeds, and each one changes exactly one resource.',
      ],
    },
    'ecr-flips-again': {
      title: 'ECR flips again',
      text: [
        [
          'The ',
          { event: 'request.sent', text: 'request' },
          ' goes to Inspector, ',
          { state: 'secondApply.enabledAgain', text: 'Inspector is enabled' },
          ', and R1 sets ECR to `ENHANCED`.',
        ],
        'Look at who acts. In this apply Terraform changes Inspector and AWS changes ECR. In the next one Terraform changes ECR and AWS changes Inspector. Two owners, each undoing the other.',
      ],
    },
    'it-never-settles': {
      title: 'It never settles',
      text: [
        [
          'Apply 4 ends where apply 2 ended: ',
          { state: 'recreated', text: 'Inspector recreated, ECR ENHANCED' },
          '. The loop is closed and proved: two states, each leading to the other, period 2. As long as you only apply and wait, it will never settle. The proof lists the edits that leave the loop, and those that do not.',
        ],
        'The law behind it was measured with the real Terraform and AWS provider. With both resources managed, a configuration loops exactly when one of two things is true and the other is not: `resource_types` contains `ECR`; `scan_type` is `ENHANCED`.',
      ],
    },
  },
} as const satisfies LessonWords<'apply-loop'>
