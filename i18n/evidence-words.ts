import type { ClaimId, Grade, SourceId } from '@/machines/evidence'

/** The words for machines/evidence.ts. */
export interface EvidenceWords {
  readonly grades: Readonly<Record<Grade, string>>
  /** What each grade means, one sentence. */
  readonly gradesExplained: Readonly<Record<Grade, string>>
  readonly sources: Readonly<Record<SourceId, string>>
  readonly claims: Readonly<Record<ClaimId, string>>
  /** {date} */
  readonly checked: string
}
