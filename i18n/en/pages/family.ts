import type { ArticleWords } from '../../page-words'

export const family = {
  head: {
    title: 'The same fight elsewhere',
    description:
      'Perpetual diffs in security groups, route tables, IAM, autoscaling and tags: five kinds of two owners for one fact.',
  },
  lead: 'Inspector and ECR are not alone. Wherever one fact has two owners, each apply can undo the last. These cases are documented; the links lead to the documents and reports.',
  sections: [
    {
      heading: 'Two Terraform owners of one set',
      text: [
        'Two resources each believe that they hold the whole list. Choose one form for one set.',
      ],
      points: [
        [
          'Inline `ingress` of `aws_security_group` and `aws_vpc_security_group_ingress_rule`',
          'The group removes the rule that the other resource adds. Period 2.',
        ],
        ['Inline routes of `aws_route_table` and `aws_route`', 'The same shape, with routes.'],
        ['`aws_iam_policy_attachment` twice', 'Each claims every attachment of the policy.'],
        [
          '`google_project_iam_policy` and `google_project_iam_member`',
          'The policy replaces what the member adds.',
        ],
      ],
      links: [
        ['hashicorp/terraform #12522', 'https://github.com/hashicorp/terraform/issues/12522'],
        [
          'hashicorp/terraform-provider-aws #32379',
          'https://github.com/hashicorp/terraform-provider-aws/issues/32379',
        ],
      ],
    },
    {
      heading: 'One slot, two writers',
      text: [
        'There is room for one value, and two resources write it. The last one wins until the next apply.',
      ],
      points: [
        [
          'Two `aws_s3_bucket_notification` on one bucket',
          'A bucket has one notification configuration.',
        ],
        [
          'Two `aws_inspector2_enabler` for one account',
          'With different types they undo each other for ever. No ECR setting is needed.',
        ],
      ],
    },
    {
      heading: 'Terraform against a controller',
      text: ['Something else is supposed to change the value. Tell Terraform to ignore it.'],
      points: [
        [
          '`desired_count` or `replicas` and an autoscaler',
          'The autoscaler sets a number, the next apply sets it back.',
        ],
        [
          'Inline target groups of an Auto Scaling group and `aws_autoscaling_attachment`',
          'Two places for one attachment.',
        ],
      ],
    },
    {
      heading: 'A value that reads back differently',
      text: ['What you write is not what you read, so every plan finds a difference. Period 1.'],
      points: [
        [
          'Provider `default_tags` and the same tag on a resource',
          'The tag reads back once, and is planned twice.',
        ],
      ],
    },
    {
      heading: 'Two services with a hidden shared bit',
      text: [
        'This site’s own case. The two resources do not know of each other, and neither do their documents. Give every fact one owner.',
      ],
    },
  ],
} as const satisfies ArticleWords
