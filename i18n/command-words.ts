import type { Rejection } from '@/machines/account/account.limits'
import type { FindingId } from '@/machines/check/findings'
import type { Flip } from '@/machines/check/flips'
import type { PlanProblem } from '@/machines/check/plan-file'
import type { Repair } from '@/machines/check/repair'
import type { PlanAction } from '@/machines/terraform/plan'
import type { Verdict } from '@/machines/terraform/verdict'

/** What the command line says. Its JSON has no words but Terraform's own, in English. */
export interface CommandWords {
  /** Printed for `--help`, and on its own when no command is given. */
  readonly usage: string
  readonly unknownCommand: (command: string) => string
  readonly flags: {
    readonly unknown: (flag: string, known: string) => string
    readonly missingValue: (flag: string, expected: string) => string
    readonly badValue: (flag: string, value: string, expected: string) => string
    readonly noValueWanted: (flag: string, value: string) => string
    readonly stray: (argument: string) => string
    readonly seeHelp: string
  }
  readonly verdict: (verdict: Verdict) => string
  readonly check: {
    readonly verdicts: Readonly<Record<'settles' | 'loops' | 'cannot-tell', string>>
    readonly findings: Readonly<Record<FindingId, (detail: string) => string>>
    /** Before a verdict: the values it holds for. */
    readonly when: (choices: string) => string
    /** What to write in place of the enabler with this address. */
    readonly repair: (address: string) => string
    /** Before a diff of the reader's own files. */
    readonly repairDiff: Readonly<Record<Repair['kind'], string>>
    /** A line that a repair leaves to the reader. */
    readonly leftToDo: string
    /** The same run in the lab. */
    readonly lab: (address: string) => string
    readonly flip: (address: string, attribute: string, period: number) => string
    /** After a flip: what it means. */
    readonly flipKinds: Readonly<Record<Flip['kind'] | 'over' | 'once', string>>
    readonly planProblems: Readonly<Record<PlanProblem['why'], (detail: string) => string>>
    readonly noFiles: (path: string) => string
    readonly tooMuch: (megabytes: number) => string
  }
  readonly simulate: {
    readonly apply: (number: number) => string
    readonly drift: Readonly<Record<'update' | 'delete', (address: string) => string>>
    readonly nothingToDo: string
    readonly actions: Readonly<Record<PlanAction, (address: string) => string>>
    readonly error: (text: string) => string
    readonly inspector: Readonly<Record<'enabled' | 'disabled', string>>
    readonly nothing: string
    readonly account: (inspector: string, scanned: string, scanType: string) => string
  }
  readonly failures: {
    readonly 'instance-cannot-be-destroyed': (address: string) => string
    readonly 'timed-out': (address: string) => string
    readonly 'not-found': (address: string) => string
    readonly rejected: (address: string, code: string, reason: string) => string
    readonly reasons: Readonly<Record<Rejection['reason'], string>>
  }
}
