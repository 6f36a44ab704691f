import type { AnyStateMachine } from 'xstate'
import type { AccountFacts, CoverageKey } from '@/machines/account/account'
import type { Workspace } from '@/machines/terraform/workspace'
import type { WorkspaceEvent } from '@/machines/terraform/workspace.machine'

/** What a lesson's state says about AWS. A test holds it against the account machine at every beat. */
export interface Claim {
  readonly inspector?: AccountFacts['inspector']
  readonly scanType?: AccountFacts['scanType']
  readonly coverage?: Partial<Readonly<Record<CoverageKey, boolean>>>
}

/** `workspace.found`: the story goes on in another workspace, one that is in trouble already. */
export type LessonEvent = WorkspaceEvent | { readonly type: 'workspace.found' }

/** Types shared by the `setup` of every lesson machine. */
export const lessonTypes = {
  events: {} as LessonEvent,
  meta: {} as { readonly claim?: Claim },
}

export interface Beat {
  /** A few lower-case English words that say what happens. Never changes once published. */
  readonly slug: string
  /** What happens; null only for the first beat. */
  readonly event: LessonEvent | null
  /** The beat this one follows in the run, if not the one before it in the story: a branch. */
  readonly after?: string
  /** Opens another workspace before the event: a new scene. */
  readonly scene?: () => Workspace
}

/** What does happen, in order. */
export interface Story {
  readonly open: () => Workspace
  readonly beats: readonly Beat[]
}

/** What can happen (the machine) and what does (the story). The words live per locale. */
export interface Lesson<M extends AnyStateMachine = AnyStateMachine, S extends Story = Story> {
  /** Part of the address; never changes once published. */
  readonly slug: string
  readonly machine: M
  readonly story: S
}
