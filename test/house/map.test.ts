import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lessons } from '@/machines/lessons'
import { textOf, topLevelFolders } from './source-files'

/** The folders that a document gives a line of their own. */
function mapped(file: string): readonly string[] {
  return [...textOf(file).matchAll(/^\| `([\w.<>/-]+)\/` +\| \S.{9,}\|$/gm)].flatMap(
    ([, folder]) => folder ?? [],
  )
}

describe('the map', () => {
  it('in README.md has every folder at the top, once', () => {
    const named = mapped('README.md')
    // An editor may keep a hidden folder here; ours are on the map.
    const here = topLevelFolders().filter((name) => !name.startsWith('.') || named.includes(name))
    expect([...named].sort()).toEqual([...here].sort())
  })

  it('in CONTRIBUTING.md has every folder below machines, components and server, once', () => {
    const slugs: readonly string[] = lessons.map(({ slug }) => slug)
    const below = ['machines', 'components', 'server'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${folder}/${slugs.includes(name) ? '<lesson>' : name}`),
    )
    expect([...mapped('CONTRIBUTING.md')].sort()).toEqual([...new Set(below)].sort())
  })
})
