/** Fresh first applies of the article's configuration, and which request arrived first. */
export interface FirstApplyRuns {
  /** The `-parallelism` given; null for Terraform's default. */
  readonly parallelism: number | null
  readonly runs: number
  readonly inspectorFirst: number
}

/** Terraform CLI 1.11.4 with hashicorp/aws 5.100.0, counted on 23 November 2026. */
export const firstApplyRuns: readonly FirstApplyRuns[] = [
  { parallelism: null, runs: 34, inspectorFirst: 22 },
  { parallelism: 1, runs: 18, inspectorFirst: 16 },
]
