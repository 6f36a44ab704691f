import type { Asked } from '@/machines/predict/asked'
import type { enhancedFirstStory } from './enhanced-first.story'

export const enhancedFirstQuestions = [
  {
    id: 'enhanced-first.what-is-scanned',
    beat: 'you-turn-on-enhanced-scanning',
    kind: 'scanned',
    beliefs: {
      'scanned.nothing': 'services-are-separate',
      'scanned.rest': 'ecr-does-without-inspector',
      'scanned.all': 'all-or-nothing',
    },
  },
] as const satisfies readonly Asked<'enhanced-first', typeof enhancedFirstStory>[]
