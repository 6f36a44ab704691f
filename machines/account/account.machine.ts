import { and, or, setup, stateIn } from 'xstate'
import {
  type AccountCall,
  type AccountInput,
  type Assumptions,
  articleAssumptions,
  type ResourceType,
  type RuleId,
  type ScanningRule,
  type ScanType,
} from './account.terms'

export interface AccountContext {
  readonly rules: Readonly<Record<RuleId, boolean>>
  readonly assumptions: Assumptions
  readonly scanningRules: readonly ScanningRule[]
}

const allRulesHold = { R1: true, R2: true, 'R2-reverse': true, R3: true, R4: true }

const second = 1000
const minute = 60 * second

/** Milliseconds. Only the order of magnitude is meant: later than the provider's first look at 10 s. */
export const coverageLag = 30 * second
/** Milliseconds. Both are longer than the provider's first look; only `long` outlives its patience of 5 minutes. */
export const idleGrace = { short: minute, long: 30 * minute, never: Number.POSITIVE_INFINITY }

const imagesOnly = and([
  stateIn({ ecr: 'on' }),
  stateIn({ ec2: 'off' }),
  stateIn({ lambda: 'off' }),
  stateIn({ lambdaCode: 'off' }),
])

const names = (resourceType: ResourceType) => ({
  type: 'names' as const,
  params: { resourceType },
})
const holds = (rule: RuleId) => ({ type: 'holds' as const, params: { rule } })
const sets = (scanType: ScanType) => ({ type: 'sets' as const, params: { scanType } })

const accountSetup = setup({
  types: {
    context: {} as AccountContext,
    events: {} as AccountCall,
    input: {} as AccountInput,
    meta: {} as { readonly rule?: RuleId },
    tags: {} as 'scansImages',
  },
  guards: {
    names: ({ event }, { resourceType }: { resourceType: ResourceType }) =>
      event.type !== 'registry.set' && event.resourceTypes.includes(resourceType),
    sets: ({ event }, { scanType }: { scanType: ScanType }) =>
      event.type === 'registry.set' && event.scanType === scanType,
    holds: ({ context }, { rule }: { rule: RuleId }) => context.rules[rule],
    coverageReads: ({ context }, { how }: { how: Assumptions['coverage'] }) =>
      context.assumptions.coverage === how,
    graceEnds: ({ context }) => context.assumptions.grace !== 'never',
  },
  delays: {
    coverageLag,
    idleGrace: ({ context }) => idleGrace[context.assumptions.grace],
  },
})

const keepRules = accountSetup.assign({
  scanningRules: ({ context, event }) =>
    event.type === 'registry.set' ? event.rules : context.scanningRules,
})

const nothingElseIsOn = and([
  or([names('EC2'), stateIn({ ec2: 'off' })]),
  or([names('ECR'), stateIn({ ecr: 'off' })]),
  or([names('LAMBDA'), stateIn({ lambda: 'off' })]),
  or([names('LAMBDA_CODE'), stateIn({ lambdaCode: 'off' })]),
])

/** A resource type nobody couples to anything: on when it is named, off when it is named. */
function uncoupled(resourceType: ResourceType) {
  return accountSetup.createStateConfig({
    initial: 'off',
    states: {
      off: { on: { 'inspector.enabled': { guard: names(resourceType), target: 'on' } } },
      on: { on: { 'inspector.disabled': { guard: names(resourceType), target: 'off' } } },
    },
  })
}

const stale = accountSetup.createStateConfig({
  always: { guard: stateIn({ inspector: 'disabled' }), target: '#account.status.current' },
  on: {
    'inspector.enabled': { guard: names('ECR'), target: '#account.status.current' },
    'inspector.disabled': { guard: names('ECR'), target: '#account.status.current' },
    'registry.set': {
      guard: and([sets('ENHANCED'), holds('R4')]),
      target: '#account.status.current',
    },
  },
})

/**
 * One AWS account in one region: Amazon Inspector and the ECR registry's scan type, with the hidden
 * rules that couple them. Every call reaches all regions at once; a rule is the transition it causes
 * in the *other* service and carries its id in `meta.rule`. Left out: findings, images, organisations,
 * the short-lived ENABLING and DISABLING statuses.
 */
export const accountMachine = accountSetup.createMachine({
  id: 'account',
  type: 'parallel',
  context: ({ input }) => ({
    rules: { ...allRulesHold, ...input.rules },
    assumptions: { ...articleAssumptions, ...input.assumptions },
    scanningRules: [],
  }),
  states: {
    inspector: {
      initial: 'disabled',
      states: {
        disabled: {
          on: {
            'inspector.enabled': { target: 'enabled' },
            'registry.set': {
              guard: and([sets('ENHANCED'), holds('R4')]),
              target: 'enabled',
              meta: { rule: 'R4' },
            },
          },
        },
        enabled: {
          initial: 'scanning',
          states: {
            scanning: {
              on: {
                'inspector.disabled': {
                  guard: nothingElseIsOn,
                  target: '#account.inspector.disabled',
                },
                'registry.set': {
                  guard: and([sets('BASIC'), holds('R2'), imagesOnly]),
                  target: 'idle',
                  meta: { rule: 'R2' },
                },
              },
            },
            idle: {
              on: {
                'inspector.enabled': { target: 'scanning' },
                'registry.set': {
                  guard: and([sets('ENHANCED'), holds('R4')]),
                  target: 'scanning',
                  meta: { rule: 'R4' },
                },
              },
              after: {
                idleGrace: {
                  guard: and([holds('R3'), 'graceEnds']),
                  target: '#account.inspector.disabled',
                  meta: { rule: 'R3' },
                },
              },
            },
          },
        },
      },
    },
    registry: {
      initial: 'basic',
      states: {
        basic: {
          on: {
            'inspector.enabled': {
              guard: and([names('ECR'), holds('R1')]),
              target: 'enhanced',
              meta: { rule: 'R1' },
            },
            'registry.set': [
              { guard: sets('ENHANCED'), target: 'enhanced', actions: keepRules },
              { actions: keepRules },
            ],
          },
        },
        enhanced: {
          on: {
            'inspector.disabled': {
              guard: and([names('ECR'), stateIn({ ecr: 'on' }), holds('R2-reverse')]),
              target: 'basic',
              meta: { rule: 'R2-reverse' },
            },
            'registry.set': [
              { guard: sets('BASIC'), target: 'basic', actions: keepRules },
              { actions: keepRules },
            ],
          },
        },
      },
    },
    ecr: {
      initial: 'off',
      states: {
        off: {
          on: {
            'inspector.enabled': { guard: names('ECR'), target: 'on' },
            'registry.set': {
              guard: and([sets('ENHANCED'), holds('R4')]),
              target: 'on',
              meta: { rule: 'R4' },
            },
          },
        },
        on: {
          tags: 'scansImages',
          on: {
            'inspector.disabled': { guard: names('ECR'), target: 'off' },
            'registry.set': {
              guard: and([sets('BASIC'), holds('R2')]),
              target: 'off',
              meta: { rule: 'R2' },
            },
          },
        },
      },
    },
    ec2: uncoupled('EC2'),
    lambda: uncoupled('LAMBDA'),
    lambdaCode: uncoupled('LAMBDA_CODE'),
    status: {
      initial: 'current',
      states: {
        current: {
          on: {
            'registry.set': [
              {
                guard: and([
                  sets('BASIC'),
                  holds('R2'),
                  stateIn({ ecr: 'on' }),
                  { type: 'coverageReads', params: { how: 'late' } },
                ]),
                target: 'staleForAWhile',
              },
              {
                guard: and([
                  sets('BASIC'),
                  holds('R2'),
                  stateIn({ ecr: 'on' }),
                  { type: 'coverageReads', params: { how: 'hidden' } },
                ]),
                target: 'staleUntilGone',
              },
            ],
          },
        },
        staleForAWhile: { ...stale, after: { coverageLag: 'current' } },
        staleUntilGone: stale,
      },
    },
  },
})
