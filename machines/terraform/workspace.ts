import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { type WorkspaceEvent, type WorkspaceInput, workspaceMachine } from './workspace.machine'

/** A workspace and its account at one moment. */
export type Workspace = SnapshotFrom<typeof workspaceMachine>

export function openWorkspace(input: WorkspaceInput): Workspace {
  return initialTransition(workspaceMachine, input)[0]
}

export function happen(workspace: Workspace, event: WorkspaceEvent): Workspace {
  return transition(workspaceMachine, workspace, event)[0]
}

/** One whole `terraform apply`: refresh, plan, every request, state written. */
export function applyOnce(workspace: Workspace): Workspace {
  return happen(workspace, { type: 'apply.run' })
}
