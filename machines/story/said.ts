import { accountFacts } from '@/machines/account/account'
import type { Frame } from './frames'

/** What the machines say of a beat, without any word of ours. */
export function saidAt({ beat, snapshot, workspace }: Frame) {
  const { account, apply, configuration, plan, stateFile } = workspace.context
  return {
    event: beat.event,
    state: snapshot.value,
    account: accountFacts(account),
    terraform: configuration && {
      apply,
      config: configuration,
      state: stateFile,
      plan: (plan?.changes ?? []).map(({ address, action }) => ({ address, action })),
    },
  }
}
