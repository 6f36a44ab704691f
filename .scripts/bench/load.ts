import { setTimeout as sleep } from 'node:timers/promises'
import { spread } from './quantile'

/** What became of the requests of one kind. */
export interface Seen {
  readonly name: string
  /** Milliseconds to the end of each reply. */
  readonly took: number[]
  readonly statuses: Map<number, number>
  /** Refusals for now that did not say until when. */
  silent: number
}

export const unseen = (name: string): Seen => ({ name, took: [], statuses: new Map(), silent: 0 })

/**
 * Asks again and again until it is over, with `pause` milliseconds between, more or less. `seen` is
 * where the next reply is counted.
 */
export async function again(
  seen: () => Seen,
  isOver: () => boolean,
  pause: number,
  ask: (n: number) => Promise<Response>,
): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const [count, started] = [seen(), performance.now()]
    const { status, headers } = await ask(n)
    count.took.push(performance.now() - started)
    count.statuses.set(status, (count.statuses.get(status) ?? 0) + 1)
    if (status === 429 && !/^[1-9]\d*$/.test(headers.get('retry-after') ?? '')) count.silent += 1
    await sleep(pause * (0.5 + Math.random()))
  }
}

/** What is wrong with the replies of one kind, where any had a status that was not expected. */
export function wrongWith(seen: Seen, expected: readonly number[]): readonly string[] {
  const isWrong = [...seen.statuses.keys()].some((status) => !expected.includes(status))
  return [
    ...(isWrong ? [`${seen.name}: ${statusText(seen)}`] : []),
    ...(seen.silent > 0 ? [`${seen.name}: ${seen.silent} times 429 without Retry-After`] : []),
  ]
}

export function line({ name, took, statuses }: Seen): string {
  const told = statuses.size > 1 ? `${statusText({ statuses })}; ` : ''
  return `  ${name.padEnd(22)} ${String(took.length).padStart(6)}  ${told}${spread(took)}`
}

function statusText({ statuses }: Pick<Seen, 'statuses'>): string {
  return [...statuses].map(([status, n]) => `${n} x ${status}`).join(', ')
}
