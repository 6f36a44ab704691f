import type { Story } from '@/machines/story/lesson'
import { day } from '@/machines/story/times'
import { articleConfiguration } from '@/machines/terraform/configuration'
import { openWorkspace } from '@/machines/terraform/workspace'

export const applyLoopStory = {
  open: () => openWorkspace({ configuration: articleConfiguration, order: 'enabler-first' }),
  beats: [
    { slug: 'two-owners', event: null },
    { slug: 'nothing-to-read', event: { type: 'apply.started' } },
    { slug: 'plan-creates-both', event: { type: 'plan.made' } },
    { slug: 'inspector-is-enabled', event: { type: 'request.sent' } },
    { slug: 'ecr-is-set-to-basic', event: { type: 'request.sent' } },
    { slug: 'everything-looks-fine', event: { type: 'state.written' } },
    { slug: 'aws-switches-inspector-off', event: { type: 'time.passed', ms: day } },
    { slug: 'inspector-is-gone', event: { type: 'apply.started' } },
    { slug: 'plan-creates-inspector-again', event: { type: 'plan.made' } },
    { slug: 'ecr-flips-to-enhanced', event: { type: 'request.sent' } },
    { slug: 'state-looks-the-same', event: { type: 'state.written' } },
    { slug: 'images-are-scanned', event: { type: 'time.passed', ms: day } },
    { slug: 'ecr-has-drifted', event: { type: 'apply.started' } },
    { slug: 'plan-sets-basic-again', event: { type: 'plan.made' } },
    { slug: 'image-scans-stop', event: { type: 'request.sent' } },
    { slug: 'back-where-you-were', event: { type: 'state.written' } },
    { slug: 'inspector-leaves-again', event: { type: 'time.passed', ms: day } },
    { slug: 'inspector-is-gone-again', event: { type: 'apply.started' } },
    { slug: 'plan-repeats-itself', event: { type: 'plan.made' } },
    { slug: 'ecr-flips-again', event: { type: 'request.sent' } },
    { slug: 'it-never-settles', event: { type: 'state.written' } },
  ],
} as const satisfies Story
