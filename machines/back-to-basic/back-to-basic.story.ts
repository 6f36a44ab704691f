import type { Story } from '@/machines/story/lesson'
import { day, hour, minute } from '@/machines/story/times'
import { openWorkspace } from '@/machines/terraform/workspace'

export const backToBasicStory = {
  open: () => openWorkspace({ configuration: null }),
  beats: [
    { slug: 'nothing-is-on', event: null },
    {
      slug: 'you-enable-inspector',
      event: { type: 'inspector.enabled', resourceTypes: ['EC2', 'ECR', 'LAMBDA'], by: 'you' },
    },
    {
      slug: 'you-choose-basic',
      event: {
        type: 'registry.set',
        scanType: 'BASIC',
        rules: [{ scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: ['*'] }],
        by: 'you',
      },
    },
    { slug: 'settings-are-updated', event: { type: 'time.passed', ms: minute } },
    { slug: 'image-scans-stop', event: { type: 'time.passed', ms: hour } },
    { slug: 'instances-and-functions-only', event: { type: 'time.passed', ms: day } },
  ],
} as const satisfies Story
