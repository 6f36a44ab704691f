import type { Story } from '@/machines/story/lesson'
import { day, hour, minute } from '@/machines/story/times'
import { openWorkspace } from '@/machines/terraform/workspace'

export const enhancedFirstStory = {
  open: () => openWorkspace({ configuration: null }),
  beats: [
    { slug: 'a-quiet-account', event: null },
    { slug: 'inspector-is-off', event: { type: 'time.passed', ms: minute } },
    {
      slug: 'you-turn-on-enhanced-scanning',
      event: {
        type: 'registry.set',
        scanType: 'ENHANCED',
        rules: [{ scanFrequency: 'CONTINUOUS_SCAN', repositoryFilters: ['*'] }],
        by: 'you',
      },
    },
    { slug: 'aws-creates-inspector', event: { type: 'time.passed', ms: minute } },
    { slug: 'only-images-are-scanned', event: { type: 'time.passed', ms: hour } },
    { slug: 'images-only', event: { type: 'time.passed', ms: day } },
  ],
} as const satisfies Story
