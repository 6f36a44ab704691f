import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { basePath, folder } from './exported-for-tests.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode } from './processes.mjs'
import {
  fromExitCode,
  fromPlaywright,
  fromTerraform,
  fromVitest,
  inWords,
  signOf,
  sum,
} from './tally.mjs'

await ensureInstalled()
await ensureBrowser()

const reports = mkdtempSync(join(tmpdir(), 'perpetual-diff-'))
const strictly = ['--type-aware', '--deny-warnings']
const exportSettings = { BASE_PATH: basePath, PD_OUT: folder }
const bin = (path) => join('node_modules', path)

const checks = [
  { name: 'Types', check: types },
  { name: 'Lint and format', check: () => one('@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'Lint with types', check: () => one('oxlint/bin/oxlint', strictly) },
  { name: 'Dead code', check: () => one('knip/bin/knip.js') },
  { name: 'Unit tests', check: unitTests },
  { name: 'Build', check: () => script('.scripts/build-site.mjs') },
  { name: 'Export', check: () => script('.scripts/export.mjs', exportSettings) },
  { name: 'Browser tests', check: browserTests },
  { name: 'Real Terraform', check: () => live('run.ts', ['--quick']) },
  { name: 'Hands-on sheet', check: () => live('sheet.ts') },
]

const results = []
for (const { name, check } of checks) {
  console.log(`\n━━ ${name}`)
  const started = Date.now()
  const tally = await check()
  results.push({ name, tally, seconds: Math.round((Date.now() - started) / 1000) })
}

console.log('')
for (const { name, tally, seconds } of results) {
  console.log(`${signOf(tally)} ${name}: ${inWords(tally)} (${seconds} s)`)
}
const total = sum(results.map(({ tally }) => tally))
console.log(`\n${inWords({ ...total, repeated: 0 })}`)
process.exit(total.failed > 0 ? 1 : 0)

async function types() {
  const generated = await runNode(bin('next/dist/bin/next'), ['typegen'])
  return fromExitCode(generated || (await runNode(bin('typescript/bin/tsc'), ['--noEmit'])))
}

async function unitTests() {
  const file = join(reports, 'vitest.json')
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode(bin('vitest/vitest.mjs'), args)
  return fromVitest(read(file), code)
}

async function live(script, options = []) {
  const file = join(reports, `${script}.json`)
  const args = [`test/terraform/live/${script}`, ...options]
  const code = await runNode(bin('tsx/dist/cli.mjs'), args, { env: { PD_TERRAFORM_REPORT: file } })
  return fromTerraform(read(file), code)
}

async function browserTests() {
  const file = join(reports, 'playwright.json')
  const code = await runNode(bin('@playwright/test/cli.js'), ['test', '--reporter=dot,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, PD_TEST_PORT: String(await freePort()) },
  })
  return fromPlaywright(read(file), code)
}

async function one(path, args) {
  return fromExitCode(await runNode(bin(path), args))
}

async function script(path, env) {
  return fromExitCode(await runNode(path, [], { env }))
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
