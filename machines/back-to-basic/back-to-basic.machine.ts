import { setup } from 'xstate'
import { lessonTypes } from '@/machines/story/lesson'

/** Console scenario 3: Inspector is on, then basic scanning is chosen in ECR. */
export const backToBasicMachine = setup({ types: lessonTypes }).createMachine({
  id: 'backToBasic',
  initial: 'start',
  states: {
    start: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'inspector.enabled': 'inspectorEnabled' },
    },
    inspectorEnabled: {
      meta: { claim: { inspector: 'enabled', scanType: 'ENHANCED', coverage: { ecr: true } } },
      on: { 'registry.set': 'basicChosen' },
    },
    basicChosen: {
      meta: { claim: { inspector: 'enabled', scanType: 'BASIC' } },
      on: { 'time.passed': 'settingsUpdated' },
    },
    settingsUpdated: {
      meta: { claim: { inspector: 'enabled', coverage: { ecr: false } } },
      on: { 'time.passed': 'whatIsLeft' },
    },
    whatIsLeft: {
      type: 'parallel',
      on: { 'time.passed': 'instancesAndFunctions' },
      states: {
        instancesContinue: { meta: { claim: { coverage: { ec2: true } } } },
        functionsContinue: { meta: { claim: { coverage: { lambda: true } } } },
        imagesStop: { meta: { claim: { coverage: { ecr: false } } } },
      },
    },
    instancesAndFunctions: {
      type: 'final',
      meta: {
        claim: {
          inspector: 'enabled',
          scanType: 'BASIC',
          coverage: { ec2: true, ecr: false, lambda: true, lambdaCode: false },
        },
      },
    },
  },
})
