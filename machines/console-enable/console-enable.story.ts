import type { Story } from '@/machines/story/lesson'
import { day, hour, minute } from '@/machines/story/times'
import { openWorkspace } from '@/machines/terraform/workspace'

export const consoleEnableStory = {
  open: () => openWorkspace({ configuration: null }),
  beats: [
    { slug: 'nothing-is-on', event: null },
    {
      slug: 'you-enable-inspector',
      event: { type: 'inspector.enabled', resourceTypes: ['EC2', 'ECR', 'LAMBDA'], by: 'you' },
    },
    { slug: 'inspector-configures-itself', event: { type: 'time.passed', ms: minute } },
    { slug: 'every-type-is-covered', event: { type: 'time.passed', ms: minute } },
    { slug: 'three-scans-run', event: { type: 'time.passed', ms: hour } },
    { slug: 'full-coverage', event: { type: 'time.passed', ms: day } },
  ],
} as const satisfies Story
