import { setup } from 'xstate'
import { lessonTypes } from '@/machines/story/lesson'

/** Console scenario 2: enhanced scanning is turned on in ECR, and AWS switches Inspector on. */
export const enhancedFirstMachine = setup({ types: lessonTypes }).createMachine({
  id: 'enhancedFirst',
  initial: 'start',
  states: {
    start: { on: { 'time.passed': 'inspectorDisabled' } },
    inspectorDisabled: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'registry.set': 'enhancedTurnedOn' },
    },
    enhancedTurnedOn: {
      meta: { claim: { scanType: 'ENHANCED' } },
      on: { 'time.passed': 'inspectorCreated' },
    },
    inspectorCreated: {
      meta: { claim: { inspector: 'enabled' } },
      on: { 'time.passed': 'onlyImagesScanned' },
    },
    onlyImagesScanned: {
      meta: { claim: { coverage: { ec2: false, ecr: true, lambda: false } } },
      on: { 'time.passed': 'imagesOnly' },
    },
    imagesOnly: {
      type: 'final',
      meta: {
        claim: {
          inspector: 'enabled',
          scanType: 'ENHANCED',
          coverage: { ec2: false, ecr: true, lambda: false, lambdaCode: false },
        },
      },
    },
  },
})
