import type { Order } from '@/machines/terraform/apply'
import type { LogEntry } from '@/server/accounts/seat'
import { hclOf } from '../hcl-of'
import type { ObservedApply } from '../observed-run'
import type { RunCase, RunEvent } from '../run-case'
import { sortedApply } from '../sorted-apply'
import { callAs } from './colleague'
import { addressIn, codeOf, errorsIn, type FoundError } from './diagnostics'
import { readPlan } from './plan-file'
import { errorTexts, planIn } from './printed-text'
import type { Seat } from './seat-door'
import type { TerraformFolder } from './terraform-folder'

/** Real milliseconds. Two requests of one apply are never that far apart, not even on a busy machine. */
const hold = 2500

/** Carries a run out with the real tools, in a fresh folder and a fresh account. */
export async function observe(
  { configuration, assumptions, order, events }: RunCase,
  seat: Seat,
  folder: TerraformFolder,
): Promise<readonly ObservedApply[]> {
  const applies: ObservedApply[] = []
  // The account's clock runs only while an apply does: the machine's time is then everybody's.
  await seat.door.tell({ type: 'reset', assumptions, speed: 0 })
  await folder.write(hclOf(configuration))
  for (const event of events) {
    if (event.type === 'apply.run') applies.push(await applyOnce(seat, folder, order))
    else await happen(event, seat, folder)
  }
  return applies
}

async function happen(
  event: Exclude<RunEvent, { type: 'apply.run' }>,
  seat: Seat,
  folder: TerraformFolder,
): Promise<void> {
  switch (event.type) {
    case 'time.passed':
      return seat.door.tell(event)
    case 'configuration.changed':
      return folder.write(hclOf(event.configuration))
    case 'resource.untainted':
      return mustWork(folder, 'untaint', event.address)
    case 'resource.forgotten':
      return mustWork(folder, 'state', 'rm', event.address)
    case 'inspector.enabled':
    case 'inspector.disabled':
    case 'registry.set':
      return callAs(seat, event)
  }
}

async function applyOnce(
  seat: Seat,
  folder: TerraformFolder,
  order: Order,
): Promise<ObservedApply> {
  const { sequence } = await seat.door.look()
  const planned = await folder.terraform('plan', '-input=false', '-no-color', '-out=plan')
  const shown = readPlan((await folder.terraform('show', '-json', 'plan')).stdout)
  const refused = planned.code === 0 ? [] : errorsOfPlan(planned.stderr)
  const failed = planned.code === 0 ? await carryOut(seat, folder, order, shown) : []
  const errors = [...refused, ...failed]
  const { account, log } = await seat.door.look()
  return sortedApply({
    ...shown,
    planText: planIn(planned.stdout, planned.stderr),
    calls: log.filter((entry) => entry.sequence > sequence).flatMap(changingCall),
    errors: errors.map(({ address, code }) => ({ address, code })),
    account,
    stateFile: await folder.state(),
    messages: errors.map(({ message }) => message),
  })
}

async function carryOut(
  { door }: Seat,
  folder: TerraformFolder,
  order: Order,
  { plan, drift }: Pick<ObservedApply, 'plan' | 'drift'>,
): Promise<readonly FoundError[]> {
  const calls = plan.some(({ action }) => calling.has(action))
  // Nothing to call and nothing to write: an apply costs seconds and leaves everything as it is.
  if (!calls && drift.length === 0 && plan.every(({ action }) => action === 'no-op')) return []
  const operation = heldBack(plan, order)
  if (operation) await door.tell({ type: 'hold', operation, ms: hold })
  if (plan.some(({ action }) => calling.has(action)))
    await door.tell({ type: 'settings', speed: 1 })
  const { stdout } = await folder.terraform('apply', '-input=false', '-json', 'plan')
  await door.tell({ type: 'settings', speed: 0 })
  if (operation) await door.tell({ type: 'hold', operation, ms: 0 })
  return errorsIn(stdout)
}

/** The call that has to wait, so that the other resource's comes first; null if only one resource calls. */
function heldBack(plan: ObservedApply['plan'], order: Order): string | null {
  const action = (type: string) =>
    plan.find((change) => change.address.startsWith(type) && calling.has(change.action))?.action
  const enabler = action('aws_inspector2_')
  const registry = action('aws_ecr_')
  if (!enabler || !registry) return null
  if (order === 'enabler-first') return 'PutRegistryScanningConfiguration'
  return enabler === 'create' || enabler === 'update' ? 'Enable' : 'BatchGetAccountStatus'
}

const calling = new Set<string>(['create', 'update', 'delete', 'replace'])

function errorsOfPlan(stderr: string): readonly FoundError[] {
  const texts = errorTexts(stderr)
  if (texts.length === 0) throw new Error(`terraform plan failed without an error: ${stderr}`)
  return texts.map((message) => ({
    address: addressIn(message),
    code: codeOf(message),
    message,
  }))
}

/** A call as AWS's own clients name it; none for a read. */
function changingCall(entry: LogEntry): readonly string[] {
  if (entry.type !== 'call' || /^(BatchGet|Get|Describe|List)/.test(entry.operation)) return []
  if (entry.refused) return [`${entry.operation} refused`]
  const { resourceTypes, scanType } = entry.asked ?? {}
  return [`${entry.operation} ${scanType ?? resourceTypes?.toSorted().join()}`]
}

async function mustWork(folder: TerraformFolder, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await folder.terraform(...args, '-no-color')
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} failed:\n${stdout}${stderr}`)
}
