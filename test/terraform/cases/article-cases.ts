import { assumptionChoices } from '@/machines/account/account.terms'
import {
  articleConfiguration,
  configuration,
  enabler,
  enablerAddress,
  registry,
} from '@/machines/terraform/configuration'
import { aDay, apply, daily, runCase } from './run-case-of'

const { report: reports, coverage: coverages } = assumptionChoices
const calm = [apply, apply, apply, aDay, apply, aDay, apply]

const settled = reports.flatMap((report) =>
  coverages.map((coverage) =>
    runCase({
      name: `article-${report}-${coverage}`,
      quick: coverage === 'late',
      configuration: articleConfiguration,
      assumptions: { report, coverage },
      events: daily(5),
    }),
  ),
)

const registryFirst = reports.flatMap((report) =>
  coverages.map((coverage) =>
    runCase({
      name: `article-${report}-${coverage}-scan-first`,
      quick: report === 'omitted' && coverage === 'late',
      configuration: articleConfiguration,
      assumptions: { report, coverage },
      order: 'scan-first',
      events: daily(4),
    }),
  ),
)

const backToBack = reports.flatMap((report) =>
  (['late', 'hidden'] as const).map((coverage) =>
    runCase({
      name: `article-${report}-${coverage}-back-to-back`,
      quick: false,
      configuration: articleConfiguration,
      assumptions: { report, coverage },
      events: calm,
    }),
  ),
)

const deadEnd = { report: 'disabled', coverage: 'at-once', grace: 'long' } as const
const untaint = { type: 'resource.untainted', address: enablerAddress } as const

const deadEnds = [
  runCase({
    name: 'dead-end',
    configuration: articleConfiguration,
    assumptions: deadEnd,
    events: daily(4),
  }),
  runCase({
    name: 'dead-end-untainted',
    configuration: articleConfiguration,
    assumptions: deadEnd,
    events: [apply, apply, untaint, ...daily(3)],
  }),
  runCase({
    name: 'dead-end-without-prevent-destroy',
    configuration: configuration({ enablers: [enabler(['ECR'])], registry: registry('BASIC') }),
    assumptions: deadEnd,
    events: daily(4),
  }),
]

/** The article's configuration under each assumption, and where it cannot go on. */
export const articleCases = [...settled, ...registryFirst, ...backToBack, ...deadEnds]
