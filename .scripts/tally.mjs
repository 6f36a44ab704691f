/** How many checks passed, failed, were skipped, and how many of the passed ones had to be repeated. */
export const nothing = { passed: 0, failed: 0, skipped: 0, repeated: 0 }

/** A machine may stall once in a run of hundreds of browser tests; what happens oftener is a fault of ours. */
const repeatsForgiven = 2

export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed, skipped, repeated = 0 }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      repeated: total.repeated + repeated,
    }),
    nothing,
  )
}

/** A check without tests inside counts as one. */
export function fromExitCode(code) {
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/** Vitest's JSON report; a file that could not even be loaded has no tests to count, so it counts. */
export function fromVitest(report, code) {
  if (!report) return fromExitCode(code || 1)
  return noSilentFailure(
    {
      ...nothing,
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded(report.testResults),
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  )
}

/** Playwright's JSON report; tests that passed only when repeated are no pass, unless they are very few. */
export function fromPlaywright(report, code) {
  if (!report) return fromExitCode(code || 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  const tally =
    flaky <= repeatsForgiven
      ? { passed: expected + flaky, failed: unexpected, skipped, repeated: flaky }
      : { passed: expected, failed: unexpected + flaky, skipped, repeated: 0 }
  return noSilentFailure(tally, code)
}

/** What the live Terraform run counted; where the tools are missing, all of it is skipped. */
export function fromTerraform(report, code) {
  return report ? noSilentFailure(report, code) : fromExitCode(code || 1)
}

/** The sign of one check in the summary: a check that was skipped altogether is no pass. */
export function signOf({ passed, failed }) {
  return failed > 0 ? '✗' : passed > 0 ? '✓' : '○'
}

/** The last line of `npm test`. */
export function inWords({ passed, failed, skipped, repeated = 0 }) {
  const more = [
    skipped > 0 && `, ${skipped} skipped`,
    repeated > 0 && `, ${repeated} only when repeated`,
  ]
  return `${passed} passed, ${failed} failed${more.filter(Boolean).join('')}`
}

function unloaded(files) {
  return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length
}

function noSilentFailure(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}
