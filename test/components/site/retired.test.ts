import { expect, it } from 'vitest'
import { catalogue } from '@/components/site/catalogue'
import { isKnown } from '@/components/site/nearest'
import { retiredAddresses, successorOf } from '@/components/site/retired'

const retired = { 'fix/old-name': 'fix/new-name' }

it.each([
  ['/ja/fix/old-name/', '/ja/fix/new-name/'],
  ['/en/fix/old-name', '/en/fix/new-name/'],
  ['/embed/en/fix/old-name/', '/embed/en/fix/new-name/'],
  ['/en/fix/new-name/', null],
  ['/fix/old-name/', null],
  ['/en/constructor/', null],
  ['/%2F%2Fevil.example/fix/old-name/', null],
  ['/embed/%2Fevil.example/fix/old-name/', null],
])('%s leads to %s', (from, to) => {
  expect(successorOf(from, retired)).toBe(to)
})

it('has a page for each retired address in both languages, with and without a frame', () => {
  expect(retiredAddresses(retired)).toHaveLength(4)
})

it('leads every retired address to one that exists', () => {
  expect(retiredAddresses().filter(({ to }) => !isKnown(to, catalogue))).toEqual([])
})
