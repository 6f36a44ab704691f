import { ensureInstalled } from './install.mjs'
import { runNode } from './processes.mjs'

/**
 * `npm run fuzz`: each property of test/fuzz on 10,000 inputs, the same ones every time.
 * `PD_FUZZ_RUNS` and `PD_FUZZ_SEED` ask for more or for others; names after `--` choose files.
 */
const { PD_FUZZ_RUNS = '10000', PD_FUZZ_SEED = '20261128' } = process.env
const names = process.argv.slice(2)

await ensureInstalled()
console.log(`${PD_FUZZ_RUNS} inputs for each property, seed ${PD_FUZZ_SEED}.`)
process.exitCode = await runNode(
  'node_modules/vitest/vitest.mjs',
  ['run', '--testTimeout=3600000', ...(names.length > 0 ? names : ['test/fuzz'])],
  { env: { PD_FUZZ_RUNS, PD_FUZZ_SEED } },
)
