import type { Account } from '@/machines/account/account'
import { configuration, enabler, registry } from '@/machines/terraform/configuration'
import { wanted } from '@/machines/terraform/instance'
import { blocksOf } from '@/machines/terraform/plan'
import { remember, type StateFile } from '@/machines/terraform/state-file'
import { fingerprint, judge, type Verdict } from '@/machines/terraform/verdict'
import { openWorkspace, type Workspace } from '@/machines/terraform/workspace'
import { workspaceMachine } from '@/machines/terraform/workspace.machine'
import type { Part, Progress } from './progress'
import type { Standing } from './standings'

/** What the calls so far and the account as it is amount to. */
export function standingOf(progress: Progress, account: Account): Standing {
  const { applies, repeats, run, done } = progress
  if (applies === 0) return 'not-begun'
  const verdict = known(workspaceOf(progress, account))
  const isQuiet = done?.writes.length === 0 && run.writes.length === 0
  if (verdict.kind === 'settles') return isQuiet && verdict.after === 0 ? 'resting' : 'applied'
  return repeats > 0 ? 'looping' : 'applied'
}

/** The workspace behind the calls, as far as they tell: what it manages is what it reads and changes. */
function workspaceOf({ run, done, ...asked }: Progress, account: Account): Workspace {
  const parts = [run, ...(done ? [done] : [])].flatMap((one) => [...one.reads, ...one.writes])
  const managed = (part: Part) => parts.includes(part)
  const blocks = configuration({
    enablers: managed('enabler') && asked.enabler ? [enabler(asked.enabler)] : [],
    registry:
      managed('registry') && asked.registry
        ? registry(asked.registry.scanType, { rules: asked.registry.rules })
        : null,
  })
  const stateFile = blocksOf(blocks).reduce<StateFile>(
    (state, block) => remember(state, block.address, wanted(block)),
    {},
  )
  const { context } = openWorkspace({ configuration: blocks })
  return workspaceMachine.resolveState({
    value: 'resting',
    context: { ...context, account, stateFile },
  })
}

/** Most of a room is at the same point of the same exercise: each is judged once. */
const verdicts = new Map<string, Verdict>()
const mostKnown = 500

function known(workspace: Workspace): Verdict {
  const key = fingerprint(workspace)
  const verdict = verdicts.get(key) ?? judge(workspace).verdict
  const [oldest] = verdicts.keys()
  if (oldest !== undefined && verdicts.size >= mostKnown) verdicts.delete(oldest)
  verdicts.set(key, verdict)
  return verdict
}
