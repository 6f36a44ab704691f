import type { Grade } from './evidence'

export const familyKinds = ['set', 'slot', 'controller', 'readsBack', 'hiddenBit'] as const
/** What two owners fight over. */
export type FamilyKind = (typeof familyKinds)[number]

/** Where somebody else met the same shape: a document or a report, by its own name. */
export interface FamilySource {
  readonly kind: 'documentation' | 'report'
  readonly name: string
  readonly url: string
}

/** One case of two owners for one fact. */
interface FamilyMember {
  readonly kind: FamilyKind
  readonly id: string
  readonly grade: Grade
  /** How many applies until everything is as it was; null where no source says so. */
  readonly period: number | null
  /** Empty only for what was measured by ourselves. */
  readonly sources: readonly FamilySource[]
}

/** In the order of the page. Which words they have is the matter of i18n. */
export const familyCases = [
  {
    kind: 'set',
    id: 'securityGroup',
    grade: 'documented',
    period: 2,
    sources: [aws('vpc_security_group_ingress_rule'), report('hashicorp/terraform', 12522)],
  },
  {
    kind: 'set',
    id: 'routeTable',
    grade: 'documented',
    period: null,
    sources: [aws('route_table'), report('hashicorp/terraform-provider-aws', 4110)],
  },
  {
    kind: 'set',
    id: 'autoScalingGroup',
    grade: 'documented',
    period: null,
    sources: [aws('autoscaling_attachment'), report('hashicorp/terraform-provider-aws', 14540)],
  },
  {
    kind: 'set',
    id: 'policyAttachment',
    grade: 'documented',
    period: null,
    sources: [aws('iam_policy_attachment')],
  },
  {
    kind: 'set',
    id: 'projectIam',
    grade: 'documented',
    period: null,
    sources: [
      {
        kind: 'documentation',
        name: 'google_project_iam',
        url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam',
      },
    ],
  },
  {
    kind: 'slot',
    id: 'bucketNotification',
    grade: 'documented',
    period: null,
    sources: [
      aws('s3_bucket_notification'),
      report('hashicorp/terraform-provider-aws', 17842),
      report('hashicorp/terraform-provider-aws', 23951),
    ],
  },
  { kind: 'slot', id: 'twoEnablers', grade: 'measured', period: 2, sources: [] },
  {
    kind: 'controller',
    id: 'desiredCount',
    grade: 'documented',
    period: null,
    sources: [aws('ecs_service')],
  },
  {
    kind: 'controller',
    id: 'replicas',
    grade: 'documented',
    period: null,
    sources: [
      {
        kind: 'documentation',
        name: 'Kubernetes: Horizontal Pod Autoscaling',
        url: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
      },
    ],
  },
  {
    kind: 'readsBack',
    id: 'defaultTags',
    grade: 'observed',
    period: 1,
    sources: [
      report('hashicorp/terraform-provider-aws', 18311),
      report('hashicorp/terraform-provider-aws', 19204),
    ],
  },
  {
    kind: 'hiddenBit',
    id: 'inspectorAndEcr',
    grade: 'measured',
    period: 2,
    sources: [report('aws-cloudformation/cloudformation-coverage-roadmap', 2516)],
  },
] as const satisfies readonly FamilyMember[]

export type FamilyCase = (typeof familyCases)[number]['id']

/** A resource's page in the documentation of the AWS provider. */
function aws(resource: string): FamilySource {
  return {
    kind: 'documentation',
    name: `aws_${resource}`,
    url: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${resource}`,
  }
}

function report(repository: string, number: number): FamilySource {
  return {
    kind: 'report',
    name: `${repository} #${number}`,
    url: `https://github.com/${repository}/issues/${number}`,
  }
}
