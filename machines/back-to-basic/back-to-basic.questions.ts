import type { Asked } from '@/machines/predict/asked'
import type { backToBasicStory } from './back-to-basic.story'

export const backToBasicQuestions = [
  {
    id: 'back-to-basic.what-is-left',
    beat: 'you-choose-basic',
    kind: 'scanned',
    beliefs: {
      'scanned.nothing': 'all-or-nothing',
      'scanned.images': 'basic-is-inspector',
      'scanned.all': 'basic-only-changes-ecr',
    },
  },
  {
    id: 'back-to-basic.a-day-later',
    beat: 'instances-and-functions-only',
    kind: 'inspector',
    beliefs: {
      'inspector.disabled': 'basic-switches-inspector-off',
    },
  },
] as const satisfies readonly Asked<'back-to-basic', typeof backToBasicStory>[]
