import { describe, expect, it } from 'vitest'
import { clock, timetableOf } from '@/components/course/timetable'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { agendas } from '@/machines/course/agendas'
import { lessons } from '@/machines/lessons'

const each = agendas.map((agenda) => [agenda.minutes, agenda] as const)

describe.each(each)('the agenda of %i minutes', (minutes, agenda) => {
  it.each(locales)('fits into its minutes (%s)', (locale) => {
    const { seconds } = timetableOf(locale, agenda)
    expect(seconds).toBeLessThanOrEqual(minutes * 60)
    expect(seconds).toBeGreaterThan(minutes * 60 * 0.8)
  })

  it('takes lessons and beats in their order, each once', () => {
    const places = agenda.stops.map(({ lesson }) =>
      lessons.findIndex(({ slug }) => slug === lesson),
    )
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    for (const { lesson, slots } of timetableOf('en', agenda).parts) {
      const beats: readonly string[] = lessons
        .filter(({ slug }) => slug === lesson)
        .flatMap(({ story }) => story.beats.map(({ slug }) => slug))
      const taken = slots.map(({ beat }) => beats.indexOf(beat))
      expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b))
      expect(taken[0]).toBeGreaterThanOrEqual(0)
    }
  })

  it('begins each beat when the one before it is over', () => {
    const slots = timetableOf('en', agenda).parts.flatMap((part) => part.slots)
    for (const [index, slot] of slots.entries()) {
      const before = slots[index - 1]
      expect(slot.start).toBe(before ? before.start + before.note.seconds : 0)
    }
  })

  it('has questions in it, and words in both languages', () => {
    const { parts } = timetableOf('en', agenda)
    expect(
      parts.flatMap(({ slots }) => slots).filter(({ isAsked }) => isAsked).length,
    ).toBeGreaterThan(4)
    for (const locale of locales) {
      const { titles, texts } = dictionary(locale).pages.course.agenda
      expect(titles[minutes]).toContain(String(minutes))
      expect(texts[minutes]).not.toBe('')
    }
  })
})

it('the longest agenda goes through every beat', () => {
  const slots = timetableOf('en', agendas[2]).parts.flatMap((part) => part.slots)
  expect(slots.length).toBe(lessons.reduce((sum, { story }) => sum + story.beats.length, 0))
})

it('a clock has minutes and two digits of seconds', () => {
  expect([0, 65, 600].map(clock)).toEqual(['0:00', '1:05', '10:00'])
})
