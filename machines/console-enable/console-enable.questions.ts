import type { Asked } from '@/machines/predict/asked'
import type { consoleEnableStory } from './console-enable.story'

export const consoleEnableQuestions = [
  {
    id: 'console-enable.ecr-follows',
    beat: 'you-enable-inspector',
    kind: 'scan-type',
    beliefs: {
      'scan-type.basic': 'services-are-separate',
    },
  },
] as const satisfies readonly Asked<'console-enable', typeof consoleEnableStory>[]
