import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '@/machines/check/check'
import type { Repair } from '@/machines/check/repair'
import { loopingFiles } from './loops'

const scratch = mkdtempSync(join(tmpdir(), 'perpetual-diff-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const hasPatch = spawnSync('patch', ['--version']).status === 0

const of = (text: string) => check([{ path: 'main.tf', text }])

/** Applies a unified diff and believes nothing: every line that stays or goes has to be there. */
function patched(text: string, diff: string): string {
  const rest = text.split('\n')
  const done: string[] = []
  let at = 0
  for (const line of diff.split('\n')) {
    const start = /^@@ -(\d+),(\d+) \+(\d+),\d+ @@$/.exec(line)
    if (start) {
      const to = Number(start[1]) - (start[2] === '0' ? 0 : 1)
      done.push(...rest.slice(at, to))
      at = to
      expect(done.length).toBe(Number(start[3]) - 1)
    } else if (/^[ -](?!-- a\/)/.test(line)) {
      expect(line.slice(1)).toBe(rest[at++])
      if (line.startsWith(' ')) done.push(line.slice(1))
    } else if (/^\+(?!\+\+ b\/)/.test(line)) done.push(line.slice(1))
  }
  return [...done, ...rest.slice(at)].join('\n')
}

const repairs = loopingFiles.flatMap(([name, text]) =>
  of(text).repairs.map((repair): readonly [string, Repair['kind'], string, Repair] => [
    name,
    repair.kind,
    text,
    repair,
  ]),
)

describe('the repair of what loops', () => {
  it.each(loopingFiles)('is there: %s', (_, text) => {
    const { cases, repairs: found } = of(text)
    expect(cases.some(({ verdict }) => verdict.kind === 'loops')).toBe(true)
    expect(found.length).toBeGreaterThan(0)
  })
  it.each(repairs)('settles for every value: %s, %s', (_, kind, text, repair) => {
    const after = of(patched(text, repair.text))
    expect(after.verdict).toBe('settles')
    expect(after.findings).toEqual([])
    expect(repair.references).toEqual([])
    if (kind === 'one-owner') expect(repair.text).toContain('+    destroy = false')
  })
  it.each(repairs)('has line numbers that hold: %s, %s', (_, __, text, repair) => {
    const before = text.split('\n')
    const after = patched(text, repair.text).split('\n')
    for (const line of repair.files.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines))) {
      if (line.before !== null) expect(line.text).toBe(before[line.before - 1])
      if (line.after !== null) expect(line.text).toBe(after[line.after - 1])
    }
  })
  it.skipIf(!hasPatch).each(repairs)(
    'is taken by the real patch: %s, %s',
    (_, __, text, repair) => {
      const file = join(scratch, 'main.tf')
      writeFileSync(file, text)
      execFileSync('patch', ['-p1', '--binary', '--fuzz=0'], { cwd: scratch, input: repair.text })
      expect(readFileSync(file, 'utf8')).toBe(patched(text, repair.text))
    },
  )
  it('keeps what else is scanned first, and offers to let go of the enabler second', () => {
    const [, text = ''] = loopingFiles.find(([name]) => name === 'EC2 and ECR, open') ?? []
    const { repairs: found } = of(text)
    expect(found.map(({ kind }) => kind)).toEqual(['accord', 'one-owner'])
    expect(found[0]?.text).toContain(
      '+  resource_types = concat(["EC2"], (var.e ? "ENHANCED" : "BASIC") == "ENHANCED" ? ["ECR"] : [])',
    )
  })
  it('goes through every file, and says which lines are left to do', () => {
    const [, text = ''] = loopingFiles[1] ?? []
    const at = text.indexOf('resource "aws_ecr')
    const [repair] = check([
      { path: 'a.tf', text: text.slice(0, at) },
      {
        path: 'b.tf',
        text: `${text.slice(at)}\noutput "id" {\n  value = aws_inspector2_enabler.this.id # aws_inspector2_enabler.this\n}\n`,
      },
    ]).repairs
    expect(repair?.files.map(({ path }) => path)).toEqual(['a.tf'])
    expect(repair?.references).toMatchObject([{ path: 'b.tf', line: 6, column: 11 }])
  })
  it('is not offered where nothing loops, nor where not all could be read', () => {
    expect(of('').repairs).toEqual([])
    expect(of(readFileSync('machines/fix/main.tf', 'utf8')).repairs).toEqual([])
    expect(of(`${readFileSync('machines/apply-loop/main.tf', 'utf8')}\nlocals {`).repairs).toEqual(
      [],
    )
  })
})
