import { absolute } from '@/components/site/address'
import { beatWords } from '@/i18n/beat-words'
import { dictionary } from '@/i18n/dictionary'
import { plainText } from '@/i18n/lesson-words'
import { type Locale, locales } from '@/i18n/locales'
import { diagramsOf } from '@/machines/diagram/diagrams'
import { mermaidText } from '@/machines/diagram/structure'
import { type LessonSlug, lessons } from '@/machines/lessons'
import { model } from '@/machines/model'
import { beatFile } from '@/machines/story/beat-file'
import { type Frame, framesOf } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'
import { saidAt } from '@/machines/story/said'

type Registered = Lesson & { readonly slug: LessonSlug }

/** Every lesson and beat for programs; the shape is a promise, see the contract's version. */
export function lessonsJson() {
  return { version: 1, model: modelOf(), lessons: lessons.map(lessonJson) }
}

/** Each beat alone, by file name: what `/lessons.json` says of it, its lesson and its addresses. */
export function beatFiles(): ReadonlyMap<string, object> {
  return new Map(
    lessons.flatMap((lesson) => {
      const { slug, title, beats } = lessonJson(lesson)
      return beats.map((beat, index) => [
        beatFile(slug, beat.slug),
        {
          version: 1,
          model: modelOf(),
          lesson: { slug, title },
          number: index + 1,
          count: beats.length,
          address: perLocale((locale) => absolute(`/${locale}/${slug}/${beat.slug}/`)),
          ...beat,
        },
      ])
    }),
  )
}

/** Which model says all this, and since when. */
const modelOf = () => ({ version: model.version, date: model.date })

function lessonJson(lesson: Registered) {
  const frames = framesOf(lesson)
  return {
    slug: lesson.slug,
    title: perLocale((locale) => dictionary(locale).lessons[lesson.slug].title),
    beats: frames.map((frame) => beatJson(lesson, frames, frame)),
  }
}

function beatJson(lesson: Registered, frames: readonly Frame[], frame: Frame) {
  const { slug } = frame.beat
  return {
    slug,
    title: perLocale((locale) => beatWords(locale, lesson.slug, slug).title),
    text: perLocale((locale) => plainText(beatWords(locale, lesson.slug, slug).text)),
    ...saidAt(frame),
    mermaid: perLocale((locale) => mermaidOf(locale, lesson, frames, frame)),
  }
}

function mermaidOf(locale: Locale, lesson: Registered, frames: readonly Frame[], frame: Frame) {
  const { diagrams: labels, lessons: words } = dictionary(locale)
  const { flow, account, sequence, orbit } = diagramsOf(lesson, frames, frame, {
    ...labels,
    states: words[lesson.slug].states,
  })
  return {
    flow: mermaidText(flow),
    account: mermaidText(account),
    sequence: mermaidText(sequence),
    ...(orbit ? { orbit: mermaidText(orbit) } : {}),
  }
}

function perLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  const [en, ja] = locales
  return { en: of(en), ja: of(ja) }
}
