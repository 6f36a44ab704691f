import { setup } from 'xstate'
import { lessonTypes } from '@/machines/story/lesson'

/** The check without Terraform: the same circle, turned by hand. */
export const byHandMachine = setup({ types: lessonTypes }).createMachine({
  id: 'byHand',
  initial: 'start',
  states: {
    start: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'inspector.enabled': 'enabledByHand' },
    },
    enabledByHand: {
      meta: { claim: { inspector: 'enabled', coverage: { ecr: true } } },
      on: { 'registry.set': 'setToBasic' },
    },
    setToBasic: {
      meta: { claim: { inspector: 'enabled', scanType: 'BASIC', coverage: { ecr: false } } },
      on: { 'time.passed': 'switchedOff' },
    },
    switchedOff: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'inspector.enabled': 'enabledAgain' },
    },
    enabledAgain: {
      meta: { claim: { inspector: 'enabled', coverage: { ecr: true } } },
      on: { 'time.passed': 'enhancedByItself' },
    },
    enhancedByItself: {
      meta: { claim: { inspector: 'enabled', scanType: 'ENHANCED' } },
      on: { 'registry.set': 'setToBasic' },
    },
  },
})
