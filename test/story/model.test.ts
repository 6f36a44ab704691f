import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Said, saidNow } from '@/.scripts/said'
import { model } from '@/machines/model'
import { retiredSlugs } from '@/machines/retired-slugs'

const kept: Said = JSON.parse(readFileSync('test/said.json', 'utf8'))
const now = saidNow()

describe('the model’s version', () => {
  it('names what the machines say of every beat: whoever changes that raises it', () => {
    const changed = Object.keys(kept.beats).filter(
      (beat) => now[retiredSlugs[beat] ?? beat] !== kept.beats[beat],
    )
    expect(
      changed,
      'The machines say something else of these beats than they did when the model’s version was published. If that is meant, raise the version in machines/model.ts, set its date and run `npm run permalinks`.',
    ).toEqual([])
  })

  it('stands for every beat that is published', () => {
    expect(
      Object.keys(now).filter((beat) => !(beat in kept.beats)),
      'New beats. `npm run permalinks` writes down what the machines say of them.',
    ).toEqual([])
    expect(kept.model, 'A new version: `npm run permalinks` writes it down.').toBe(model.version)
  })

  it('has a day', () => {
    expect(new Date(model.date).toISOString().slice(0, 10)).toBe(model.date)
  })
})
