import type { OptionId } from './answers'
import type { QuestionId } from './questions'

/** What somebody believes who answers wrong, each by a name. */
export const misconceptions = [
  'services-are-separate',
  'all-or-nothing',
  'ecr-does-without-inspector',
  'basic-is-inspector',
  'basic-only-changes-ecr',
  'basic-switches-inspector-off',
  'inspector-stays-on',
  'terraform-is-to-blame',
  'state-is-truth',
  'missing-means-start-over',
  'plan-repairs-the-cause',
  'plan-lists-every-change',
  'drift-needs-a-hand',
  'every-apply-repeats',
  'one-more-apply-settles',
  'loops-report-errors',
  'scanning-always-loops',
  'apply-starts-over',
  'only-an-enabler-enables',
  'plan-is-a-promise',
  'only-scan-type-counts',
  'only-what-is-written-is-planned',
  'deleting-forgets',
  'removing-destroys',
  'destroy-takes-only-its-own',
] as const
export type Misconception = (typeof misconceptions)[number]

type Beliefs = Readonly<Partial<Record<OptionId, Misconception>>>

/** What each wrong answer tells of who gives it. A test asks for every option that is offered. */
const beliefs = {
  'console-enable.ecr-follows': { 'scan-type.basic': 'services-are-separate' },
  'enhanced-first.what-is-scanned': {
    'scanned.nothing': 'services-are-separate',
    'scanned.rest': 'ecr-does-without-inspector',
    'scanned.all': 'all-or-nothing',
  },
  'back-to-basic.what-is-left': {
    'scanned.nothing': 'all-or-nothing',
    'scanned.images': 'basic-is-inspector',
    'scanned.all': 'basic-only-changes-ecr',
  },
  'back-to-basic.a-day-later': { 'inspector.disabled': 'basic-switches-inspector-off' },
  'apply-loop.after-basic': { 'inspector.disabled': 'basic-switches-inspector-off' },
  'apply-loop.a-quiet-day': { 'inspector.enabled': 'inspector-stays-on' },
  'apply-loop.second-plan': {
    'plan.nothing': 'state-is-truth',
    'plan.create-both': 'missing-means-start-over',
    'plan.update-registry': 'plan-repairs-the-cause',
  },
  'apply-loop.ecr-in-apply-2': { 'scan-type.basic': 'plan-lists-every-change' },
  'apply-loop.what-is-remembered': { 'state-file.true': 'state-is-truth' },
  'apply-loop.third-refresh': {
    'drift.nothing': 'drift-needs-a-hand',
    'drift.enabler-gone': 'every-apply-repeats',
    'drift.enabler-changed': 'every-apply-repeats',
  },
  'apply-loop.fourth-plan': {
    'plan.nothing': 'one-more-apply-settles',
    'plan.create-both': 'missing-means-start-over',
    'plan.update-registry': 'every-apply-repeats',
  },
  'apply-loop.for-ever': {
    'verdict.settles': 'one-more-apply-settles',
    'verdict.stuck': 'loops-report-errors',
  },
  'by-hand.without-terraform': { 'inspector.enabled': 'terraform-is-to-blame' },
  'by-hand.ecr-once-more': { 'scan-type.basic': 'services-are-separate' },
  'fix.second-plan': {
    'plan.create-both': 'only-an-enabler-enables',
    'plan.create-registry': 'apply-starts-over',
    'plan.update-registry': 'scanning-always-loops',
  },
  'fix.who-enables': { 'inspector.disabled': 'only-an-enabler-enables' },
  'fix.does-it-settle': {
    'verdict.loops': 'scanning-always-loops',
    'verdict.stuck': 'loops-report-errors',
  },
  'fix.nothing-to-scan': { 'inspector.enabled': 'inspector-stays-on' },
  'fix.three-rules': {
    'apply.nothing': 'only-scan-type-counts',
    'apply.done': 'plan-is-a-promise',
  },
  'fix.block-deleted': {
    'plan.nothing': 'only-what-is-written-is-planned',
    'plan.update-registry': 'plan-repairs-the-cause',
    'plan.forget-enabler': 'deleting-forgets',
  },
  'fix.what-destroy-stops': {
    'scanned.images': 'basic-is-inspector',
    'scanned.rest': 'destroy-takes-only-its-own',
  },
  'fix.block-removed': {
    'plan.nothing': 'only-what-is-written-is-planned',
    'plan.update-registry': 'plan-repairs-the-cause',
    'plan.delete-enabler': 'removing-destroys',
  },
} as const satisfies Record<QuestionId, Beliefs>

/** The belief behind an answer; null for the right one. */
export function beliefBehind(question: QuestionId, option: OptionId): Misconception | null {
  return beliefsAbout(question)[option] ?? null
}

/** Every wrong answer that a belief is known of. */
export function beliefsAbout(question: QuestionId): Beliefs {
  return beliefs[question]
}

/** Whether a word from storage names a question. */
export function isQuestionId(text: string): text is QuestionId {
  return Object.hasOwn(beliefs, text)
}
