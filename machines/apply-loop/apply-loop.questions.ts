import type { Asked } from '@/machines/predict/asked'
import type { applyLoopStory } from './apply-loop.story'

export const applyLoopQuestions = [
  {
    id: 'apply-loop.after-basic',
    beat: 'ecr-is-set-to-basic',
    kind: 'inspector',
    beliefs: {
      'inspector.disabled': 'basic-switches-inspector-off',
    },
  },
  {
    id: 'apply-loop.a-quiet-day',
    beat: 'aws-switches-inspector-off',
    kind: 'inspector',
    beliefs: {
      'inspector.enabled': 'inspector-stays-on',
    },
  },
  {
    id: 'apply-loop.second-plan',
    beat: 'plan-creates-inspector-again',
    kind: 'plan',
    beliefs: {
      'plan.nothing': 'state-is-truth',
      'plan.create-both': 'missing-means-start-over',
      'plan.update-registry': 'plan-repairs-the-cause',
    },
  },
  {
    id: 'apply-loop.ecr-in-apply-2',
    beat: 'ecr-flips-to-enhanced',
    kind: 'scan-type',
    beliefs: {
      'scan-type.basic': 'plan-lists-every-change',
    },
  },
  {
    id: 'apply-loop.what-is-remembered',
    beat: 'state-looks-the-same',
    kind: 'state-file',
    beliefs: {
      'state-file.true': 'state-is-truth',
    },
  },
  {
    id: 'apply-loop.third-refresh',
    beat: 'ecr-has-drifted',
    kind: 'drift',
    beliefs: {
      'drift.nothing': 'drift-needs-a-hand',
      'drift.enabler-gone': 'every-apply-repeats',
      'drift.enabler-changed': 'every-apply-repeats',
    },
  },
  {
    id: 'apply-loop.fourth-plan',
    beat: 'plan-repeats-itself',
    kind: 'plan',
    beliefs: {
      'plan.nothing': 'one-more-apply-settles',
      'plan.create-both': 'missing-means-start-over',
      'plan.update-registry': 'every-apply-repeats',
    },
  },
  {
    id: 'apply-loop.for-ever',
    beat: 'it-never-settles',
    kind: 'verdict',
    beliefs: {
      'verdict.settles': 'one-more-apply-settles',
      'verdict.stuck': 'loops-report-errors',
    },
  },
] as const satisfies readonly Asked<'apply-loop', typeof applyLoopStory>[]
