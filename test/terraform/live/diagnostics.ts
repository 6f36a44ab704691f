import type { Address } from '@/machines/terraform/configuration'
import type { ErrorCode, SeenError } from '../observed-run'

/** One error in Terraform's words, and what it is called here. */
export interface FoundError extends SeenError {
  readonly message: string
}

interface Line {
  readonly type: string
  readonly diagnostic?: {
    readonly severity: 'error' | 'warning'
    readonly summary: string
    readonly detail: string
    readonly address?: Address
  }
  readonly hook?: { readonly resource: { readonly addr: Address } }
}

/** The errors in what `terraform apply -json` printed, one JSON value a line. */
export function errorsIn(stdout: string): readonly FoundError[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'))
  const told = lines.map((line) => JSON.parse(line) as Line) // Terraform, machine-readable UI
  const errors = told.flatMap(({ diagnostic }) =>
    diagnostic?.severity === 'error' ? [diagnostic] : [],
  )
  const named = errors.map(({ address }) => address)
  // The error of a destroy names no resource, but the line that says it failed does.
  const unnamed = told
    .flatMap(({ type, hook }) => (type === 'apply_errored' && hook ? [hook.resource.addr] : []))
    .filter((address) => !named.includes(address))
  return errors.map(({ address, summary, detail }) => {
    const message = [summary, detail].filter(Boolean).join('\n\n')
    return {
      address: address ?? unnamed.shift() ?? addressIn(message),
      code: codeOf(message),
      message: withoutIds(message),
    }
  })
}

const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/Instance cannot be destroyed/, 'instance-cannot-be-destroyed'],
  [/timeout while waiting|context deadline exceeded/, 'timed-out'],
  [/couldn't find resource|empty result|not found/i, 'not-found'],
  [/(InvalidParameter|Validation)Exception/, 'rejected'],
]

export function codeOf(message: string): ErrorCode {
  const known = codes.find(([words]) => words.test(message))
  if (known) return known[1]
  throw new Error(`Terraform failed in a way that no case is about:\n${message}`)
}

/** Errors of a plan name the resource in their text only. */
export function addressIn(message: string): Address {
  const [address] =
    /aws_(inspector2_enabler|ecr_registry_scanning_configuration)\.\w+/.exec(message) ?? []
  if (address) return address as Address // the pattern allows no others
  throw new Error(`Expected the address of a resource in:\n${message}`)
}

/** Every reply of AWS has another request id. */
function withoutIds(message: string): string {
  return message.replace(/RequestID: [\w-]+/g, 'RequestID: …')
}
