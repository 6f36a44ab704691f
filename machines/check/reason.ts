import type { CheckCase } from './check'

/** What a configuration that never settles asks of AWS both ways. The verdict is the machine's. */
export type Reason = 'ecr-beside-basic' | 'enhanced-without-ecr' | 'two-enablers'

/** Null where it settles, and where none of these is what it asks. */
export function reasonOf({
  configuration,
  verdict,
}: Pick<CheckCase, 'configuration' | 'verdict'>): Reason | null {
  if (verdict.kind === 'settles') return null
  const { enablers, registry } = configuration
  const [enabler, second] = enablers
  if (second) return 'two-enablers'
  if (!enabler || !registry) return null
  const wantsImages = enabler.resourceTypes.includes('ECR')
  if (wantsImages && registry.scanType === 'BASIC') return 'ecr-beside-basic'
  return !wantsImages && registry.scanType === 'ENHANCED' ? 'enhanced-without-ecr' : null
}
