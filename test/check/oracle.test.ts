import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { leavesOf } from '@/machines/check/cases'
import { evaluate } from '@/machines/check/expression'
import { readModule, scopeOf, textOf } from '@/machines/check/module'
import { expressions, names } from './expressions'
import { loopingFiles } from './loops'

const scratch = mkdtempSync(join(tmpdir(), 'perpetual-diff-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const isThere = spawnSync('terraform', ['version']).status === 0
if (!isThere)
  process.stderr.write(
    'SKIPPED: the real Terraform did NOT evaluate anything: there is no terraform on the PATH.\n',
  )

/** What Terraform itself makes of expressions; null where it stops with an error. */
function terraform(module: string, asked: readonly string[], variables: readonly string[] = []) {
  const folder = mkdtempSync(join(scratch, 'module-'))
  const locals = asked.map((text, index) => `  asked_${index} = ${text}\n`).join('')
  writeFileSync(join(folder, 'main.tf'), `${module}\nlocals {\n${locals}}\n`)
  const input = `jsonencode([${asked.map((_, index) => `local.asked_${index}`).join(', ')}])\n`
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '' }
  const given = variables.map((one) => `-var=${one}`)
  const printed = execFileSync('terraform', ['console', '-no-color', ...given], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  })
  // The console prints a text in quotes, and in it the JSON; on a slow machine, what it waits for first.
  const answer = printed.split('\n').findLast((line) => line.startsWith('"')) ?? ''
  return JSON.parse(JSON.parse(answer)) as readonly unknown[]
}

const fixtures: readonly (readonly [string, string])[] = [
  ...['fix/main.tf', 'fix/removed.tf', 'fix/one-rule-per-repository.tf'].map(
    (path): readonly [string, string] => [path, readFileSync(`machines/${path}`, 'utf8')],
  ),
  ...loopingFiles,
]

describe.skipIf(!isThere)('the real Terraform', () => {
  const scope = scopeOf(readModule([{ path: 'main.tf', text: names }]))
  const theirs = isThere ? terraform(names, expressions) : []
  it.each(expressions.map((text, index) => [text, index] as const))(
    'finds the same: %s',
    (text, index) => {
      expect(JSON.parse(JSON.stringify(evaluate(text, scope)))).toEqual(theirs[index])
    },
  )

  it.each(fixtures)('decides the two resources as the checker does: %s', (_, text) => {
    const read = readModule([{ path: 'main.tf', text }])
    const kept = read.blocks.filter(({ type }) => type === 'variable' || type === 'locals')
    const written = kept.map(({ from, to }) => text.slice(from, to)).join('\n')
    const leaves = leavesOf(read) ?? []
    expect(leaves.length).toBeGreaterThan(0)
    for (const { choices, resources } of leaves) {
      const asked = resources.map(
        ({ block, kind }) =>
          textOf(block, kind === 'enabler' ? 'resource_types' : 'scan_type') ?? '',
      )
      const variables = choices.map(({ name, value }) => `${name.replace('var.', '')}=${value}`)
      const unasked = [...read.variables].flatMap(([name, variable]) =>
        variable.text === null && !variables.some((one) => one.startsWith(`${name}=`))
          ? [`${name}=false`]
          : [],
      )
      expect(resources.map(({ decides }) => decides)).toEqual(
        terraform(written, asked, [...variables, ...unasked]),
      )
    }
  })
})
