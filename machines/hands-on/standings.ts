/** How somebody stands with a Terraform of their own, in the order in which one comes through it. */
export const standings = ['not-begun', 'applied', 'looping', 'resting'] as const
/**
 * - `applied`: Terraform has changed something, and nothing has come back so far.
 * - `looping`: it had to do again what it had done, and the machine says that it goes on like that.
 * - `resting`: a run has found nothing to do, and the machine says that none ever will.
 */
export type Standing = (typeof standings)[number]
