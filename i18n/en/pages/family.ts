import type { FamilyWords } from '../../page-words'

export const family = {
  head: {
    title: 'The same fight elsewhere',
    description:
      'Perpetual diffs in security groups, route tables, IAM, autoscaling and tags: five kinds of two owners for one fact, each with its source.',
  },
  lead: 'Inspector and ECR are not alone. Wherever one fact has two owners, each apply can undo the last. Every case below says how we know, and links to who wrote it down.',
  kinds: {
    set: {
      heading: 'Two Terraform owners of one set',
      text: [
        'Two resources each believe that they hold the whole list. Choose one form for one set.',
      ],
    },
    slot: {
      heading: 'One slot, two writers',
      text: [
        'There is room for one value, and two resources write it. The last one wins until the next apply.',
      ],
    },
    controller: {
      heading: 'Terraform against a controller',
      text: ['Something else is supposed to change the value. Let Terraform look away.'],
    },
    readsBack: {
      heading: 'A value that reads back differently',
      text: ['What you write is not what you read, so every plan finds a difference.'],
    },
    hiddenBit: {
      heading: 'Two services with a hidden shared bit',
      text: [
        'This site’s own case. The two resources do not know of each other, and neither do their documents. Give every fact one owner.',
      ],
    },
  },
  cases: {
    securityGroup: {
      name: 'Inline `ingress` of `aws_security_group` and `aws_vpc_security_group_ingress_rule`',
      text: 'The group removes the rule that the other resource adds.',
    },
    routeTable: {
      name: 'Inline `route` of `aws_route_table` and `aws_route`',
      text: 'One apply adds the route, the next removes it.',
    },
    autoScalingGroup: {
      name: 'Inline `target_group_arns` or `load_balancers` of `aws_autoscaling_group` and `aws_autoscaling_attachment`',
      text: 'The group detaches what the attachment attached, unless it ignores changes to both lists.',
    },
    policyAttachment: {
      name: '`aws_iam_policy_attachment` twice for one policy',
      text: 'Each claims every attachment of the policy in the whole account.',
    },
    projectIam: {
      name: '`google_project_iam_policy` and `google_project_iam_member`',
      text: 'The policy replaces what the member adds.',
    },
    bucketNotification: {
      name: 'Two `aws_s3_bucket_notification` on one bucket',
      text: 'A bucket has one notification configuration, and each resource writes all of it.',
    },
    twoEnablers: {
      name: 'Two `aws_inspector2_enabler` for one account',
      text: 'With different types they undo each other for ever once both are in the state. No ECR setting is needed.',
    },
    desiredCount: {
      name: '`desired_count` of `aws_ecs_service` and an autoscaler',
      text: 'The autoscaler sets a number, the next apply sets it back. `ignore_changes` ends it.',
    },
    replicas: {
      name: '`replicas` of a Kubernetes deployment and its autoscaler',
      text: 'The same with pods. Leave the number out of the configuration.',
    },
    defaultTags: {
      name: '`default_tags` of the provider and the same tag on a resource',
      text: 'The tag reads back once and is wanted twice, so every plan shows an update.',
    },
    inspectorAndEcr: {
      name: '`aws_inspector2_enabler` and `aws_ecr_registry_scanning_configuration`',
      text: 'Enhanced scanning is Inspector: whoever sets one sets the other. The report sees the same coupling from CloudFormation.',
    },
  },
  period: (applies) => (applies === 1 ? 'every apply' : `period ${applies}`),
  documentation: (name) => `documentation of ${name}`,
} as const satisfies FamilyWords
