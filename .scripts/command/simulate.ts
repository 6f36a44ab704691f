import type { CommandWords } from '@/i18n/command-words'
import { en } from '@/i18n/en/en'
import { assumptionChoices, resourceTypes, scanTypes } from '@/machines/account/account.terms'
import {
  type Simulation,
  type SimulationOptions,
  simulate,
  simulationJson,
  usualSimulation,
} from '@/machines/simulate/simulation'
import { orders } from '@/machines/terraform/apply'
import type { ApplyRecord } from '@/machines/terraform/verdict'
import { FlagError, oneOf, orNone, readFlags, someOf, wholeNumber } from './flags'

const values = {
  '--enabler': orNone(someOf(resourceTypes)),
  '--scan': orNone(oneOf(scanTypes)),
  '--report': oneOf(assumptionChoices.report),
  '--coverage': oneOf(assumptionChoices.coverage),
  '--grace': oneOf(assumptionChoices.grace),
  '--order': oneOf(orders),
  '--on': orNone(someOf(resourceTypes)),
  '--applies': wholeNumber(1, 1000),
} as const

/** Every flag of `simulate` with the values it takes; false takes none. */
export const simulateFlags: Readonly<Record<string, string | false>> = {
  ...Object.fromEntries(Object.entries(values).map(([flag, { expected }]) => [flag, expected])),
  '--prevent-destroy': false,
  '--ignore-changes': false,
  '--json': false,
  '--help': false,
}

/** Runs the bare model as the flags say and returns what to print. */
export function simulateCommand(args: readonly string[], words: CommandWords): string {
  const given = readFlags(args, simulateFlags)
  const [stray] = given.others
  if (stray !== undefined) throw new FlagError({ kind: 'stray', argument: stray })
  const usual = usualSimulation
  const enabler = given.value('--enabler', usual.enabler ?? 'none', values['--enabler'])
  const scan = given.value('--scan', usual.scan ?? 'none', values['--scan'])
  const on = given.value('--on', usual.on, values['--on'])
  const options: SimulationOptions = {
    enabler: enabler === 'none' ? null : enabler,
    scan: scan === 'none' ? null : scan,
    assumptions: {
      report: given.value('--report', usual.assumptions.report, values['--report']),
      coverage: given.value('--coverage', usual.assumptions.coverage, values['--coverage']),
      grace: given.value('--grace', usual.assumptions.grace, values['--grace']),
    },
    order: given.value('--order', usual.order, values['--order']),
    on: on === 'none' ? [] : on,
    preventDestroy: given.has('--prevent-destroy'),
    ignoreChanges: given.has('--ignore-changes'),
    applies: given.value('--applies', usual.applies, values['--applies']),
  }
  const simulation = simulate(options)
  return given.has('--json')
    ? JSON.stringify(
        simulationJson(simulation, (apply) => errorText(apply, en.command)),
        null,
        2,
      )
    : simulationText(simulation, words)
}

function simulationText({ verdict, applies }: Simulation, words: CommandWords): string {
  const { simulate: says } = words
  const blocks = applies.map((apply) => {
    const { inspector, coverage, scanType } = apply.account
    const on = Object.entries(coverage).flatMap(([type, covered]) => (covered ? [type] : []))
    const changes = apply.plan.changes.filter(({ action }) => action !== 'no-op')
    const error = errorText(apply, words)
    return [
      says.apply(apply.number),
      ...apply.drift.map(({ address, action }) => `  ${says.drift[action](address)}`),
      ...(changes.length === 0 && !apply.plan.error ? [`  ${says.nothingToDo}`] : []),
      ...changes.map(({ address, action }) => `  ${says.actions[action](address)}`),
      ...(error ? [`  ${says.error(error)}`] : []),
      `  ${says.account(says.inspector[inspector], on.join(', ') || says.nothing, scanType)}`,
    ].join('\n')
  })
  return [...blocks, words.verdict(verdict)].join('\n\n')
}

/** What stopped an apply, as Terraform would put it; null when nothing did. */
function errorText({ plan, errors }: ApplyRecord, { failures }: CommandWords): string | null {
  if (plan.error) return failures[plan.error.code](plan.error.address)
  const texts = errors.map(({ address, failure }) =>
    failure.code === 'rejected'
      ? failures.rejected(
          address,
          failure.rejection.code,
          failures.reasons[failure.rejection.reason],
        )
      : failures[failure.code](address),
  )
  return texts.length > 0 ? texts.join('\n') : null
}
