import { setup } from 'xstate'
import { lessonTypes } from '@/machines/story/lesson'

/**
 * The Terraform loop: one configuration that nobody edits, applied again and again. The states are the
 * nodes of the article's long drawing; `switchedOff` is the step between two applies that it could not
 * see. Its short drawing is this machine with every state that has parts drawn as one node.
 */
export const applyLoopMachine = setup({ types: lessonTypes }).createMachine({
  id: 'applyLoop',
  initial: 'loopStart',
  states: {
    loopStart: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'apply.started': 'firstApply' },
    },
    firstApply: {
      initial: 'refreshed',
      states: {
        refreshed: { on: { 'plan.made': 'planned' } },
        planned: { on: { 'request.sent': 'enabled' } },
        enabled: {
          meta: { claim: { inspector: 'enabled', scanType: 'ENHANCED', coverage: { ecr: true } } },
          on: { 'request.sent': 'setToBasic' },
        },
        setToBasic: {
          meta: { claim: { inspector: 'enabled', scanType: 'BASIC', coverage: { ecr: false } } },
          on: { 'state.written': '#applyLoop.basicHolds' },
        },
      },
    },
    basicHolds: {
      type: 'parallel',
      on: { 'time.passed': 'switchedOff' },
      states: {
        inspectorExists: { meta: { claim: { inspector: 'enabled' } } },
        ecrIsBasic: { meta: { claim: { scanType: 'BASIC' } } },
        imagesNotScanned: { meta: { claim: { coverage: { ecr: false } } } },
      },
    },
    switchedOff: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'apply.started': 'secondApply' },
    },
    secondApply: {
      initial: 'missing',
      states: {
        missing: {
          meta: { claim: { inspector: 'disabled' } },
          on: { 'plan.made': 'mustBeRecreated' },
        },
        mustBeRecreated: { on: { 'request.sent': 'enabledAgain' } },
        enabledAgain: {
          meta: { claim: { inspector: 'enabled', scanType: 'ENHANCED' } },
          on: { 'state.written': '#applyLoop.recreated' },
        },
      },
    },
    recreated: {
      type: 'parallel',
      on: { 'apply.started': 'thirdApply', 'time.passed': 'recreated' },
      states: {
        inspectorRecreated: { meta: { claim: { inspector: 'enabled' } } },
        ecrIsEnhanced: { meta: { claim: { scanType: 'ENHANCED' } } },
        imagesScanned: { meta: { claim: { coverage: { ecr: true } } } },
      },
    },
    thirdApply: {
      initial: 'drifted',
      states: {
        drifted: {
          meta: { claim: { scanType: 'ENHANCED' } },
          on: { 'plan.made': 'mustBeBasic' },
        },
        mustBeBasic: { on: { 'request.sent': 'setToBasicAgain' } },
        setToBasicAgain: {
          meta: { claim: { inspector: 'enabled', scanType: 'BASIC', coverage: { ecr: false } } },
          on: { 'state.written': '#applyLoop.basicHolds' },
        },
      },
    },
  },
})
