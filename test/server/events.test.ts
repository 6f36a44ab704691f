import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { EnableCommand } from '@aws-sdk/client-inspector2'
import { describe, expect, it } from 'vitest'
import { createAwsServer } from '@/server/aws/listen'
import { clientsOf } from './clients'
import { hosted } from './hosted'

const address = await hosted(createAwsServer())

interface Told {
  readonly id: string | undefined
  readonly event: string
  readonly data: {
    readonly operation?: string
    readonly rules?: readonly string[]
  }
}

/** Reads events until `enough`, then hangs up. */
async function events(
  path: string,
  enough: (told: readonly Told[]) => boolean,
  headers: Record<string, string> = {},
) {
  const hangUp = new AbortController()
  const reply = await fetch(`${address}/api/accounts/${path}`, { headers, signal: hangUp.signal })
  expect(reply.headers.get('content-type')).toContain('text/event-stream')
  const told: Told[] = []
  let text = ''
  for await (const chunk of reply.body ?? []) {
    text += Buffer.from(chunk).toString('utf8')
    const whole = text.split('\n\n')
    text = whole.pop() ?? ''
    told.push(...whole.filter((block) => block.includes('data: ')).map(read))
    if (enough(told)) break
  }
  hangUp.abort()
  return told
}

function read(block: string): Told {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
  return { id: field('id'), event: field('event') ?? '', data: JSON.parse(field('data') ?? '') }
}

const names = (told: readonly Told[]) => told.map(({ event, data }) => data.operation ?? event)

describe('whoever follows an account', () => {
  it('sees each call as it arrives, the rules it fires, and AWS acting by itself in time', async () => {
    const { inspector, ecr } = clientsOf(address, 'FOLLOWED')
    await fetch(`${address}/api/accounts/FOLLOWED/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'settings', speed: 200 }),
    })
    const following = events('FOLLOWED/events/', (told) =>
      told.some(({ data }) => data.rules?.includes('R3')),
    )
    await inspector.send(new EnableCommand({ resourceTypes: ['ECR'] }))
    await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC' }))
    const told = await following
    const entries = told.filter(({ event }) => event !== 'seat')
    expect(names(entries)).toEqual([
      'settings',
      'Enable',
      'PutRegistryScanningConfiguration',
      'aws.acted',
      'aws.acted',
    ])
    expect(entries.map(({ data }) => data.rules ?? [])).toEqual([[], ['R1'], ['R2'], [], ['R3']])
    expect(entries.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
    const again = await events('FOLLOWED/events/', (now) => now.length === 2, {
      'last-event-id': '4',
    })
    expect(names(again)).toEqual(['aws.acted', 'seat'])
  })

  it('sees nothing of other accounts', async () => {
    await clientsOf(address, 'NOISY').inspector.send(new EnableCommand({ resourceTypes: ['ECR'] }))
    expect(names(await events('QUIET/events/', (told) => told.length > 0))).toEqual(['seat'])
  })
})
