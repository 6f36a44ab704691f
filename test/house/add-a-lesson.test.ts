import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { files, rows, slug } from './seventh-lesson'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Inside the repository, where every tool finds its packages; git and the checks look past it. */
const copy = join(root, '.next-with-a-seventh-lesson')
const sources = [
  ...['.scripts', 'app', 'components', 'i18n', 'machines', 'public', 'server', 'test'],
  ...['next.config.js', 'package.json', 'proxy.server.ts', 'tsconfig.json', 'vitest.config.mts'],
]

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true })
  for (const source of sources) cpSync(join(root, source), join(copy, source), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const declared = ['next', 'next/image-types/global']
  write('next-env.d.ts', declared.map((name) => `/// <reference types="${name}" />\n`).join(''))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a seventh lesson', () => {
  it('is a folder, a row and its words, in both languages', () => {
    for (const [file, text] of Object.entries(files)) write(file, text)
    for (const { file, before, row } of rows) {
      const text = readFileSync(join(copy, file), 'utf8')
      expect(text, file).toContain(before)
      write(
        file,
        text.replace(before, () => row + before),
      )
    }
    const touched = [...Object.keys(files), ...rows.map(({ file }) => file)]
    const promised = new RegExp(`^(machines/${slug}/|machines/lessons\\.ts$|i18n/)`)
    expect(touched.filter((file) => !promised.test(file))).toEqual([])
  })

  it('has its drawings and its addresses by the two commands for that', async () => {
    await runs('tsx/dist/cli.mjs', '.scripts/draw.ts')
    await runs('tsx/dist/cli.mjs', '.scripts/permalinks.ts')
    const published = readFileSync(join(copy, 'test/permalinks.json'), 'utf8')
    for (const locale of ['en', 'ja']) {
      expect(published).toContain(`"/${locale}/${slug}/you-choose-instances/"`)
      expect(published).toContain(`"/og/${locale}.${slug}.you-choose-instances.png"`)
    }
  })

  it('has the right types', async () => {
    await runs('typescript/bin/tsc', '--noEmit', '--incremental', 'false')
  })

  it('is on the site, and every check of the lessons holds for it', async () => {
    const checks = ['components/site', 'course', 'diagram/drawings', 'player', 'predict', 'story']
    const said = await runs(
      'vitest/vitest.mjs',
      ...['run', '--reporter=verbose', ...checks.map((folder) => `test/${folder}`)],
    )
    for (const locale of ['en', 'ja']) {
      expect(said).toContain(`the site in ${locale} has the lesson ${slug}`)
    }
  })
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
}

/** Runs a package's program in the copy; what it prints, or an error with all of that. */
async function runs(program: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join('node_modules', program), ...args], {
    cwd: copy,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${printed.slice(-6000)}`)
  return printed
}
