import { createHash } from 'node:crypto'
import { type Refusal, refusal } from './refusal'
import type { AwsRequest, Service } from './wire'

/** Who calls. Signatures are not checked: there is no secret to check them against. */
export interface Credential {
  readonly accessKeyId: string
  /** The service the client signed for, as it spells it. */
  readonly signedFor: string
}

const accessKeyPattern = /^[A-Za-z0-9._-]{1,128}$/
const scope = /Credential=([^/,\s]+)\/\d{8}\/(?:[^/,\s]+\/)?([^/,\s]+)\/aws4_request\b/

export const isAccessKeyId = (text: string): boolean => accessKeyPattern.test(text)

/** Reads the access key id out of a Signature Version 4 `Authorization` header. */
export function credentialOf({ headers }: AwsRequest, service: Service): Credential | Refusal {
  const { authorization } = headers
  if (!authorization) return unsigned[service]
  const [, accessKeyId, signedFor] = scope.exec(authorization) ?? []
  if (!accessKeyId || !signedFor) {
    const code = service === 'sts' ? 'IncompleteSignature' : 'IncompleteSignatureException'
    return refusal(code, 'Authorization header requires a Signature Version 4 Credential.')
  }
  return isAccessKeyId(accessKeyId) ? { accessKeyId, signedFor } : unrecognized(service)
}

/** What AWS answers to an access key id it does not know. */
export function unrecognized(service: Service): Refusal {
  return service === 'sts'
    ? refusal('InvalidClientTokenId', unknownToken, 403)
    : refusal('UnrecognizedClientException', unknownToken, service === 'ecr' ? 400 : 403)
}

const unknownToken = 'The security token included in the request is invalid.'

const unsigned: Record<Service, Refusal> = {
  sts: refusal('MissingAuthenticationToken', 'Request is missing Authentication Token', 403),
  inspector2: refusal('MissingAuthenticationTokenException', 'Missing Authentication Token', 403),
  ecr: refusal('MissingAuthenticationTokenException', 'Missing Authentication Token'),
}

/** Twelve digits, the same for the same key everywhere and for ever. */
export function accountIdOf(accessKeyId: string): string {
  const digest = createHash('sha256').update(accessKeyId).digest()
  return String(100_000_000_000 + Number(digest.readBigUInt64BE() % 900_000_000_000n))
}
