import { type Account, callAws, coverageKeyOf, inspectorStatus } from '@/machines/account/account'
import { type ResourceType, resourceTypes } from '@/machines/account/account.terms'
import { type Input, listOf, strings } from './input'
import type { Operation } from './operation'
import { isRefusal, type Refusal, refusal } from './refusal'

const enable: Operation = (account, input, asked) => change(account, input, asked, 'enabled')
/** Types left out mean all of them. */
const disable: Operation = (account, input, asked) =>
  change(
    account,
    { ...input, resourceTypes: input.resourceTypes ?? resourceTypes },
    asked,
    'disabled',
  )

function change(
  account: Account,
  input: Input,
  { accountId, by }: Parameters<Operation>[2],
  what: 'enabled' | 'disabled',
): ReturnType<Operation> {
  const named = listOf(input, 'resourceTypes', resourceTypes)
  if (named && isRefusal(named)) return named
  const whose = accountsOf(input, accountId)
  if (isRefusal(whose)) return whose
  const types = [...new Set(named)]
  const move = callAws(account, { type: `inspector.${what}`, resourceTypes: types, by })
  if (move.rejected) return refusal(move.rejected.code, reasonWords)
  if (!whose.own) return { move: null, output: { accounts: [], failedAccounts: whose.failed } }
  const { status, enabled } = statusOf(move.account)
  const resourceStatus = byKey((type) => (enabled.includes(type) ? 'ENABLED' : 'DISABLED'))
  return {
    move,
    output: { accounts: [{ accountId, status, resourceStatus }], failedAccounts: whose.failed },
    asked: { resourceTypes: types },
  }
}

const reasonWords =
  "1 validation error detected: Value '[]' at 'resourceTypes' failed to satisfy constraint: Member must have length greater than or equal to 1"

const batchGetAccountStatus: Operation = (account, input, { accountId }) => {
  const whose = accountsOf(input, accountId)
  if (isRefusal(whose)) return whose
  const status = whose.own ? inspectorStatus(account) : null
  const reads = (type: ResourceType) => ({
    status: status?.enabled.includes(type) ? 'ENABLED' : 'DISABLED',
  })
  const entry = status && {
    accountId,
    state: { status: status.account },
    resourceState: byKey(reads),
  }
  return { move: null, output: { accounts: entry ? [entry] : [], failedAccounts: whose.failed } }
}

/** The account holds no images or instances, so there is never anything to list. */
const listCoverage: Operation = () => ({ move: null, output: { coveredResources: [] } })

/** AWS's defaults; nothing here changes them. */
const getConfiguration: Operation = () => ({
  move: null,
  output: {
    ec2Configuration: { scanModeState: { scanMode: 'EC2_HYBRID', scanModeStatus: 'SUCCESS' } },
    ecrConfiguration: { rescanDurationState: { rescanDuration: 'LIFETIME', status: 'SUCCESS' } },
  },
})

function statusOf(account: Account) {
  const status = inspectorStatus(account)
  return { status: status?.account ?? 'DISABLED', enabled: status?.enabled ?? [] }
}

function byKey<T>(of: (type: ResourceType) => T) {
  return Object.fromEntries(resourceTypes.map((type) => [coverageKeyOf[type], of(type)]))
}

/** The caller's own account, and others, which it may not manage: nobody is a delegated administrator here. */
function accountsOf(input: Input, accountId: string): Whose | Refusal {
  const ids = strings(input, 'accountIds') ?? []
  if (isRefusal(ids)) return ids
  if (ids.length > 100 || !ids.every((id) => /^\d{12}$/.test(id))) {
    return refusal('ValidationException', 'accountIds takes up to 100 ids of 12 digits.')
  }
  const failed = [...new Set(ids)]
    .filter((id) => id !== accountId)
    .map((id) => ({ accountId: id, errorCode: 'ACCESS_DENIED', errorMessage: 'Not your account.' }))
  return { own: ids.length === 0 || ids.includes(accountId), failed }
}

interface Whose {
  readonly own: boolean
  readonly failed: readonly object[]
}

export const inspector2Operations: Readonly<Record<string, Operation>> = {
  Enable: enable,
  Disable: disable,
  BatchGetAccountStatus: batchGetAccountStatus,
  ListCoverage: listCoverage,
  GetConfiguration: getConfiguration,
}

/** REST: the path says which operation; all are POST. */
export const inspector2Paths: Readonly<Record<string, string>> = {
  '/enable': 'Enable',
  '/disable': 'Disable',
  '/status/batch/get': 'BatchGetAccountStatus',
  '/coverage/list': 'ListCoverage',
  '/configuration/get': 'GetConfiguration',
}
