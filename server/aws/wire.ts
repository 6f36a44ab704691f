/** One HTTP request as far as AWS's protocols look at it. Header names are lower case. */
export interface AwsRequest {
  readonly method: string
  /** The path below the base address, without the query: `/`, `/enable`. */
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  /** Null when it was longer than `maxBodyBytes`. */
  readonly body: string | null
}

export interface AwsReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** More than the largest call the account accepts: two rules of a hundred filters of 256 characters. */
export const maxBodyBytes = 256 * 1024

/**
 * The services and how each speaks: STS query in and XML out, Inspector2 REST with JSON, ECR one
 * address with the operation in a header (JSON 1.1).
 */
export const services = ['sts', 'inspector2', 'ecr'] as const
export type Service = (typeof services)[number]
