import { quantile } from './quantile'
import type { Contestant, Taken } from './stepping'
import { contestants } from './stepping'
import type { Weight } from './weight'

const names: Readonly<Record<Contestant, string>> = {
  player: 'the player',
  floor: '(a) toggling alone',
  mermaid: '(b) mermaid.render()',
}

/** Median and p95 of every contestant at one speed of the processor, in milliseconds. */
export function stepTable(taken: readonly Taken[], slowdown: number): string {
  const rows = contestants.map((contestant) => {
    const steps = taken.filter((step) => step.contestant === contestant)
    const settled = steps.map((step) => step.settled)
    const seen = steps.map((step) => step.seen)
    const folded = steps.flatMap((step) => (step.folded > 0 ? [step.folded] : []))
    const motion = steps.flatMap((step) => (step.motion > 0 ? [step.motion] : []))
    const longTasks = steps.flatMap((step) => step.longTasks)
    return [
      names[contestant],
      String(steps.length),
      ms(median(settled)),
      ms(p95(settled)),
      ms(Math.max(...settled)),
      ms(median(seen)),
      ms(p95(seen)),
      folded.length > 0 ? ms(median(folded)) : '-',
      motion.length > 0 ? ms(median(motion)) : '-',
      `${longTasks.length}${longTasks.length > 0 ? ` (up to ${Math.round(Math.max(...longTasks))})` : ''}`,
      shifts(steps),
    ]
  })
  const head = [
    `CPU ${slowdown === 1 ? 'at full speed' : `slowed ${slowdown}x`}`,
    'steps',
    'settled, median',
    'p95',
    'most',
    'seen, median',
    'p95',
    'folded too',
    'motion ends',
    'tasks > 50 ms',
    'largest shift',
  ]
  return table([head, ...rows])
}

/** The player's slowest steps, by lesson and beat. */
export function slowest(taken: readonly Taken[]): string {
  const steps = taken.filter(({ contestant }) => contestant === 'player')
  const worst = [...steps].sort((a, b) => b.settled - a.settled).slice(0, 6)
  return worst
    .map(({ lesson, beat, settled }) => `${lesson} to beat ${beat + 1}: ${ms(settled)}`)
    .join(', ')
}

export function weightTable(weights: readonly Weight[]): string {
  return table([
    ['before any interaction', 'requests', 'KB over the wire', "Mermaid's code", 'CLS'],
    ...weights.map(({ lesson, requests, bytes, mermaid, shift }) => [
      lesson,
      String(requests),
      (bytes / 1000).toFixed(1),
      mermaid.length > 0 ? mermaid.join(' ') : 'none',
      shift.toFixed(4),
    ]),
  ])
}

/** Whether the figures reach what we want, in one line each; it never fails a run. */
export function verdicts(taken: readonly Taken[], weights: readonly Weight[]): string {
  const of = (contestant: Contestant) => taken.filter((step) => step.contestant === contestant)
  const settled = (contestant: Contestant) => of(contestant).map((step) => step.settled)
  const player = median(settled('player'))
  const heaviest = Math.max(...weights.map(({ bytes }) => bytes))
  const line = (isReached: boolean, what: string) => `${isReached ? 'reached' : 'MISSED '}  ${what}`
  const overFloor = player / median(settled('floor'))
  const underRender = median(settled('mermaid')) / player
  const late = p95(settled('player'))
  const longTasks = of('player').flatMap((step) => step.longTasks).length
  return [
    line(overFloor <= 2, `median at most 2 times the floor: ${overFloor.toFixed(2)} times`),
    line(underRender >= 20, `20 times faster than rendering: ${underRender.toFixed(1)} times`),
    line(late < 16, `p95 within a 60 Hz frame, 16 ms: ${ms(late)} ms`),
    line(longTasks === 0, `no task over 50 ms while stepping: ${longTasks}`),
    line(heaviest < 180_000, `a lesson under 180 KB: ${(heaviest / 1000).toFixed(1)} KB at most`),
    line(
      weights.every(({ mermaid }) => mermaid.length === 0),
      "none of Mermaid's code before interaction",
    ),
    line(
      weights.every(({ shift }) => shift === 0),
      'no layout shift while opening',
    ),
  ].join('\n')
}

function shifts(steps: readonly Taken[]): string {
  return Math.max(...steps.map(({ shift }) => shift)).toFixed(3)
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

const ms = (value: number) => value.toFixed(1)
const median = (values: readonly number[]) => quantile(values, 0.5)
const p95 = (values: readonly number[]) => quantile(values, 0.95)
