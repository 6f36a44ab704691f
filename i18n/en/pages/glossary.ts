import type { GlossaryWords } from '../../glossary-words'

export const glossary = {
  head: {
    title: 'The words of this site',
    description:
      'Every term of Amazon Inspector, ECR, Terraform and this site in one or two sentences, with AWS’s own name in English and Japanese.',
  },
  lead: 'Each word in a sentence or two, and where you see it at work. Words of AWS carry AWS’s own name in both languages, so that you find them in its console and guides.',
  kinds: {
    aws: {
      heading: 'Words of AWS',
      text: 'Two services: Inspector looks for vulnerabilities, ECR keeps container images.',
    },
    terraform: {
      heading: 'Words of Terraform',
      text: 'Terraform compares what you wrote with what is there, and changes the difference.',
    },
    site: {
      heading: 'Words of this site',
      text: 'The few words of our own.',
    },
  },
  terms: {
    inspector: {
      name: 'Inspector',
      text: 'The service that looks for known vulnerabilities in EC2 instances, Lambda functions and container images. It costs money for each scan.',
    },
    inspectorScanType: {
      name: 'What Inspector scans',
      text: 'EC2, ECR, Lambda, and the code of Lambda functions. Each is switched on and off for itself. If all of them are off, Inspector is off.',
    },
    activating: {
      name: 'Switching Inspector on',
      text: 'For one or more of the things it scans. In the console the first switch turns on everything except Lambda code.',
    },
    deactivating: {
      name: 'Switching Inspector off',
      text: 'You can do it, and AWS does it by itself once nothing is left to scan. Findings, filters and suppression rules are deleted.',
    },
    registry: {
      name: 'ECR registry',
      text: 'All container image repositories of one account in one region. It has one scanning configuration.',
    },
    scanType: {
      name: 'ECR’s scan type',
      text: 'The registry’s choice between `BASIC` and `ENHANCED`. It is not the same as what Inspector scans, although AWS uses one word for both.',
    },
    basic: {
      name: 'Basic scanning',
      text: 'ECR looks for vulnerabilities of the operating system by itself. It costs nothing, and Inspector scans no images.',
    },
    enhanced: {
      name: 'Enhanced scanning',
      text: 'Inspector scans the images, language packages included. Choosing it switches Inspector on.',
    },
    scanFrequency: {
      name: 'Scan frequency',
      text: 'When an image is scanned. Each rule of the registry names one.',
    },
    onPush: { name: 'Scan on push', text: 'One scan when an image arrives.' },
    continuous: {
      name: 'Continuous scanning',
      text: 'A scan on push, and another whenever a vulnerability that concerns the image is published. Only with enhanced scanning. Nobody can bound how often that is.',
    },
    manual: {
      name: 'Manual scanning',
      text: 'Nothing until you ask for a scan. It is what remains for repositories that match no rule of basic scanning.',
    },
    filter: {
      name: 'Repository filter',
      text: 'The names of the repositories that a rule is for; `*` stands for any text. A registry takes two rules, each with many filters.',
    },
    finding: { name: 'Finding', text: 'One vulnerability that Inspector found in one resource.' },
    suppressionRule: {
      name: 'Suppression rule',
      text: 'Hides findings that you have decided to live with.',
    },
    configuration: {
      name: 'Configuration',
      text: 'The `.tf` files: what you want to be there. The first of the three truths.',
    },
    provider: {
      name: 'Provider',
      text: 'The part of Terraform that talks to one vendor’s API, here AWS’s.',
    },
    enabler: {
      name: 'The enabler',
      text: 'The resource that switches Inspector on for some accounts and some scan types.',
    },
    scanningConfiguration: {
      name: 'The registry’s scanning configuration',
      text: 'The resource that sets ECR’s scan type and rules.',
    },
    stateFile: {
      name: 'State file',
      text: 'What Terraform remembers of what it made. The second of the three truths.',
    },
    refresh: {
      name: 'Refresh',
      text: 'Before it plans, Terraform reads every resource that its state file knows.',
    },
    plan: {
      name: 'Plan',
      text: 'The list of what an apply would create, change or destroy, so that AWS has what you wrote.',
    },
    apply: { name: 'Apply', text: 'Refresh, plan, carry out, write the state file.' },
    drift: {
      name: 'Drift',
      text: 'AWS no longer has what the state file remembers. Somebody else changed it. Here that somebody is AWS.',
    },
    taint: {
      name: 'Tainted',
      text: 'A resource whose creation failed half way. The next apply destroys it and creates it again.',
    },
    preventDestroy: {
      name: 'prevent_destroy',
      text: 'Terraform refuses a plan that would destroy the resource. It does not stop anybody else, and it is gone together with its block.',
    },
    ignoreChanges: {
      name: 'ignore_changes',
      text: 'Terraform leaves differences in these attributes alone. It does not help against a resource that has disappeared.',
    },
    removed: {
      name: 'removed block',
      text: 'Terraform forgets a resource without destroying it. It needs Terraform 1.7.',
    },
    perpetualDiff: {
      name: 'Perpetual diff',
      text: 'Every plan finds something to change although nobody edits the code. Applying does not end it.',
    },
    beat: {
      name: 'Step, or beat',
      text: 'One thing that happens in a lesson. Each has an address of its own that stays.',
    },
    owner: {
      name: 'Owner',
      text: 'Whoever sets a fact and sets it again when it changes. A fact with two owners is never at rest.',
    },
    truths: {
      name: 'Three truths',
      text: 'What you wrote, what Terraform remembers, and what AWS has. The table of a step shows them side by side.',
    },
    hiddenRule: {
      name: 'Hidden rule',
      text: 'What AWS does by itself, and what no single page of its guides says. There are four.',
    },
    stateMachine: {
      name: 'State machine',
      text: 'A drawing that runs: states, and the events that lead from one to the next. Two of them stand behind every lesson.',
    },
    period: {
      name: 'Period',
      text: 'After how many applies everything is as before. The loop of the story has period 2.',
    },
    settles: {
      name: 'Settles',
      text: 'From some apply on, plans find nothing to change.',
    },
    orbit: {
      name: 'Orbit',
      text: 'The states after each apply, in the order they were met. If it closes, the run is a loop.',
    },
    grade: {
      name: 'Grade',
      text: 'How sure a claim is: documented, measured, observed or assumed.',
    },
  },
  awsCallsIt: 'AWS calls it {english}; in Japanese {japanese}.',
  seeIt: 'See it',
} as const satisfies GlossaryWords
