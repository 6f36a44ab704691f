import type { CheckWords } from '../../check-words'

export const check = {
  head: {
    title: 'Does your Terraform settle?',
    description:
      'Paste your Terraform files or two plans and get a verdict: it settles, it loops, or it hangs on a value. With the lines at fault and the repair. Nothing leaves the page.',
  },
  lead: 'Paste your `.tf` files, and the machine of this site applies them again and again. Or paste two or more plans, of any resource, and see what flips between them. Nothing leaves this page.',
  withoutScript:
    'Checking on this page needs JavaScript. Without it, the command below does the same in a terminal.',
  input: {
    heading: 'Your files',
    text: 'One or more `.tf` and `.tfvars` files of one directory. Or, in the order they were made, plans printed by `terraform show -json`.',
    choose: 'Choose files',
    drop: 'or drop them here.',
    add: 'Add a file',
    clear: 'Clear all',
    check: 'Check',
    name: 'Name of file {number}',
    content: 'Text of {name}',
    remove: 'Remove {name}',
    held: '{name} is {megabytes} MB. That is too long to edit here. It is kept as it is and checked.',
    tooLarge: 'Left out, because a file may have {megabytes} MB: {names}. Check a smaller part.',
    notText:
      'Left out, because it is not text: {names}. Expected .tf, .tfvars, or what terraform show -json prints of a plan file.',
    unreadable: 'Could not be read: {names}. If it is a folder, drop the files in it.',
    examples: 'Or try one of these',
    example: {
      loop: 'The configuration of the story',
      fix: 'The fix',
      open: 'A variable decides',
      rules: 'Three rules, one typo',
      plans: 'Four plans of one loop',
    },
  },
  answer: {
    heading: 'Answer',
    reading: 'Reading …',
    headlines: {
      settles: 'It settles',
      loops: 'It loops',
      stuck: 'It gets stuck',
      'cannot-tell': 'It depends',
      flips: 'It flips back and forth',
      calm: 'The last plan is quiet',
      'no-flip': 'No flip found',
      'one-plan': 'One plan is not enough',
      'no-plan': 'No plan could be read',
      'not-here': 'Nothing here can loop',
      nothing: 'Nothing to check yet',
      mixed: 'Files and plans together',
      'too-much': 'Too much at once',
      'too-slow': 'It took too long',
      failed: 'Checking did not start',
    },
    texts: {
      settles: 'Apply it as often as you like: what you wrote and what AWS does agree.',
      loops: 'Every apply undoes the one before, although nobody edits anything.',
      stuck: 'Every further apply ends in the same error.',
      'cannot-tell':
        'These files do not decide it. See below what it hangs on, and the verdict for each value.',
      flips:
        'The same changes come back, plan after plan. Something undoes them in between, and nobody edits the code.',
      calm: 'Nothing is left to do after these plans, and no change came back.',
      'no-flip':
        'No change came back in a rhythm. Make another plan after the next apply, and add it here.',
      'one-plan':
        'A flip shows only between plans. Add one or more that were made after later applies.',
      'no-plan':
        'Expected what `terraform show -json PLANFILE` prints: one JSON object with `resource_changes`.',
      'not-here':
        'These files have neither `aws_inspector2_enabler` nor `aws_ecr_registry_scanning_configuration`. For other resources, check two plans.',
      nothing: 'Paste a file, or try an example.',
      mixed:
        'Some of these are plans and some are Terraform files. They are two questions: remove one kind, and check again.',
      'too-much':
        'All files together may have {megabytes} MB. Remove what has nothing to do with Inspector and ECR, and check again.',
      'too-slow':
        'Reading was stopped after {seconds} seconds, so that the page stays quick. Your text is still here. Check a smaller part, or use the command below.',
      failed:
        'Your browser did not start the worker that reads the files. Reload the page: your text is kept. Or use the command below.',
    },
    reasons: {
      'ecr-beside-basic':
        'The enabler asks for `ECR`, and that makes the registry `ENHANCED`. The scanning configuration asks for `BASIC`, and that takes `ECR` away from Inspector. It is one switch, and you asked for both positions.',
      'enhanced-without-ecr':
        'The scanning configuration asks for `ENHANCED`, and that switches `ECR` on in Inspector. The enabler leaves `ECR` out, and takes it away again. It is one switch, and you asked for both positions.',
      'two-enablers':
        'Two enablers own the same Inspector. Each apply of one undoes what the other wants.',
    },
    outcome: {
      loops:
        'After apply {again} everything is as after apply {first}. Period {period}: it never settles.',
      settles: 'It settles after apply {after}.',
      rests: 'There is never anything to do.',
      stuck: 'Every apply from {since} on ends in an error.',
    },
    lab: 'Open this run in the lab',
  },
  cases: {
    heading: 'What it hangs on',
    text: 'The text leaves this open. Each value was tried.',
    columns: { verdict: 'Then', run: 'In the lab' },
    names: { 'AWS report': 'AWS reports a switched-off account' },
    values: { omitted: 'not at all', disabled: 'as disabled' },
    noRun: 'The lab has no knob for it',
    verdict: { loops: 'loops', settles: 'settles', stuck: 'gets stuck' },
  },
  findings: {
    heading: 'Where',
    place: '{path}, line {line}',
    goTo: 'Go to {path}, line {line}',
    texts: {
      loop: '`{detail}` is one of the two that undo each other.',
      stuck: '`{detail}` ends every apply in an error.',
      syntax:
        'From here on this is not HCL. Expected a block or an attribute. What comes before was read.',
      'too-much': 'Too long or too deeply nested to read in time. Check a smaller part.',
      'not-text': 'This is data and no text. Expected Terraform’s HCL. Remove it, and check again.',
      'module-not-read': 'The module `{detail}` is not read here. Check its files too.',
      'other-owner':
        '`{detail}` has another provider, region or `account_ids`. Whether it is the same account cannot be told.',
      'too-many-rules':
        '{detail} rules. A registry takes at most 2. Use one rule with many filters.',
      'invalid-type': '`{detail}` is not a value that AWS knows here.',
      'invalid-frequency': '`{detail}` is no scan frequency that goes with this scan type.',
      'two-enablers': '`{detail}` is a second enabler. Two for one account undo each other.',
      'destroys-enabler':
        'Without `destroy = false` this destroys `{detail}`, and that switches off every scan type, EC2 and Lambda too.',
    },
    excerpt: 'Marked lines of {path}',
  },
  plans: {
    heading: 'What flips',
    text: 'Each row is an attribute, each column a plan; a dash is a plan that leaves it alone. Values may be secret, so letters stand for them.',
    columns: { attribute: 'Attribute', period: 'Period' },
    plan: 'Plan {number}',
    quiet: '–',
    none: 'none',
    later: 'known later',
    hidden: 'value {letter}',
    show: 'Show values',
    draw: 'Draw {attribute}',
    drawing: '{attribute} of {address}',
    changedBy: 'plan {plans}',
    outside: 'outside Terraform',
    story: 'These resources are the story of this site: one switch with two owners.',
    storyLink: 'Open the moment where the plan repeats itself',
    timeline: 'Make a timeline',
    timelineText:
      'Opens the timeline builder with one entry a plan. It takes along what you see here: letters, or the values if you show them.',
    timelineRefused:
      'Your browser keeps nothing from one page to the next, so the plans cannot be carried over.',
    kinds: {
      'undone-elsewhere':
        'The configuration wants the same each time. Something else undoes it between the plans.',
      'wish-changes':
        'What is wanted goes to and fro: the configuration is edited, or two of them take turns.',
    },
    over: 'It has been quiet for longer than ever before, so it may be over.',
    sensitive: 'The provider calls it sensitive, so its values are never shown.',
    problems: {
      'not-json': 'no JSON from column {column} on. Expected what `terraform show -json` prints.',
      'cut-off': 'the text ends before the plan does. Copy all of it.',
      'binary-plan':
        'this is the plan file itself. Expected what `terraform show -json` prints of it.',
      'plan-log':
        'this is the log of `terraform plan -json`. Write the plan with `-out`, and expected is what `terraform show -json` prints of it.',
      state: 'this is a state. Expected a plan.',
      'not-a-plan': 'this is JSON, but no plan: there is no `resource_changes` in it.',
      'format-version': 'format version {detail} is not known here. Expected 1.x.',
      errored: 'Terraform stopped with an error, so this plan is not whole. Make it again.',
      'too-deep': 'it is nested too deeply for a plan.',
    },
    destroyed:
      'A plan destroys `{address}`. That switches off every scan type, EC2 and Lambda too.',
  },
  repair: {
    heading: 'Repair',
    text: 'As a diff of your own files. Each was checked again: after it, every value settles.',
    names: {
      'one-owner': 'One owner: forget the enabler',
      accord: 'In accord: keep the enabler for the rest',
    },
    texts: {
      'one-owner':
        'AWS switches Inspector on and off with the scan type by itself. The `removed` block makes Terraform forget the enabler. `destroy = false` leaves your account as it is.',
      accord:
        'The enabler lists `ECR` exactly when the scan type is `ENHANCED`. Both ask for the same position then.',
    },
    diff: '{name}: diff of {path}',
    references: 'These lines still name what is gone. Change them by hand: {places}.',
    copy: 'Copy diff',
    copied: 'Copied. git apply takes it.',
    refused: 'The browser refused the clipboard. The diff is selected: copy it by hand.',
    apply: 'Put it into the fields',
  },
  command: {
    heading: 'In a pipeline',
    text: 'The same as a command, from a clone or the package. It reads a directory or plans, and its exit code is the verdict.',
    columns: ['Exit code', 'Means'],
    codes: [
      ['0', 'It settles.'],
      ['1', 'It loops, or gets stuck.'],
      ['2', 'It cannot be told from these files.'],
      ['64', 'The command line could not be read.'],
    ],
    after:
      '`--json` prints the whole answer for programs. `--sarif` prints it for code hosts, which then mark the lines in a review.',
  },
} as const satisfies CheckWords
