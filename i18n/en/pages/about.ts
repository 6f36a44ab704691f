import type { AboutWords } from '../../page-words'

export const about = {
  head: {
    title: 'About: what was measured',
    description:
      'What was measured with the real Terraform and provider, the law of the loop as a table, what is assumed about AWS, and how to cite this site.',
  },
  lead: 'One machine of the AWS account and one of the Terraform workspace stand behind every lesson. What Terraform does was compared with the real tools. What AWS does by itself is documented, observed or assumed, and each claim says which.',
  grades: {
    heading: 'How sure we are',
    text: [
      'Every claim carries its source, the day it was checked, and one of four grades, from surest to least.',
    ],
  },
  measured: {
    heading: 'What was measured',
    text: [
      'From 23 to 27 November 2026 the real Terraform CLI 1.11.4 ran with the unmodified `hashicorp/aws` provider 5.100.0 against a simulated AWS endpoint. The runs of 27 November are kept as data, apply by apply. A test compares our machine with each of them: plan, drift, calls, errors, account and state file. Every plan in a lesson is, to the letter, one that the CLI printed.',
      'No real AWS account was used. The measurements are facts about Terraform and its provider, not about AWS.',
    ],
    table: {
      columns: ['Run, with a pause after each apply', 'What the plans say', 'Verdict'],
      rows: [
        [
          'The article’s configuration, Inspector first',
          'create both; create the enabler; update the scan type; then again',
          'loops, period 2',
        ],
        ['The fix, false', 'create; nothing; nothing', 'settles after 1'],
        ['The fix, true', 'create; nothing; nothing', 'settles after 1'],
      ],
    },
  },
  race: {
    heading: 'The first apply is a race',
    text: [
      'The two resources do not depend on each other, so Terraform sends both requests at once, 0 to 6 ms apart in either order. If Inspector is first, apply 1 ends in `BASIC`, as the article saw it. If the registry is first, apply 1 ends in `ENHANCED`, and the loop is shifted by one.',
      'Counted over fresh runs on 23 November 2026, with the same versions:',
    ],
    columns: ['First applies', 'Runs', 'Inspector first', 'Registry first'],
    byDefault: 'Default parallelism',
  },
  law: {
    heading: 'The law of the loop',
    text: [
      'With both resources managed for one account and region, the configuration loops if and only if exactly one of these holds: `resource_types` contains `ECR`; the scan type is `ENHANCED`.',
      'It needs AWS to report, sooner or later, that image scanning is off. As long as AWS does not, because another type keeps Inspector on, Terraform sees nothing to repair and the account stays calm.',
      'This table was not written by hand: the workspace machine applied each configuration until a state came back.',
    ],
    types: '`resource_types`',
    columns: (scanType) => `with ${scanType}`,
    loops: (period) => `loops, period ${period}`,
    settles: (applies) => `settles after ${applies}`,
    stuck: 'ends in the same error',
    after:
      '`LAMBDA_CODE` changes none of these. `depends_on` only decides who is first, and `prevent_destroy` never fires in the loop, because nothing is destroyed. Yet each lap costs something:',
  },
  assumed: {
    heading: 'What is assumed',
    text: ['AWS documents none of these. They decide the details of what Terraform prints.'],
    points: [
      [
        'How a switched-off account is reported',
        'Left out, as the lessons assume: the plan says create. Listed as disabled: the plan says update.',
      ],
      [
        'When image scanning reads as off after `BASIC`',
        'More than 10 seconds late, as the lessons assume. At once: if Inspector was first, apply 1 fails and leaves the enabler tainted.',
      ],
      [
        'How long an idle Inspector stays on',
        'Shorter than the pause between two applies. If you apply again at once, everything looks calm.',
      ],
    ],
  },
  findings: {
    heading: 'Further findings',
    text: [],
    points: [
      [
        'Other ways out',
        'An enabler without a scanning configuration settles. `ignore_changes = all` settles only if AWS lists a switched-off account as disabled.',
      ],
      [
        'Creating while another type is on',
        'Provider 5.100.0 disables the other type, then waits for the whole account to go away, times out after five minutes and taints the resource.',
      ],
      [
        'Deleting the block',
        'The provider disables every type that is on, also what somebody else switched on.',
      ],
      [
        'The third rule',
        'A registry scanning configuration takes two rules. Use one rule with many filters.',
      ],
    ],
  },
  reports: {
    heading: 'Related reports',
    text: [],
    links: [
      [
        'terraform-provider-aws #48660: perpetual diff of the organization configuration',
        'https://github.com/hashicorp/terraform-provider-aws/issues/48660',
      ],
      [
        'terraform-provider-aws #27644: the enabler’s status',
        'https://github.com/hashicorp/terraform-provider-aws/issues/27644',
      ],
      [
        'terraform-provider-aws #31038: the change to it',
        'https://github.com/hashicorp/terraform-provider-aws/pull/31038',
      ],
      [
        'terraform-provider-aws #46807: a longer timeout',
        'https://github.com/hashicorp/terraform-provider-aws/pull/46807',
      ],
      [
        'terraform-provider-aws #43673: import',
        'https://github.com/hashicorp/terraform-provider-aws/pull/43673',
      ],
      [
        'CloudFormation coverage roadmap #2516',
        'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2516',
      ],
      [
        'DataBiosphere/azul #6358: the pair left unmanaged',
        'https://github.com/DataBiosphere/azul/issues/6358',
      ],
    ],
  },
  course: {
    heading: 'In a room',
    text: [
      'Three agendas tell which steps to show, what to ask before each, what people answer and how long it takes.',
    ],
  },
  embed: {
    heading: 'On your own page',
    text: ['A step can stand on your page as it stands here, with its diagram and its controls.'],
  },
  cite: {
    heading: 'How to cite, and licence',
    text: ['Link to the step you mean: its address stays. To cite the whole:'],
    apa: 'As a reference',
    bibtex: 'As BibTeX',
    licence: 'Everything here is under the MIT licence.',
  },
} as const satisfies AboutWords
