import {
  DescribeRepositoriesCommand,
  PutRegistryScanningConfigurationCommand,
} from '@aws-sdk/client-ecr'
import {
  BatchGetAccountStatusCommand,
  EnableCommand,
  ListFindingsCommand,
} from '@aws-sdk/client-inspector2'
import { GetSessionTokenCommand } from '@aws-sdk/client-sts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openEndpoint } from '@/server/accounts/endpoint'
import { logLength, type Seat } from '@/server/accounts/seat'
import { seatText } from '@/server/accounts/seat-record'
import { inspector2Paths } from '@/server/aws/inspector2'
import { createAwsServer } from '@/server/aws/listen'
import { serveAws } from '@/server/aws/serve'
import { maxBodyBytes } from '@/server/aws/wire'
import { clientsOf } from './clients'
import { hosted } from './hosted'

const address = await hosted(createAwsServer())

const rule = (filter: string, scanFrequency = 'SCAN_ON_PUSH') => ({
  scanFrequency,
  repositoryFilters: [{ filter, filterType: 'WILDCARD' }],
})
type Rules = PutRegistryScanningConfigurationCommand['input']['rules']
const put = (scanType: 'BASIC' | 'ENHANCED', rules: object[]) =>
  new PutRegistryScanningConfigurationCommand({ scanType, rules: rules as Rules }) // wrong on purpose

describe('AWS’s own clients are refused with AWS’s own errors', () => {
  const ecr = () => clientsOf(address, 'WRONG').ecr
  const inspector = () => clientsOf(address, 'WRONG').inspector
  it.each([
    ['three rules', put('BASIC', [rule('a'), rule('b'), rule('c')]), 'InvalidParameterException'],
    [
      'continuous scans under BASIC',
      put('BASIC', [rule('*', 'CONTINUOUS_SCAN')]),
      'InvalidParameterException',
    ],
    [
      'a filter too many',
      put('BASIC', [
        { ...rule('*'), repositoryFilters: Array(101).fill(rule('*').repositoryFilters[0]) },
      ]),
      'InvalidParameterException',
    ],
    ['a filter no repository has', put('BASIC', [rule('NO SUCH')]), 'InvalidParameterException'],
    [
      'a filter made to take for ever',
      put('BASIC', [rule(`${'a'.repeat(250)}!`)]),
      'InvalidParameterException',
    ],
    ['an unknown frequency', put('BASIC', [rule('*', 'DAILY')]), 'ValidationException'],
    ['an unknown operation', new DescribeRepositoriesCommand({}), 'UnknownOperationException'],
  ])('ECR: %s', async (_, command, name) => {
    const sent = ecr().send(command as PutRegistryScanningConfigurationCommand) // sent the same way
    await expect(sent).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } })
  })

  it.each([
    [
      'an unknown type',
      new EnableCommand({ resourceTypes: ['S3' as 'ECR'] }),
      'ValidationException',
    ],
    ['no type', new EnableCommand({ resourceTypes: [] }), 'ValidationException'],
    [
      'an id of no account',
      new BatchGetAccountStatusCommand({ accountIds: ['me'] }),
      'ValidationException',
    ],
    ['an unknown operation', new ListFindingsCommand({}), 'UnknownOperationException'],
  ])('Inspector: %s', async (_, command, name) => {
    const sent = inspector().send(command as EnableCommand) // sent the same way
    await expect(sent).rejects.toMatchObject({ name })
  })

  it('Inspector: an account of somebody else is reported as failed, not touched', async () => {
    const command = new EnableCommand({ resourceTypes: ['ECR'], accountIds: ['999999999999'] })
    expect(await inspector().send(command)).toMatchObject({
      accounts: [],
      failedAccounts: [{ accountId: '999999999999', errorCode: 'ACCESS_DENIED' }],
    })
    const status = await inspector().send(new BatchGetAccountStatusCommand({}))
    expect(status.accounts).toEqual([])
  })

  it('STS: an unknown operation', async () => {
    const sent = clientsOf(address, 'WRONG').sts.send(new GetSessionTokenCommand({}))
    await expect(sent).rejects.toMatchObject({ name: 'InvalidAction' })
  })

  it.each([
    ['without a signature', {}, 'MissingAuthenticationToken'],
    ['with half a signature', { authorization: 'AWS4-HMAC-SHA256' }, 'IncompleteSignature'],
  ])('a call %s', async (_, headers, code) => {
    const sts = await fetch(address, { method: 'POST', headers })
    expect(await sts.text()).toContain(`<Code>${code}</Code>`)
    const inspector2 = await fetch(`${address}/enable`, { method: 'POST', headers })
    expect(inspector2.headers.get('x-amzn-errortype')).toBe(`${code}Exception`)
    const target = { 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRegistry' }
    const ecr2 = await fetch(address, { method: 'POST', headers: { ...headers, ...target } })
    expect(await ecr2.json()).toMatchObject({ __type: `${code}Exception` })
  })
})

const signed = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=FUZZ/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=0`

describe('whatever comes in', () => {
  const most = { perSecond: 1e9, burst: 1e9 }
  const endpoint = openEndpoint({ limits: { key: most, all: most } })
  const near = fc.constantFrom(
    'Enable',
    'resourceTypes',
    'rules',
    '__proto__',
    'constructor',
    'toString',
    'ECR',
    'code',
    'status',
  )
  const json = fc
    .object({ key: fc.oneof(near, fc.string()), maxDepth: 3 })
    .map((value) => JSON.stringify(value))
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    json,
    near,
    fc.json(),
    fc.constant('['.repeat(100_000)),
  )
  const path = fc.oneof(fc.constantFrom('/', ...Object.keys(inspector2Paths)), fc.webPath(), near)
  const header = fc.oneof(fc.string({ unit: 'binary' }), near)
  const target = near.map((name) => `AmazonEC2ContainerRegistry_V20150921.${name}`)
  const authorization = fc.oneof(
    fc.constantFrom('sts', 'ecr', 'inspector2', 's3').map(signed),
    header,
  )
  const headers = fc.record(
    {
      authorization,
      'x-amz-target': fc.oneof(target, header),
      'content-type': header,
      'user-agent': header,
    },
    { requiredKeys: ['authorization'] },
  )

  it('gets a 4xx in a shape its client reads, never a 5xx, never a crash', async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('POST', 'GET', 'PUT', 'TRACE'),
        path,
        headers,
        fc.oneof(body, fc.constant(null)),
        async (method, at, sent, text) => {
          const withHost = { host: 'localhost', ...sent }
          const reply = await serveAws(
            { method, path: at, query: text ?? '', headers: withHost, body: text },
            endpoint,
          )
          expect(reply.status === 200 || (reply.status >= 400 && reply.status < 500)).toBe(true)
          if (reply.status !== 200) refused += 1
          const type = reply.headers['content-type']
          if (type === 'text/xml')
            expect(reply.body).toMatch(/^<\w+Response[\s\S]*<RequestId>[\s\S]*Response>$/)
          else expect(JSON.parse(reply.body)).toBeTypeOf('object')
        },
      ),
      { numRuns: 1000 },
    )
    expect(refused).toBeGreaterThan(500)
  })

  it('is read up to a limit', async () => {
    const reply = await fetch(`${address}/enable`, {
      method: 'POST',
      headers: { authorization: signed('inspector2') },
      body: 'x'.repeat(maxBodyBytes + 1),
    })
    expect(reply.status).toBe(413)
    expect(reply.headers.get('x-amzn-errortype')).toBe('RequestEntityTooLargeException')
  })

  it('cannot pass off its own members as a refusal', async () => {
    const reply = await fetch(`${address}/enable`, {
      method: 'POST',
      headers: { authorization: signed('inspector2') },
      body: JSON.stringify({ code: 'Mine', status: 500, message: 'mine', resourceTypes: ['ECR'] }),
    })
    expect(reply.status).toBe(200)
  })

  it('leaves room in the log for what is new only', async () => {
    const call = {
      method: 'POST',
      path: '/configuration/get',
      query: '',
      headers: { host: 'localhost', authorization: signed('inspector2') },
      body: '',
    }
    const seat = () =>
      endpoint.store.change<Seat>('FUZZ', (before) => ({ seat: before, result: before }))
    const { sequence } = await seat()
    for (let n = 0; n <= logLength; n++) await serveAws(call, endpoint)
    const { log } = await seat()
    expect(log).toHaveLength(logLength)
    expect(log.at(-1)?.sequence).toBe(sequence + logLength + 1)
  })

  it('cannot make an account larger than a quarter of a megabyte', async () => {
    const filters = Array.from({ length: 100 }, (_, n) => ({
      filter: `${String(n).padStart(3, '0')}${'a'.repeat(253)}`,
      filterType: 'WILDCARD',
    }))
    const rules = Array(2).fill({ scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: filters })
    const put = {
      method: 'POST',
      path: '/',
      query: '',
      headers: {
        host: 'localhost',
        authorization: signed('ecr').replace('FUZZ', 'L'.repeat(128)),
        'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.PutRegistryScanningConfiguration',
      },
      body: JSON.stringify({ scanType: 'ENHANCED', rules }),
    }
    for (let n = 0; n < logLength; n++) expect((await serveAws(put, endpoint)).status).toBe(200)
    const seat = await endpoint.store.change<Seat>('L'.repeat(128), (before) => ({
      seat: before,
      result: before,
    }))
    expect(seat.log).toHaveLength(logLength)
    const { length } = seatText(seat)
    expect(length).toBeGreaterThan(2 * 100 * 256)
    expect(length).toBeLessThan(256 * 1024)
  })
})
