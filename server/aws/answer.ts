import type { Account } from '@/machines/account/account'
import type { Addressed } from './address'
import type { Asked, Performed } from './operation'
import { isRefusal, type Refusal, refusalReply } from './refusal'
import type { AwsReply, Service } from './wire'

/** What became of one call: the reply, the account after it, and what a watcher should see. */
export interface Answered {
  readonly reply: AwsReply
  readonly account: Account
  readonly performed: Performed | Refusal
}

/** Answers one call: request to event, event through the account machine, snapshot to reply. */
export function answer(
  { service, name, operation, input }: Addressed,
  account: Account,
  asked: Asked,
  requestId: string,
): Answered {
  const performed = operation(account, input, asked)
  return isRefusal(performed)
    ? { reply: refusalReply(service, performed, requestId), account, performed }
    : {
        reply: successReply(service, name, performed.output, requestId),
        account: performed.move?.account ?? account,
        performed,
      }
}

const contentTypes: Record<Service, string> = {
  sts: 'text/xml',
  inspector2: 'application/json',
  ecr: 'application/x-amz-json-1.1',
}

function successReply(
  service: Service,
  name: string,
  output: object | string,
  requestId: string,
): AwsReply {
  return {
    status: 200,
    headers: { 'content-type': contentTypes[service], 'x-amzn-requestid': requestId },
    body: typeof output === 'string' ? xml(name, output, requestId) : JSON.stringify(output),
  }
}

function xml(name: string, result: string, requestId: string): string {
  return [
    `<${name}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">`,
    `  <${name}Result>`,
    `    ${result}`,
    `  </${name}Result>`,
    '  <ResponseMetadata>',
    `    <RequestId>${requestId}</RequestId>`,
    '  </ResponseMetadata>',
    `</${name}Response>`,
  ].join('\n')
}
