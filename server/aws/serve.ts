import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { admits, type Door, turnedAway } from '@/server/accounts/door'
import { effectOf, note, type Seat, settle } from '@/server/accounts/seat'
import type { Changed, Store } from '@/server/accounts/store'
import type { Clock } from '@/server/kept/kept'
import { type Addressed, addressed, serviceOf } from './address'
import { answer } from './answer'
import { credentialOf, unrecognized } from './credential'
import { isRefusal, type Refusal, refusal, refusalReply } from './refusal'
import type { AwsReply, AwsRequest, Service } from './wire'

/** What the endpoint needs of the server it runs in. */
export interface Endpoint {
  readonly store: Store
  readonly clock: Clock
  readonly door: Door
  /** Seconds that a key has to wait before this may be answered; 0: it may, and is counted. */
  readonly wait: (what: 'call' | 'order', accessKeyId: string) => number
}

/** Answers one AWS call; never rejects. What is told of an account is true at that moment only. */
export async function serveAws(request: AwsRequest, endpoint: Endpoint): Promise<AwsReply> {
  const reply = await answered(request, endpoint)
  return { ...reply, headers: { ...reply.headers, 'cache-control': 'no-store' } }
}

async function answered(request: AwsRequest, endpoint: Endpoint): Promise<AwsReply> {
  const requestId = randomUUID()
  const formed = serviceOf(request)
  const why = turnedAway(endpoint.door, request.headers)
  if (why) return refusalReply(formed, refusal('AccessDeniedException', why, 403), requestId)
  const credential = credentialOf(request, formed)
  if (isRefusal(credential)) return refusalReply(formed, credential, requestId)
  const { accessKeyId, signedFor } = credential
  const service = serviceOf(request, signedFor)
  if (!admits(endpoint.door, accessKeyId)) {
    return refusalReply(service, unrecognized(service), requestId)
  }
  const wait = endpoint.wait('call', accessKeyId)
  if (wait > 0) return throttled(service, wait, requestId)
  const call = addressed(request, service)
  if (isRefusal(call)) return refusalReply(service, call, requestId)
  try {
    const by = /terraform/i.test(request.headers['user-agent'] ?? '') ? 'terraform' : 'you'
    return await reach(
      endpoint,
      accessKeyId,
      (seat) => callOn(seat, call, by, requestId),
      call.name,
    )
  } catch (error) {
    console.error('AWS endpoint:', error)
    return refusalReply(service, outOfReach(service), requestId)
  }
}

/**
 * AWS's own name for a service that is away for the moment, but not its status 503: AWS's clients try
 * a 5xx again, the Terraform provider 25 times over many minutes. `ThrottlingException`, which has a
 * 4xx, would not help: they try that as often. This code at status 400 they tell at once.
 */
function outOfReach(service: Service): Refusal {
  return refusal(
    service === 'sts' ? 'ServiceUnavailable' : 'ServiceUnavailableException',
    'The server cannot reach the place where it keeps its accounts. Start Redis again, then repeat the call.',
  )
}

/**
 * AWS's own word for it. Its clients wait and try again: the JavaScript SDK twice, after what
 * `Retry-After` says, the Terraform provider up to 25 times, so that a run gets slower and does not fail.
 */
function throttled(service: Service, seconds: number, requestId: string): AwsReply {
  const code = service === 'sts' ? 'Throttling' : 'ThrottlingException'
  const reply = refusalReply(service, refusal(code, 'Rate exceeded', 429), requestId)
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } }
}

/** Makes the call, after its hold if it has one: another call may then get there first. */
async function reach(
  { store, clock }: Endpoint,
  accessKeyId: string,
  call: (seat: Seat) => Changed<AwsReply>,
  operation: string,
): Promise<AwsReply> {
  const first = await store.change<AwsReply | number>(accessKeyId, (seat) => {
    const held = seat.holds[operation] ?? 0
    return held > 0 ? { seat, result: held } : call(settle(seat, clock()))
  })
  if (typeof first === 'object') return first
  await sleep(first)
  return store.change(accessKeyId, (seat) => call(settle(seat, clock())))
}

/** One call on a seat: what is answered, and the seat with the call in its log. */
export function callOn(
  seat: Seat,
  call: Addressed,
  by: 'terraform' | 'you',
  requestId: string,
): Changed<AwsReply> {
  const { accountId } = seat
  const { reply, account, performed } = answer(call, seat.account, { accountId, by }, requestId)
  const refused = isRefusal(performed) ? performed.code : null
  const asked = isRefusal(performed) ? null : (performed.asked ?? null)
  const fired = isRefusal(performed) ? [] : (performed.move?.fired ?? [])
  return {
    seat: note(
      { ...seat, account },
      { type: 'call', operation: call.name, by, asked, refused, ...effectOf({ account, fired }) },
    ),
    result: reply,
  }
}
