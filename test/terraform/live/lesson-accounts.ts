import { accountId } from '@/machines/account/account.terms'
import { memoryStore } from '@/server/accounts/memory-store'
import type { Store } from '@/server/accounts/store'

/**
 * Seats that all have the account id of the lessons, so that what Terraform prints about them is what
 * the lessons show. They are still one account for each access key id.
 */
export function lessonAccounts(): Store {
  const store = memoryStore()
  return {
    ...store,
    change: (accessKeyId, step) =>
      store.change(accessKeyId, (seat) => step({ ...seat, accountId })),
  }
}
