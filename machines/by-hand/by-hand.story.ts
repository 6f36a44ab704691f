import type { InspectorEnabled, RegistrySet } from '@/machines/account/account.terms'
import type { Story } from '@/machines/story/lesson'
import { day, minute } from '@/machines/story/times'
import { openWorkspace } from '@/machines/terraform/workspace'

const enable: InspectorEnabled = { type: 'inspector.enabled', resourceTypes: ['ECR'], by: 'you' }
const basic: RegistrySet = {
  type: 'registry.set',
  scanType: 'BASIC',
  rules: [{ scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: ['*'] }],
  by: 'you',
}

export const byHandStory = {
  open: () => openWorkspace({ configuration: null }),
  beats: [
    { slug: 'nothing-is-on', event: null },
    { slug: 'you-enable-inspector', event: enable },
    { slug: 'you-set-basic', event: basic },
    { slug: 'inspector-is-off', event: { type: 'time.passed', ms: day } },
    { slug: 'you-enable-it-again', event: enable },
    { slug: 'ecr-is-enhanced-by-itself', event: { type: 'time.passed', ms: minute } },
    { slug: 'you-set-basic-again', event: basic },
    { slug: 'the-circle-closes', event: { type: 'time.passed', ms: day } },
  ],
} as const satisfies Story
