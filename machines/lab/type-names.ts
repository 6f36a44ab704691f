import { type ResourceType, resourceTypes } from '@/machines/account/account.terms'

/** What each type is called in an address, an edit and a click of the lab. */
export const typeNames = {
  EC2: 'ec2',
  ECR: 'ecr',
  LAMBDA: 'lambda',
  LAMBDA_CODE: 'lambda-code',
} as const satisfies Record<ResourceType, string>
export type TypeName = (typeof typeNames)[ResourceType]

/** The type that a name of the lab ends with: `drop-lambda-code`, `on-ecr`. */
export function typeNamed(name: `${string}-${TypeName}`): ResourceType {
  const found = resourceTypes.find((type) => name.replace(/^[a-z]+-/, '') === typeNames[type])
  if (!found) throw new Error(`Expected a name that ends with a type, got '${name}'.`)
  return found
}
