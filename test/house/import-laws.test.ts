import { describe, expect, it } from 'vitest'
import { type Import, importsOf } from './imports'
import { sourceFiles, textOf, topLevelFolders } from './source-files'

const imports = sourceFiles(/\.(ts|tsx|mts|mjs|js)$/).flatMap((file) =>
  importsOf(file, textOf(file)),
)

const inside = (path: string | null, ...folders: readonly string[]) =>
  folders.some((folder) => path === folder || path?.startsWith(`${folder}/`) === true)

const ofPackage = (specifier: string, ...names: readonly string[]) =>
  names.some((name) => specifier === name || specifier.startsWith(`${name}/`))

interface Law {
  readonly law: string
  readonly broken: (found: Import) => boolean
  readonly instead: string
}

const laws: readonly Law[] = [
  {
    law: 'machines know only machines',
    broken: ({ file, target }) =>
      inside(file, 'machines') && target !== null && !inside(target, 'machines'),
    instead: 'Pass what it needs in as data, or move it under machines/.',
  },
  {
    law: 'machines know nothing of React, Next, Mermaid or the browser tests',
    broken: ({ file, specifier }) =>
      inside(file, 'machines') &&
      ofPackage(specifier, 'react', 'react-dom', 'next', '@xstate/react', 'mermaid'),
    instead: 'Keep the rule here and the showing of it in components/.',
  },
  {
    law: 'words take only types from machines',
    broken: ({ file, target, typesOnly }) =>
      inside(file, 'i18n') && inside(target, 'machines') && !typesOnly,
    instead: 'Write `import type`: a word file must not pull a machine into the page.',
  },
  {
    law: 'words know only words and the types of machines',
    broken: ({ file, target }) =>
      inside(file, 'i18n') && target !== null && !inside(target, 'i18n', 'machines'),
    instead: 'Words are plain data; let the component that shows them do the work.',
  },
  {
    law: 'components do not reach into routes, servers or tests',
    broken: ({ file, target }) =>
      inside(file, 'components') &&
      target !== null &&
      !inside(target, 'components', 'i18n', 'machines'),
    instead: 'Take it as a prop from the route that places the component.',
  },
  {
    law: 'the server side imports machines and itself',
    broken: ({ file, target }) =>
      inside(file, 'server') && target !== null && !inside(target, 'server', 'machines'),
    instead: 'Have the route handler in app/api/ fetch words or settings and pass them in.',
  },
  {
    law: 'nothing imports a route',
    broken: ({ file, target }) => inside(target, 'app') && !inside(file, 'app', 'test'),
    instead: 'Move the shared part to components/ (if it shows) or machines/ (if it rules).',
  },
  {
    law: 'nothing imports a test',
    broken: ({ file, target }) => inside(target, 'test') && !inside(file, 'test'),
    instead: 'Move the shared part out of test/, to where it is used.',
  },
  {
    law: 'routes reach another folder by @/, not by climbing',
    broken: ({ file, specifier, target }) =>
      specifier.startsWith('..') && file.split('/')[0] !== target?.split('/')[0],
    instead: 'Write `@/folder/file`.',
  },
]

describe('imports go one way: machines <- i18n (types) <- components <- app', () => {
  it.each(laws)('$law', ({ law, broken, instead }) => {
    const offenders = imports
      .filter(broken)
      .map(({ file, specifier }) => `${file} imports '${specifier}', but ${law}. ${instead}`)
    expect(offenders).toEqual([])
  })

  it('has Mermaid in one component only', () => {
    const importers = imports.filter(
      ({ file, specifier, typesOnly }) =>
        ofPackage(specifier, 'mermaid') && !typesOnly && !inside(file, 'test', '.scripts'),
    )
    const outside = importers.filter(({ file }) => !inside(file, 'components'))
    const files = [...new Set(importers.map(({ file }) => file))]
    expect(
      outside.map(({ file }) => `${file}: draw through the component that imports mermaid.`),
    ).toEqual([])
    expect(files.length, `Mermaid is imported in ${files.join(', ')}; keep one.`).toBeLessThan(2)
  })
})

describe('where things live', () => {
  it('has only the known folders at the top', () => {
    const known = ['app', 'components', 'i18n', 'machines', 'public', 'server', 'test']
    const strangers = topLevelFolders()
      .filter((folder) => !folder.startsWith('.') && !known.includes(folder))
      .map(
        (folder) =>
          `${folder}/ has no place: name the thing and put it under one of ${known.join(', ')}.`,
      )
    expect(strangers).toEqual([])
  })

  it('has no folder for whatever is left over', () => {
    const leftovers = sourceFiles(/(^|\/)(lib|utils?|helpers?|common|misc)(\/|\.[a-z]+$)/)
    expect(
      leftovers.map((file) => `${file}: a thing without a home has not been named yet.`),
    ).toEqual([])
  })
})
