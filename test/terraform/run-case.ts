import type { Assumptions } from '@/machines/account/account.terms'
import type { Order } from '@/machines/terraform/apply'
import type { Configuration } from '@/machines/terraform/configuration'
import type { WorkspaceEvent } from '@/machines/terraform/workspace.machine'

/** What can happen in a run that the real tools carry out: events of the workspace machine. */
export type RunEvent = Extract<
  WorkspaceEvent,
  {
    readonly type:
      | 'apply.run'
      | 'time.passed'
      | 'configuration.changed'
      | 'inspector.enabled'
      | 'inspector.disabled'
      | 'registry.set'
      | 'resource.untainted'
      | 'resource.forgotten'
  }
>

/** One run, the same for the machine and for the real tools. */
export interface RunCase {
  /** A few lower-case words; also the name of the file the observed run is kept in. */
  readonly name: string
  /** Among the few that `npm test` runs. */
  readonly quick: boolean
  readonly assumptions: Partial<Assumptions>
  readonly order: Order
  readonly configuration: Configuration
  readonly events: readonly RunEvent[]
}
