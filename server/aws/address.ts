import { ecrOperations } from './ecr'
import { type Input, jsonInput } from './input'
import { inspector2Operations, inspector2Paths } from './inspector2'
import type { Operation } from './operation'
import { isRefusal, type Refusal, refusal } from './refusal'
import { stsOperations } from './sts'
import { type AwsRequest, maxBodyBytes, type Service } from './wire'

export const operationsOf: Record<Service, Readonly<Record<string, Operation>>> = {
  sts: stsOperations,
  inspector2: inspector2Operations,
  ecr: ecrOperations,
}

const ecrTarget = 'AmazonEC2ContainerRegistry_V20150921.'

/** Whose protocol a request speaks, by its form alone, so that even an unsigned one gets the right error. */
export function serviceOf({ path, headers }: AwsRequest, signedFor?: string): Service {
  if (headers['x-amz-target'] !== undefined) return 'ecr'
  if (Object.hasOwn(inspector2Paths, path)) return 'inspector2'
  if (signedFor === 'ecr' || signedFor === 'inspector2') return signedFor
  const type = headers['content-type'] ?? ''
  return path !== '/' || type.includes('json') ? 'inspector2' : 'sts'
}

export interface Addressed {
  readonly service: Service
  readonly name: string
  readonly operation: Operation
  readonly input: Input
}

/** The operation a request asks for, and its input. */
export function addressed(request: AwsRequest, service: Service): Addressed | Refusal {
  if (request.body === null) return tooLarge
  const name = nameOf(request, service)
  const operation = Object.hasOwn(operationsOf[service], name)
    ? operationsOf[service][name]
    : undefined
  if (!operation) return unknownOperation(service, name)
  const input = service === 'sts' ? {} : jsonInput(request.body)
  return isRefusal(input) ? input : { service, name, operation, input }
}

const tooLarge = refusal(
  'RequestEntityTooLargeException',
  `The request body may have ${maxBodyBytes} bytes.`,
  413,
)

function nameOf({ method, path, query, headers, body }: AwsRequest, service: Service): string {
  if (service === 'sts') {
    const sent = method === 'POST' ? (body ?? '') : query
    return new URLSearchParams(sent).get('Action') ?? ''
  }
  if (method !== 'POST') return `${method} ${path}`
  if (service === 'ecr') return (headers['x-amz-target'] ?? '').replace(ecrTarget, '')
  return Object.hasOwn(inspector2Paths, path) ? (inspector2Paths[path] ?? path) : path
}

function unknownOperation(service: Service, name: string): Refusal {
  const shown = name.slice(0, 100)
  const known = Object.keys(operationsOf[service]).join(', ')
  if (service === 'sts') {
    const message = `Could not find operation ${shown} for version 2011-06-15; this account knows ${known}.`
    return refusal('InvalidAction', message)
  }
  const message = `Unknown operation ${shown}; of this service the account knows ${known}.`
  return refusal('UnknownOperationException', message, service === 'ecr' ? 400 : 404)
}
