import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packageJson from '@/package.json'
import { textOf } from './source-files'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => [name, textOf(`${folder}/${name}`)] as const)
const dockerfile = textOf('Dockerfile')
const scripts: Readonly<Record<string, string>> = packageJson.scripts
/** The names of npm scripts that a text calls. */
function called(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].flatMap(
    ([, long, brief]) => long ?? brief ?? [],
  )
}

describe('what the documents tell people to type', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s names only npm scripts', (file) => {
    expect(called(textOf(file)).filter((name) => !(name in scripts))).toEqual([])
  })

  it('every npm script for people is in README.md or CONTRIBUTING.md', () => {
    const told = new Set(called(textOf('README.md') + textOf('CONTRIBUTING.md')))
    const forMachines = ['prepack', 'types']
    const untold = Object.keys(scripts).filter((name) => !told.has(name))
    expect(untold.filter((name) => !forMachines.includes(name))).toEqual([])
  })
})

describe.each(workflows)('the workflow %s', (_, text) => {
  it('runs only what is there', () => {
    const runs = [...text.matchAll(/^\s*(?:- )?run: (.+)$/gm)].map(([, command = '']) => command)
    expect(runs.length).toBe(1)
    for (const command of runs) {
      const names = called(command)
      expect(names.length === 1 ? names[0] && names[0] in scripts : existsSync(command)).toBe(true)
    }
  })

  it('takes each action at one version', () => {
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action)
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/)
  })

  it('may read the code and no more, unless a job says so', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m)
    expect(text).not.toMatch(/contents: write|write-all/)
  })
})

describe('the image', () => {
  it('starts with files that are there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, files = '']) => files.split(' '),
    )
    const run = [...dockerfile.matchAll(/\.scripts\/[\w-]+\.mjs/g)].map(([file]) => file)
    expect(run.length).toBe(3)
    expect([...copied, ...run].filter((file) => !existsSync(file))).toEqual([])
  })

  it('has one Node, the one that the workflows run', () => {
    const versions = [dockerfile, ...workflows.map(([, text]) => text)].flatMap((text) =>
      [...text.matchAll(/(?:node:|node-version: )([\d.]+)/g)].map(([, version]) => version),
    )
    expect(new Set(versions).size).toBe(1)
    expect(versions[0]).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('runs as nobody in particular, and says when it is ill', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK .*health\.mjs/m)
  })

  it('takes nothing along that git does not keep', () => {
    const left = textOf('.dockerignore').split('\n')
    for (const kept of ['node_modules/', 'out/', '.next*/', '.git']) expect(left).toContain(kept)
  })
})
