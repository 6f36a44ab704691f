/** Asked for by `npm run fuzz`; without it a moment's worth, so that `npm test` stays quick. */
const asked = process.env.PD_FUZZ_RUNS ? Number(process.env.PD_FUZZ_RUNS) : null
const seed = Number(process.env.PD_FUZZ_SEED ?? 20261128)
/** Whether there is time for inputs as large as they may be. */
export const isThorough = asked !== null

/** How often a property is tried. The seed stays the same, so that a failure can be seen again. */
export function runs(inPassing: number) {
  return { numRuns: asked ?? inPassing, seed }
}

/** Milliseconds of work for one input, however large. */
const patience = 2000

/** What `work` returns; throws where it took longer than anybody waits. */
export function inTime<T>(work: () => T): T {
  const from = worked()
  const result = work()
  told(worked() - from)
  return result
}

export async function soon<T>(work: () => Promise<T>): Promise<T> {
  const from = worked()
  const result = await work()
  told(worked() - from)
  return result
}

function told(took: number): void {
  if (took > patience) throw new Error(`Expected an answer within ${patience} ms, took ${took}.`)
}

/** The work of this process alone, in milliseconds: other programs on the machine do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
