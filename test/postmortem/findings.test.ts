import { describe, expect, it } from 'vitest'
import { type NewEntry, numbered } from '@/machines/postmortem/document'
import { causesOf, findingsOf, fixBeats, isOurStory } from '@/machines/postmortem/findings'
import { beat, lab, own, plan } from './documents'

const found = (...entries: readonly NewEntry[]) => findingsOf(numbered(entries))

describe('the chosen entries show', () => {
  it.each([
    [
      'R3, where AWS switches Inspector off',
      [beat('apply-loop', 'aws-switches-inspector-off')],
      ['R3'],
    ],
    [
      'R1 and R2 in their own order, whatever the order of the entries',
      [beat('apply-loop', 'ecr-is-set-to-basic'), beat('apply-loop', 'inspector-is-enabled')],
      ['R1', 'R2'],
    ],
    ['R1, R2 and R3 in one apply of the lab and the day after it', [lab(1)], ['R1', 'R2', 'R3']],
    [
      'R4, where the console turns enhanced scanning on',
      [beat('enhanced-first', 'you-turn-on-enhanced-scanning')],
      ['R4'],
    ],
    ['none, where only a plan is made', [beat('apply-loop', 'plan-creates-both')], []],
    ['none in the writer’s own words', [own('R1 fired, R3 too')], []],
  ])('%s', (_, entries, rules) => {
    expect(found(...entries).rules).toEqual(rules)
  })

  it('that the configuration asks for both positions of one switch, and has two owners for it', () => {
    const findings = found(beat('apply-loop', 'two-owners'))
    expect(findings).toMatchObject({ reason: 'ecr-beside-basic', hasTwoOwners: true })
    expect(causesOf(findings)).toEqual(['reason'])
  })

  it('that the state file and AWS disagreed', () => {
    expect(found(beat('apply-loop', 'everything-looks-fine')).isStale).toBe(false)
    expect(found(beat('apply-loop', 'aws-switches-inspector-off')).isStale).toBe(true)
  })

  it('that a plan destroyed the enabler', () => {
    expect(causesOf(found(beat('fix', 'plan-destroys-inspector')))).toContain('destroyed')
    expect(found(beat('fix', 'plan-only-forgets')).isDestroyed).toBe(false)
  })

  it('that AWS refused a request', () => {
    expect(causesOf(found(beat('fix', 'aws-refuses-the-third-rule')))).toEqual(['refused'])
    expect(found(beat('fix', 'three-repositories-are-scanned')).isRefused).toBe(false)
  })

  it('a click in the console, where no configuration is to blame', () => {
    expect(causesOf(found(beat('back-to-basic', 'you-choose-basic')))).toEqual(['console'])
  })

  it('each attribute that flips once', () => {
    const { flips } = found(
      plan('1', [{ from: 'A', to: 'B' }]),
      plan('2', [{ from: 'B', to: 'A' }]),
    )
    expect(flips).toHaveLength(1)
  })
})

describe('what would have prevented it', () => {
  it.each([
    [
      'the loop',
      [beat('apply-loop', 'it-never-settles')],
      ['one-owner', 'basic-rests', 'removed-forgets-it'],
    ],
    [
      'a third rule',
      [beat('fix', 'aws-refuses-the-third-rule')],
      ['one-owner', 'basic-rests', 'one-rule-many-filters'],
    ],
    ['clicks alone', [beat('back-to-basic', 'you-choose-basic')], ['one-owner', 'basic-rests']],
    [
      'plans of our two resources',
      [plan('1', [{ address: 'module.a.aws_inspector2_enabler.this' }])],
      ['one-owner', 'basic-rests', 'removed-forgets-it'],
    ],
    ['plans of other resources', [plan('1', [{}])], []],
    ['the writer’s own words', [own('?')], []],
  ])('%s', (_, entries, beats) => {
    const findings = found(...entries)
    expect(fixBeats(findings)).toEqual(beats)
    expect(isOurStory(findings)).toBe(beats.length > 0)
  })
})
