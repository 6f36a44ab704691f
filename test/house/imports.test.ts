import { expect, it } from 'vitest'
import { importsOf } from './imports'

it.each([
  ["import { a } from '@/machines/a'", '@/machines/a', 'machines/a', false],
  ["import type { A } from './a'", './a', 'components/a', true],
  ["import {\n  a,\n  type B,\n} from '../i18n/a'", '../i18n/a', 'i18n/a', false],
  ["export { a } from './a'", './a', 'components/a', false],
  ["export * from './a'", './a', 'components/a', false],
  ["import a, { b } from 'react'", 'react', null, false],
  ["import './a.css'", './a.css', 'components/a.css', false],
  ["const a = await import('mermaid')", 'mermaid', null, false],
])('reads %j', (text, specifier, target, typesOnly) => {
  expect(importsOf('components/x.ts', `'use client'\n\n${text}\n`)).toEqual([
    { file: 'components/x.ts', specifier, target, typesOnly },
  ])
})
