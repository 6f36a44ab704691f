import type { Story } from '@/machines/story/lesson'
import { day } from '@/machines/story/times'
import {
  articleConfiguration,
  configuration,
  enablerAddress,
  fixConfiguration,
  registry,
} from '@/machines/terraform/configuration'
import { applyOnce, happen, openWorkspace, type Workspace } from '@/machines/terraform/workspace'

/** More than AWS takes rules for. */
export const repositories = ['prod/api', 'prod/web', 'prod/batch']

/** The article's way to write them, which AWS refuses. */
export const oneRulePerRepository = configuration({
  registry: registry('ENHANCED', {
    rules: repositories.map((repository) => ({
      scanFrequency: 'CONTINUOUS_SCAN',
      repositoryFilters: [repository],
    })),
  }),
})

/** Three times round the loop; then somebody else switches on what has nothing to do with images. */
function afterTheLoop(): Workspace {
  const dayLater = (workspace: Workspace) => happen(workspace, { type: 'time.passed', ms: day })
  const looped = [1, 2, 3].reduce(
    (workspace) => dayLater(applyOnce(workspace)),
    openWorkspace({ configuration: articleConfiguration }),
  )
  return happen(looped, {
    type: 'inspector.enabled',
    resourceTypes: ['EC2', 'LAMBDA'],
    by: 'colleague',
  })
}

export const fixStory = {
  open: () => openWorkspace({ configuration: fixConfiguration(false) }),
  beats: [
    { slug: 'one-owner', event: null },
    { slug: 'one-resource-is-created', event: { type: 'apply.run' } },
    { slug: 'basic-rests', event: { type: 'apply.run' } },
    {
      slug: 'you-ask-for-enhanced',
      event: { type: 'configuration.changed', configuration: fixConfiguration(true) },
    },
    { slug: 'ecr-is-read', event: { type: 'apply.started' } },
    { slug: 'plan-changes-one-thing', event: { type: 'plan.made' } },
    { slug: 'aws-switches-inspector-on', event: { type: 'request.sent' } },
    { slug: 'enhanced-is-written', event: { type: 'state.written' } },
    { slug: 'enhanced-rests', event: { type: 'apply.run' } },
    {
      slug: 'you-go-back-to-basic',
      event: { type: 'configuration.changed', configuration: fixConfiguration(false) },
    },
    { slug: 'image-scans-stop', event: { type: 'apply.run' } },
    { slug: 'inspector-leaves-by-itself', event: { type: 'time.passed', ms: day } },
    {
      slug: 'three-rules',
      after: 'enhanced-rests',
      event: { type: 'configuration.changed', configuration: oneRulePerRepository },
    },
    { slug: 'aws-refuses-the-third-rule', event: { type: 'apply.run' } },
    {
      slug: 'one-rule-many-filters',
      event: { type: 'configuration.changed', configuration: fixConfiguration(true, repositories) },
    },
    { slug: 'three-repositories-are-scanned', event: { type: 'apply.run' } },
    {
      slug: 'you-come-from-the-loop',
      after: 'one-owner',
      scene: afterTheLoop,
      event: { type: 'workspace.found' },
    },
    {
      slug: 'the-block-is-deleted',
      event: { type: 'configuration.changed', configuration: fixConfiguration(false) },
    },
    { slug: 'the-state-still-has-it', event: { type: 'apply.started' } },
    { slug: 'plan-destroys-inspector', event: { type: 'plan.made' } },
    { slug: 'every-scan-stops', event: { type: 'request.sent' } },
    { slug: 'the-loss-is-written', event: { type: 'state.written' } },
    {
      slug: 'removed-forgets-it',
      after: 'you-come-from-the-loop',
      event: {
        type: 'configuration.changed',
        configuration: { ...fixConfiguration(false), removed: [enablerAddress] },
      },
    },
    { slug: 'only-ecr-is-read', event: { type: 'apply.started' } },
    { slug: 'plan-only-forgets', event: { type: 'plan.made' } },
    { slug: 'nothing-was-touched', event: { type: 'state.written' } },
    { slug: 'one-owner-for-good', event: { type: 'apply.run' } },
  ],
} as const satisfies Story
