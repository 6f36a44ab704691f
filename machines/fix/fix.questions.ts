import type { Asked } from '@/machines/predict/asked'
import type { fixStory } from './fix.story'

export const fixQuestions = [
  {
    id: 'fix.second-plan',
    beat: 'basic-rests',
    kind: 'plan',
    beliefs: {
      'plan.create-both': 'only-an-enabler-enables',
      'plan.create-registry': 'apply-starts-over',
      'plan.update-registry': 'scanning-always-loops',
    },
  },
  {
    id: 'fix.who-enables',
    beat: 'aws-switches-inspector-on',
    kind: 'inspector',
    beliefs: {
      'inspector.disabled': 'only-an-enabler-enables',
    },
  },
  {
    id: 'fix.does-it-settle',
    beat: 'enhanced-rests',
    kind: 'verdict',
    beliefs: {
      'verdict.loops': 'scanning-always-loops',
      'verdict.stuck': 'loops-report-errors',
    },
  },
  {
    id: 'fix.nothing-to-scan',
    beat: 'inspector-leaves-by-itself',
    kind: 'inspector',
    beliefs: {
      'inspector.enabled': 'inspector-stays-on',
    },
  },
  {
    id: 'fix.three-rules',
    beat: 'aws-refuses-the-third-rule',
    kind: 'apply',
    beliefs: {
      'apply.nothing': 'only-scan-type-counts',
      'apply.done': 'plan-is-a-promise',
    },
  },
  {
    id: 'fix.block-deleted',
    beat: 'plan-destroys-inspector',
    kind: 'plan',
    beliefs: {
      'plan.nothing': 'only-what-is-written-is-planned',
      'plan.update-registry': 'plan-repairs-the-cause',
      'plan.forget-enabler': 'deleting-forgets',
    },
  },
  {
    id: 'fix.what-destroy-stops',
    beat: 'every-scan-stops',
    kind: 'scanned',
    beliefs: {
      'scanned.images': 'basic-is-inspector',
      'scanned.rest': 'destroy-takes-only-its-own',
    },
  },
  {
    id: 'fix.block-removed',
    beat: 'plan-only-forgets',
    kind: 'plan',
    beliefs: {
      'plan.nothing': 'only-what-is-written-is-planned',
      'plan.update-registry': 'plan-repairs-the-cause',
      'plan.delete-enabler': 'removing-destroys',
    },
  },
] as const satisfies readonly Asked<'fix', typeof fixStory>[]
