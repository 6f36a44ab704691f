import type { LabWords } from '@/i18n/lab-words'
import { fill } from '@/machines/diagram/labels'
import { closureOf } from '@/machines/lab/lab-verdict'
import type { LabRun, LabStep } from '@/machines/lab/run'
import type { Verdict } from '@/machines/terraform/verdict'

export interface VerdictLines {
  readonly kind: Verdict['kind'] | 'open'
  readonly headline: string
  readonly text: string
}

/** What a run has proved so far. */
export function verdictLines(run: LabRun, { verdict: words }: LabWords): VerdictLines {
  const closure = closureOf(run)
  if (!closure) {
    const applies = run.steps.filter(({ apply }) => apply).length
    return applies === 0
      ? { kind: 'open', headline: words.nothingYet, text: words.nothingYetText }
      : { kind: 'open', headline: words.undecided, text: fill(words.undecidedText, { applies }) }
  }
  const { verdict, first, again } = closure
  switch (verdict.kind) {
    case 'loops':
      return {
        kind: 'loops',
        headline: fill(words.loops, { first, again }),
        text: fill(words.loopsText, { period: verdict.period }),
      }
    case 'settles':
      return {
        kind: 'settles',
        headline: verdict.after === 0 ? words.rests : fill(words.settles, { after: verdict.after }),
        text: words.settlesText,
      }
    case 'stuck':
      return {
        kind: 'stuck',
        headline: [words.stuck, failureOf(run.steps.at(-1), words.failures)].join(' — '),
        text: fill(words.stuckText, { since: verdict.since }),
      }
  }
}

/** A verdict that was forecast, in few words. */
export function outcomeText(verdict: Verdict, words: LabWords['ways']['outcome']): string {
  switch (verdict.kind) {
    case 'loops':
      return fill(words.loops, { period: verdict.period })
    case 'settles':
      return verdict.after === 0 ? words.rests : fill(words.settles, { after: verdict.after })
    case 'stuck':
      return words.stuck
  }
}

function failureOf(step: LabStep | undefined, words: LabWords['verdict']['failures']): string {
  const [error] = step?.apply?.errors ?? []
  const code = step?.plan?.error?.code ?? error?.failure.code ?? 'timed-out'
  return words[code]
}
