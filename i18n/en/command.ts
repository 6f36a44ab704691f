import type { CommandWords } from '../command-words'

const usage = `Usage: perpetual-diff <command> [options]

  check DIR          Does the Terraform in DIR settle? Exit code 0: it settles, 1: it does
                     not, 2: cannot tell.
    --json           the whole answer for programs
    plan.json ...    instead of DIR: two or more plans of terraform show -json, any resource
    --sarif          the answer as SARIF 2.1.0, for code hosts

  simulate           The bare model: one workspace, one account, applied again and again.
    --enabler        EC2,ECR,LAMBDA,LAMBDA_CODE or none           (ECR)
    --scan           BASIC | ENHANCED | none                      (BASIC)
    --report         omitted | disabled                           (omitted)
    --coverage       at-once | late | hidden                      (late)
    --grace          short | long | never                         (short)
    --order          enabler-first | scan-first                   (enabler-first)
    --on             types already on, e.g. EC2,LAMBDA            (none)
    --prevent-destroy, --ignore-changes                           lifecycle of the enabler
    --applies        1 .. 1000                                    (5)
    --json           the same for programs

A command line that cannot be read ends with exit code 64.`

export const command = {
  usage,
  unknownCommand: (name) => `Expected the command check or simulate, got "${name}".`,
  flags: {
    unknown: (flag, known) => `Unknown option ${flag}. Expected one of: ${known}`,
    missingValue: (flag, expected) => `${flag} needs a value: ${expected}`,
    badValue: (flag, value, expected) => `${flag} takes ${expected}, got "${value}".`,
    noValueWanted: (flag, value) => `${flag} takes no value, got "${value}".`,
    stray: (argument) => `Did not expect "${argument}" here.`,
    seeHelp: 'perpetual-diff --help shows all options.',
  },
  verdict: (verdict) => {
    switch (verdict.kind) {
      case 'loops':
        return `Verdict: loops, period ${verdict.period}. After apply ${verdict.seenAgain} everything is as after apply ${verdict.firstSeen}: it never settles.`
      case 'settles':
        return verdict.after === 0
          ? 'Verdict: settles. There is never anything to do.'
          : `Verdict: settles after apply ${verdict.after}.`
      case 'stuck':
        return `Verdict: stuck. Every apply from ${verdict.since} on ends in an error.`
    }
  },
  check: {
    verdicts: {
      settles: 'Verdict: settles.',
      loops: 'Verdict: loops. Every apply undoes the one before.',
      'cannot-tell': 'Verdict: cannot tell. It depends on what is not in these files.',
    },
    findings: {
      loop: (address) => `${address} is one of the owners that undo each other`,
      stuck: (address) => `${address} ends every apply in an error`,
      syntax: () => 'this is not HCL from here on',
      'too-much': () => 'too long or too deeply nested to be read in time; check a smaller part',
      'not-text': () => 'this is not text; save it as UTF-8, or leave it out',
      'module-not-read': (name) => `module "${name}" is not read; check its directory too`,
      'other-owner': (address) =>
        `${address} has another provider, region or account_ids; whether they share an account cannot be told`,
      'too-many-rules': (count) => `${count} rules; a registry takes at most 2`,
      'invalid-type': (value) => `"${value}" is not a value that AWS knows here`,
      'invalid-frequency': (value) => `scan_frequency "${value}" does not go with this scan_type`,
      'two-enablers': (address) =>
        `${address} is a second enabler; two in one account undo each other`,
      'destroys-enabler': (address) =>
        `removing ${address} with destroy switches off every scan type, EC2 and Lambda too; write destroy = false`,
    },
    when: (choices) => `With ${choices}:`,
    repair: (
      address,
    ) => `Repair: delete the enabler and put this in its place, so that nothing is switched off:

  removed {
    from = ${address}
    lifecycle {
      destroy = false
    }
  }`,
    flip: (address, attribute, period) =>
      `${address}: ${attribute} is changed in the same way again; period ${period}`,
    repairDiff: {
      'one-owner':
        'Repair (patch -p1 takes it): nobody manages the enabler any more. It is forgotten, not destroyed: nothing is switched off.',
      accord:
        'Repair (patch -p1 takes it): the enabler stays, and lists ECR when the scan type is ENHANCED and only then.',
    },
    leftToDo: 'names an enabler that the repair takes away; change this line by hand',
    lab: (address) => `The run in the lab: ${address}`,
    flipKinds: {
      'undone-elsewhere': 'the configuration wants the same each time; something else undoes it',
      'wish-changes':
        'what is wanted goes to and fro: it is edited, or two configurations take turns',
      once: 'perhaps only planned twice, with no apply between',
      over: 'quiet since then, for longer than ever before',
    },
    planProblems: {
      'not-json': () =>
        'this is not JSON from here on; expected the output of terraform show -json',
      'cut-off': () => 'the plan ends here, in the middle; save the whole output',
      'binary-plan': () => 'this is the plan file itself; run terraform show -json on it',
      'plan-log': () =>
        'this is the log of terraform plan -json; run terraform plan -out=FILE, then terraform show -json FILE',
      state: () =>
        'this is a state, not a plan; run terraform show -json with the name of a plan file',
      'not-a-plan': () => 'JSON, but no plan; expected the output of terraform show -json',
      'format-version': (version) => `format_version ${version}; 1.x can be read`,
      errored: () => 'this plan ended in an error and is not complete; plan again',
      'too-deep': () => 'nested too deeply for a plan',
    },
    noFiles: (path) => `Expected a directory with .tf files, or such files; found none at ${path}.`,
    tooMuch: (megabytes) => `More than ${megabytes} MB of Terraform: too much to check at once.`,
  },
  simulate: {
    apply: (number) => `Apply ${number}`,
    drift: {
      update: (address) => `drift   ${address} was changed outside Terraform`,
      delete: (address) => `drift   ${address} is gone`,
    },
    nothingToDo: 'plan    nothing to do',
    actions: {
      create: (address) => `plan  + ${address} is created`,
      update: (address) => `plan  ~ ${address} is updated in place`,
      delete: (address) => `plan  - ${address} is destroyed`,
      replace: (address) => `plan -+ ${address} is destroyed and created again`,
      forget: (address) => `plan  . ${address} is forgotten, not destroyed`,
      'no-op': (address) => `plan    ${address} stays`,
    },
    error: (text) => `error   ${text}`,
    inspector: { enabled: 'on', disabled: 'off' },
    nothing: 'nothing',
    account: (inspector, scanned, scanType) =>
      `then    Inspector ${inspector}, scans ${scanned}; ECR ${scanType}`,
  },
  failures: {
    'instance-cannot-be-destroyed': (address) =>
      `Instance cannot be destroyed: ${address} has lifecycle.prevent_destroy set, but the plan calls for this resource to be destroyed.`,
    'timed-out': (address) => `${address}: timeout while waiting (5m0s)`,
    'not-found': (address) => `${address}: couldn't find resource`,
    rejected: (address, code, reason) => `${address}: ${code}: ${reason}`,
    reasons: {
      'too-many-rules': 'a registry scanning configuration holds at most 2 rules',
      'too-many-filters': 'a scanning rule holds at most 100 repository filters',
      'frequency-not-for-scan-type': 'this scan frequency does not go with this scan type',
      'no-such-repository-name': 'this repository name is not one that ECR accepts',
      'no-resource-types': 'resource types are missing',
    },
  },
} as const satisfies CommandWords
