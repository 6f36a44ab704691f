import { setup } from 'xstate'
import { maxScanningRules } from '@/machines/account/account.limits'
import { type LessonEvent, lessonTypes } from '@/machines/story/lesson'

const changed = (event: LessonEvent) =>
  event.type === 'configuration.changed' ? event.configuration : null

/**
 * The fix: one owner. Both values of the variable, the way from one to the other, the limit of two
 * rules, and the way in for whoever has the loop already: the trap and, beside it, the safe way.
 */
export const fixMachine = setup({
  types: lessonTypes,
  guards: {
    asksForBasic: ({ event }) => changed(event)?.registry?.scanType === 'BASIC',
    asksForTooManyRules: ({ event }) =>
      (changed(event)?.registry?.rules.length ?? 0) > maxScanningRules,
    saysRemoved: ({ event }) => (changed(event)?.removed.length ?? 0) > 0,
  },
}).createMachine({
  id: 'fix',
  initial: 'oneOwner',
  states: {
    oneOwner: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'apply.run': 'basicRests', 'workspace.found': 'comingFromTheLoop' },
    },
    basicRests: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'apply.run': 'basicRests', 'configuration.changed': 'switchingToEnhanced' },
    },
    switchingToEnhanced: {
      initial: 'edited',
      states: {
        edited: { on: { 'apply.started': 'refreshed' } },
        refreshed: { on: { 'plan.made': 'planned' } },
        planned: { on: { 'request.sent': 'inspectorByAws' } },
        inspectorByAws: {
          meta: { claim: { inspector: 'enabled', scanType: 'ENHANCED', coverage: { ecr: true } } },
          on: { 'state.written': '#fix.enhancedRests' },
        },
      },
    },
    enhancedRests: {
      meta: {
        claim: {
          inspector: 'enabled',
          scanType: 'ENHANCED',
          coverage: { ec2: false, ecr: true, lambda: false },
        },
      },
      on: {
        'apply.run': 'enhancedRests',
        'configuration.changed': [
          { guard: 'asksForBasic', target: 'switchingToBasic' },
          { guard: 'asksForTooManyRules', target: 'threeRules' },
        ],
      },
    },
    switchingToBasic: { on: { 'apply.run': 'imagesStopped' } },
    imagesStopped: {
      meta: { claim: { inspector: 'enabled', scanType: 'BASIC', coverage: { ecr: false } } },
      on: { 'time.passed': 'basicRests' },
    },
    threeRules: { on: { 'apply.run': 'refused' } },
    refused: {
      meta: { claim: { inspector: 'enabled', scanType: 'ENHANCED' } },
      on: { 'configuration.changed': 'oneRuleManyFilters' },
    },
    oneRuleManyFilters: { on: { 'apply.run': 'enhancedRests' } },
    comingFromTheLoop: {
      meta: {
        claim: { inspector: 'enabled', scanType: 'BASIC', coverage: { ec2: true, lambda: true } },
      },
      on: {
        'configuration.changed': [{ guard: 'saysRemoved', target: 'safeWay' }, { target: 'trap' }],
      },
    },
    trap: {
      initial: 'blockDeleted',
      states: {
        blockDeleted: { on: { 'apply.started': 'refreshed' } },
        refreshed: { on: { 'plan.made': 'destroyPlanned' } },
        destroyPlanned: {
          meta: { claim: { coverage: { ec2: true, lambda: true } } },
          on: { 'request.sent': 'everythingOff' },
        },
        everythingOff: {
          meta: { claim: { inspector: 'disabled', coverage: { ec2: false, lambda: false } } },
          on: { 'state.written': '#fix.lost' },
        },
      },
    },
    lost: {
      type: 'final',
      meta: {
        claim: {
          inspector: 'disabled',
          coverage: { ec2: false, ecr: false, lambda: false, lambdaCode: false },
        },
      },
    },
    safeWay: {
      initial: 'removedWritten',
      states: {
        removedWritten: { on: { 'apply.started': 'refreshed' } },
        refreshed: { on: { 'plan.made': 'forgetPlanned' } },
        forgetPlanned: {
          meta: { claim: { coverage: { ec2: true, lambda: true } } },
          on: { 'state.written': '#fix.handedOver' },
        },
      },
    },
    handedOver: {
      meta: {
        claim: { inspector: 'enabled', scanType: 'BASIC', coverage: { ec2: true, lambda: true } },
      },
      on: { 'apply.run': 'handedOver' },
    },
  },
})
