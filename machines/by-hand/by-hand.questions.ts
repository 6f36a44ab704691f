import type { Asked } from '@/machines/predict/asked'
import type { byHandStory } from './by-hand.story'

export const byHandQuestions = [
  {
    id: 'by-hand.without-terraform',
    beat: 'inspector-is-off',
    kind: 'inspector',
    beliefs: {
      'inspector.enabled': 'terraform-is-to-blame',
    },
  },
  {
    id: 'by-hand.ecr-once-more',
    beat: 'you-enable-it-again',
    kind: 'scan-type',
    beliefs: {
      'scan-type.basic': 'services-are-separate',
    },
  },
] as const satisfies readonly Asked<'by-hand', typeof byHandStory>[]
