import { connect } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openEndpoint } from '@/server/accounts/endpoint'
import { seatFrom, seatText } from '@/server/accounts/seat-record'
import { inspector2Paths } from '@/server/aws/inspector2'
import { createAwsServer } from '@/server/aws/listen'
import { serveAws } from '@/server/aws/serve'
import type { AwsReply, AwsRequest } from '@/server/aws/wire'
import { hosted } from '@/test/server/hosted'
import { runs, soon } from './fuzz'
import { anyText, nearJsonText, nearText } from './near'

const target = 'AmazonEC2ContainerRegistry_V20150921.'
const signed = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=FUZZ/20261128/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=0`
const rule = (scanFrequency: string, filter: string) => ({
  scanFrequency,
  repositoryFilters: [{ filter, filterType: 'WILDCARD' }],
})
const bodies: readonly object[] = [
  {},
  { resourceTypes: ['ECR'] },
  { resourceTypes: ['EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE'], clientToken: 'a' },
  { accountIds: ['111122223333'], resourceTypes: ['ECR'] },
  { accountIds: ['999999999999'] },
  { scanType: 'BASIC', rules: [rule('SCAN_ON_PUSH', '*')] },
  { scanType: 'ENHANCED', rules: [rule('CONTINUOUS_SCAN', 'prod/*'), rule('SCAN_ON_PUSH', 'a-b')] },
]
const words = ['"ECR"', '"rules":', '"scanType":"BASIC"', '"resourceTypes":', '"accountIds":']
const sts = ['Action=GetCallerIdentity&Version=2011-06-15', 'Action=AssumeRole&RoleArn=a']
const targets = ['GetRegistryScanningConfiguration', 'PutRegistryScanningConfiguration'].map(
  (name) => target + name,
)

const body = fc.oneof(
  { weight: 4, arbitrary: nearJsonText(bodies, words) },
  { weight: 1, arbitrary: nearText(sts) },
)
/** Mostly as it should be. */
const mostly = (right: readonly string[], near = right) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.oneof(nearText(near), anyText) },
  )
const authorization = mostly(['sts', 'ecr', 'inspector2'].map(signed))
const headers = fc.record(
  {
    authorization,
    'x-amz-target': mostly(targets),
    'content-type': mostly(['application/x-amz-json-1.1', 'application/json', 'text/plain']),
    'user-agent': mostly(['terraform/1.11']),
    origin: mostly(['http://localhost:3000', 'null', 'https://evil.example']),
  },
  { requiredKeys: ['authorization'] },
)
const request = fc
  .record({
    method: mostly(['POST', 'POST', 'POST', 'GET'], ['HEAD', 'OPTIONS']),
    path: mostly(['/', ...Object.keys(inspector2Paths)]),
    query: mostly(['', ...sts]),
    headers,
    body: fc.oneof({ weight: 9, arbitrary: body }, { weight: 1, arbitrary: fc.constant(null) }),
    isEcr: fc.boolean(),
  })
  .map(({ isEcr, headers: { origin, ...sent }, ...one }): AwsRequest => {
    const { 'x-amz-target': asked, ...others } = sent
    return {
      ...one,
      headers: {
        host: 'localhost',
        ...others,
        // Another site's page is turned away before anything is read.
        ...(origin !== undefined && one.body === '' && { origin }),
        ...(isEcr && asked !== undefined && { 'x-amz-target': asked }),
      },
    }
  })

/** In the shape that the service's clients read, whatever it says. */
function expectShape({ status, headers: { 'content-type': type }, body: text }: AwsReply): void {
  expect(status).toBeGreaterThanOrEqual(200)
  expect(status).toBeLessThan(500)
  if (type === 'text/xml') {
    const inside = text.replace(/<\/?[A-Z]\w*(?: xmlns="[^"<>]*")?>/g, '')
    expect(inside).not.toMatch(/[<>\p{Surrogate}\0]/u)
    expect(inside.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
  } else {
    const reply: unknown = JSON.parse(text)
    expect(reply).toBeTypeOf('object')
    if (status >= 400) expect(reply).toMatchObject({ message: expect.stringMatching(/\S/) })
  }
}

describe('the AWS endpoint', () => {
  const endpoint = openEndpoint({ clock: () => now })
  let now = 0

  it('answers anything like a call with AWS’s own shapes, and keeps an account that can be kept', async () => {
    let good = 0
    await fc.assert(
      fc.asyncProperty(request, fc.nat(100_000_000), async (asked, passed) => {
        now += passed
        const reply = await soon(() => serveAws(asked, endpoint))
        expectShape(reply)
        if (reply.status === 200) good += 1
        const seat = await endpoint.store.change('FUZZ', (before) => ({
          seat: before,
          result: before,
        }))
        const kept = seatFrom(seatText(seat))
        expect(kept && seatText(kept)).toBe(seatText(seat))
      }),
      runs(600),
    )
    expect(good).toBeGreaterThan(50)
  })
})

const site = process.env.PD_FUZZ_SITE ?? (await hosted(createAwsServer()))

describe('over HTTP', () => {
  const { hostname, port } = new URL(site)
  const call = [
    'POST /api/aws/enable HTTP/1.1',
    `Host: localhost:${port}`,
    `Authorization: ${signed('inspector2')}`,
    'Content-Type: application/json',
    'Content-Length: 25',
    'Connection: close',
    '',
    '{"resourceTypes":["ECR"]}',
  ].join('\r\n')
  const others = [
    call.replace('/enable', '/').replace('Content-Type', `X-Amz-Target: ${targets[1]}\r\nX-Type`),
    call.replace('Content-Length: 25', 'Transfer-Encoding: chunked').replace('{', '19\r\n{'),
    call.replace('/aws/enable', '/accounts/FUZZ/').replace('{"resourceTypes":["', '{"type":"res'),
    call.replace('/aws/enable', '/accounts/FUZZ/').replace('POST', 'GET'),
    call.replace('/aws/enable', '/rooms/FHJ346/answers/'),
    call.replace('POST /api/aws/enable', 'GET /api/aws/?Action=GetCallerIdentity'),
  ]
  const pieces = ['\r\n', ': ', 'PROPFIND', 'TRACE', 'CONNECT ', 'HEAD', ' HTTP/1.0', '/api/', '%2']

  it('bytes that are almost a call get an answer below 500, or an end', async () => {
    let good = 0
    const calls = [call, ...others]
    const text = fc.oneof(fc.constantFrom(...calls), nearText(calls, pieces))
    await fc.assert(
      fc.asyncProperty(text, async (sent) => {
        const reply = await soon(() => exchanged(hostname, Number(port), sent))
        const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(reply)?.[1] ?? 0)
        expect(status, sent).toBeLessThan(500)
        if (status === 200) good += 1
      }),
      runs(150),
    )
    expect(good).toBeGreaterThan(10)
  })
})

/** What comes back for these bytes until the line is closed; a stream is left after its first words. */
function exchanged(host: string, port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = ''
    const socket = connect(port, host, () => socket.end(Buffer.from(text, 'utf8')))
    socket.setTimeout(10_000, () => reject(new Error(`No answer to ${JSON.stringify(text)}`)))
    socket.on('data', (chunk: Buffer) => {
      reply += chunk.toString('latin1')
      if (reply.includes('text/event-stream')) socket.destroy()
    })
    socket.on('error', () => socket.destroy()) // `close` follows
    socket.on('close', () => {
      socket.setTimeout(0)
      resolve(reply)
    })
  })
}
