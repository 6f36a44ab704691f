import { createHash } from 'node:crypto'
import type { Operation } from './operation'

const getCallerIdentity: Operation = (_account, _input, { accountId }) => ({
  move: null,
  output: [
    `<Arn>arn:aws:iam::${accountId}:user/learner</Arn>`,
    `<UserId>${userIdOf(accountId)}</UserId>`,
    `<Account>${accountId}</Account>`,
  ].join('\n    '),
})

/** AWS's form of a user's id: AIDA and letters or digits, 21 in all. */
function userIdOf(accountId: string): string {
  return `AIDA${createHash('sha256').update(accountId).digest('hex').slice(0, 17).toUpperCase()}`
}

export const stsOperations: Readonly<Record<string, Operation>> = {
  GetCallerIdentity: getCallerIdentity,
}
