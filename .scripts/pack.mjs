import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Runs before `npm pack`: Node 20 reads no types, and who only wants the command installs no site.
const root = fileURLToPath(new URL('..', import.meta.url))

await build({
  absWorkingDir: root,
  entryPoints: ['.scripts/perpetual-diff.ts'],
  outfile: '.command/perpetual-diff.mjs',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  charset: 'utf8',
  logLevel: 'warning',
})
