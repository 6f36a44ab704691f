import { setup } from 'xstate'
import { lessonTypes } from '@/machines/story/lesson'

/** Console scenario 1: Inspector is enabled directly and scans everything there is. */
export const consoleEnableMachine = setup({ types: lessonTypes }).createMachine({
  id: 'consoleEnable',
  initial: 'start',
  states: {
    start: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'inspector.enabled': 'enabledDirectly' },
    },
    enabledDirectly: {
      meta: { claim: { inspector: 'enabled' } },
      on: { 'time.passed': 'configuresItself' },
    },
    configuresItself: {
      meta: { claim: { inspector: 'enabled', scanType: 'ENHANCED' } },
      on: { 'time.passed': 'scansEveryType' },
    },
    scansEveryType: {
      meta: { claim: { coverage: { ec2: true, ecr: true, lambda: true } } },
      on: { 'time.passed': 'branches' },
    },
    branches: {
      type: 'parallel',
      on: { 'time.passed': 'fullCoverage' },
      states: {
        images: { meta: { claim: { coverage: { ecr: true } } } },
        instances: { meta: { claim: { coverage: { ec2: true } } } },
        functions: { meta: { claim: { coverage: { lambda: true } } } },
      },
    },
    fullCoverage: {
      type: 'final',
      meta: {
        claim: {
          inspector: 'enabled',
          scanType: 'ENHANCED',
          coverage: { ec2: true, ecr: true, lambda: true, lambdaCode: false },
        },
      },
    },
  },
})
