import { oneRulePerRepository, repositories } from '@/machines/fix/fix.story'
import {
  articleConfiguration,
  type Configuration,
  enablerAddress,
  fixConfiguration,
} from '@/machines/terraform/configuration'
import { aDay, apply, daily, edit, runCase } from './run-case-of'

const toEnhanced = [apply, apply, edit(fixConfiguration(true)), apply, apply]
const toRemoved: Configuration = { ...fixConfiguration(false), removed: [enablerAddress] }

/** Three times round the loop; then somebody else switches on what has nothing to do with images. */
const afterTheLoop = [
  ...daily(3),
  { type: 'inspector.enabled', resourceTypes: ['EC2', 'LAMBDA'], by: 'colleague' } as const,
]

/** The fix, the ways into it, and what breaks it. Those that lessons tell go the lesson's way. */
export const fixCases = [
  runCase({
    name: 'fix-false',
    configuration: fixConfiguration(false),
    events: daily(4),
  }),
  runCase({ name: 'fix-true', configuration: fixConfiguration(true), events: daily(4) }),
  runCase({
    name: 'fix-switched',
    quick: true,
    configuration: fixConfiguration(false),
    events: [...toEnhanced, edit(fixConfiguration(false)), apply, aDay, apply],
  }),
  runCase({
    name: 'fix-three-rules',
    quick: true,
    configuration: fixConfiguration(false),
    events: [
      ...toEnhanced,
      edit(oneRulePerRepository),
      apply,
      edit(fixConfiguration(true, repositories)),
      apply,
      apply,
    ],
  }),
  runCase({
    name: 'three-rules-from-the-start',
    configuration: oneRulePerRepository,
    events: daily(4),
  }),
  runCase({
    name: 'block-deleted',
    configuration: articleConfiguration,
    events: [...afterTheLoop, edit(fixConfiguration(false)), apply, aDay, apply],
  }),
  runCase({
    name: 'block-removed',
    quick: true,
    configuration: articleConfiguration,
    events: [...afterTheLoop, edit(toRemoved), apply, apply, aDay, apply],
  }),
  runCase({
    name: 'state-rm',
    configuration: articleConfiguration,
    events: [
      ...daily(2),
      { type: 'resource.forgotten', address: enablerAddress },
      edit(fixConfiguration(false)),
      ...daily(3),
    ],
  }),
]
