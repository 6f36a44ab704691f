/** How many checks passed, failed and were skipped. */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
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
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded(report.testResults),
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  )
}

/** Playwright's JSON report; a test that passed only when repeated is no pass. */
export function fromPlaywright(report, code) {
  if (!report) return fromExitCode(code || 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  return noSilentFailure({ passed: expected, failed: unexpected + flaky, skipped }, code)
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
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function unloaded(files) {
  return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length
}

function noSilentFailure(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}
