import { articleCases } from './cases/article-cases'
import { fixCases } from './cases/fix-cases'
import { lawCases } from './cases/law-cases'
import { otherCases } from './cases/other-cases'
import type { RunCase } from './run-case'

/** Every run that the real tools and the machine make both. */
export const cases: readonly RunCase[] = [...articleCases, ...fixCases, ...otherCases, ...lawCases]
