import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lessonsJson } from '@/app/lessons.json/lessons-json'
import { model } from '@/machines/model'

/** All that the machines say, without any word of ours. */
function said() {
  return lessonsJson().lessons.map(({ slug, beats }) => ({
    slug,
    beats: beats.map((beat) => ({
      slug: beat.slug,
      event: beat.event,
      state: beat.state,
      account: beat.account,
      terraform: beat.terraform,
    })),
  }))
}

describe('the model’s version', () => {
  it('names what the machines say of every beat: whoever changes that raises it', () => {
    const fingerprint = createHash('sha256').update(JSON.stringify(said())).digest('hex')
    expect(
      fingerprint.slice(0, 16),
      'The machines say something else of a beat than machines/model.ts stands for. If that is meant, raise its version, set its date and put this fingerprint in.',
    ).toBe(model.fingerprint)
  })

  it('has a day', () => {
    expect(new Date(model.date).toISOString().slice(0, 10)).toBe(model.date)
  })
})
