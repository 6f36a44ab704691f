import type { ArticleWords } from '../../page-words'

export const about = {
  head: {
    title: 'About: what was measured',
    description:
      'What was measured with the real Terraform and provider, what is assumed about AWS, and how to cite this site.',
  },
  lead: 'One machine of the AWS account and one of the Terraform workspace stand behind every lesson. What they do was compared with the real tools. What AWS does by itself is documented, observed or assumed, and each claim says which.',
  sections: [
    {
      heading: 'What was measured',
      text: [
        'On 23 November 2026 the real Terraform CLI 1.11.4 ran with the unmodified `hashicorp/aws` provider 5.100.0 against a simulated AWS endpoint. The plans in the lessons have the text that the CLI printed.',
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
    {
      heading: 'The law of the loop',
      text: [
        'With both resources managed for one account and region, the configuration loops if and only if exactly one of these holds: `resource_types` contains `ECR`; the scan type is `ENHANCED`.',
        'The order of the first two requests only shifts the loop. `depends_on` changes nothing, and `prevent_destroy` never fires in the loop, because nothing is destroyed.',
      ],
    },
    {
      heading: 'What is assumed',
      text: ['AWS documents none of these. They decide the details of what Terraform prints.'],
      points: [
        [
          'How a switched-off account is reported',
          'Left out, as the lessons assume: the plan says create. Listed as disabled: the plan says update.',
        ],
        [
          'When image scanning reads as off after `BASIC`',
          'Late, as the lessons assume. At once, the first apply fails after five minutes and leaves the enabler tainted.',
        ],
        [
          'How long an idle Inspector stays on',
          'Shorter than the pause between two applies. If you apply again at once, everything looks calm.',
        ],
      ],
    },
    {
      heading: 'Further findings',
      text: [],
      points: [
        [
          'Other ways out',
          'An enabler without a scanning configuration settles. `ignore_changes = all` settles only if AWS lists a switched-off account as disabled.',
        ],
        [
          'Creating while another type is on',
          'Provider 5.100.0 disables the other type, then waits for the wrong thing, times out after five minutes and taints the resource.',
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
    {
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
    {
      heading: 'How to cite, and licence',
      text: [
        'Perpetual Diff contributors (2026). Perpetual Diff, version 0.1.0. Link to the step you mean: its address stays.',
        'Everything here is under the MIT licence.',
      ],
    },
  ],
} as const satisfies ArticleWords
