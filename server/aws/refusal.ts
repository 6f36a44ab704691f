import type { AwsReply, Service } from './wire'

/**
 * An error as AWS words it. `code` is AWS's own name; `status` is always 4xx, so that no SDK retries
 * for minutes. A class, so that nothing a client sends can pass for one.
 */
export class Refusal {
  constructor(
    readonly code: string,
    readonly message: string,
    readonly status: number,
  ) {}
}

export const refusal = (code: string, message: string, status = 400): Refusal =>
  new Refusal(code, message, status)

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal

/** The same refusal in the shape that each service's clients read. */
export function refusalReply(service: Service, refused: Refusal, requestId: string): AwsReply {
  return shapes[service](refused, requestId)
}

const shapes: Record<Service, (refused: Refusal, requestId: string) => AwsReply> = {
  sts: ({ code, message, status }, requestId) => ({
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: [
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">',
      '  <Error>',
      '    <Type>Sender</Type>',
      `    <Code>${escapeXml(code)}</Code>`,
      `    <Message>${escapeXml(message)}</Message>`,
      '  </Error>',
      `  <RequestId>${requestId}</RequestId>`,
      '</ErrorResponse>',
    ].join('\n'),
  }),
  inspector2: ({ code, message, status }, requestId) => ({
    status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': code,
      'x-amzn-requestid': requestId,
    },
    body: JSON.stringify(
      code === 'ValidationException'
        ? { message, reason: 'FIELD_VALIDATION_FAILED', fields: [] }
        : { message },
    ),
  }),
  ecr: ({ code, message, status }, requestId) => ({
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId },
    body: JSON.stringify({ __type: code, message }),
  }),
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** What XML 1.0 cannot hold even when escaped, and a little more. */
const notXml = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu

function escapeXml(text: string): string {
  return text.replace(notXml, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
