#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

// A clone runs its sources and installs what they need; the package brings one file made of them.
const sources = new URL('../machines/', import.meta.url)

if (existsSync(fileURLToPath(sources))) {
  const { ensureInstalled } = await import('./install.mjs')
  await ensureInstalled()
  const require = createRequire(import.meta.url)
  process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url))
  require('tsx/cjs')
  require('./perpetual-diff.ts')
} else {
  await import(new URL('../.command/perpetual-diff.mjs', import.meta.url).href)
}
