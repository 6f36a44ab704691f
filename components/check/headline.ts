import type { VerdictMark } from '@/components/lab/VerdictMark'
import type { CheckHeadline, CheckWords } from '@/i18n/check-words'
import type { AnsweredCase } from '@/machines/check/answer'
import type { Reason } from '@/machines/check/reason'
import { fill } from '@/machines/diagram/labels'
import type { Verdict } from '@/machines/terraform/verdict'
import type { Outcome } from './reader'

/** The one thing to say first. */
export function headlineOf(outcome: Outcome): CheckHeadline {
  if (outcome.kind === 'plans') return plansHeadline(outcome)
  if (outcome.kind !== 'configuration') return outcome.kind
  const { verdict, cases } = outcome
  const isStuck = cases.every((one) => one.verdict.kind === 'stuck')
  return verdict === 'loops' && isStuck ? 'stuck' : verdict
}

function plansHeadline({ verdict, order }: Extract<Outcome, { kind: 'plans' }>): CheckHeadline {
  if (order.length === 0) return 'no-plan'
  if (order.length === 1) return 'one-plan'
  return verdict === 'loops' ? 'flips' : verdict === 'settles' ? 'calm' : 'no-flip'
}

type MarkKind = Parameters<typeof VerdictMark>[0]['kind']

const marks: Partial<Record<CheckHeadline, MarkKind>> = {
  loops: 'loops',
  flips: 'loops',
  stuck: 'stuck',
  settles: 'settles',
  calm: 'settles',
  'not-here': 'settles',
}

export function markOf(headline: CheckHeadline): MarkKind {
  return marks[headline] ?? 'open'
}

/** Every reason once, in the order of the cases. */
export function reasonsOf(cases: readonly AnsweredCase[]): readonly Reason[] {
  return [...new Set(cases.flatMap(({ reason }) => (reason ? [reason] : [])))]
}

/** What becomes of it, apply by apply, in one sentence. */
export function outcomeText(verdict: Verdict, words: CheckWords['answer']['outcome']): string {
  switch (verdict.kind) {
    case 'loops':
      return fill(words.loops, {
        again: verdict.seenAgain,
        first: verdict.firstSeen,
        period: verdict.period,
      })
    case 'settles':
      return verdict.after === 0 ? words.rests : fill(words.settles, { after: verdict.after })
    case 'stuck':
      return fill(words.stuck, { since: verdict.since })
  }
}
