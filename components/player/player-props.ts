import { askedIn } from '@/components/predict/asked-in'
import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import { stepWordsOf } from '@/i18n/player-words'
import { lessons } from '@/machines/lessons'
import type { Frame } from '@/machines/story/frames'
import { proofAt } from '@/machines/story/proof'
import { stateLines, transitionLines } from '@/machines/story/source-lines'
import { type HclFile, hclFileOf } from '@/machines/terraform/hcl'
import { lessonClaims } from './lesson-claims'
import type { LessonText, MachineSource, PlayerProps, Proofs, StepProps } from './props'
import { runOf } from './run'
import { type SourcePath, sourceText } from './source-text'

/** Gathers what one lesson's page needs, while it is built. */
export function playerProps(locale: Locale, slug: string, index: number): PlayerProps {
  const words = dictionary(locale)
  const { place, lesson } = placeOf(slug)
  const next = lessons[place + 1]
  const { frames } = runOf(slug)
  const { title, teaches, takeaway, states, beats } = words.lessons[lesson.slug]
  const text: LessonText = { title, teaches, takeaway, states, beats }
  return {
    locale,
    slug,
    index,
    number: place + 1,
    count: lessons.length,
    text,
    nextLesson: next ? { slug: next.slug, title: words.lessons[next.slug].title } : null,
    words: words.player,
    labels: words.diagrams,
    claims: lessonClaims(frames, words.evidence),
    hcl: hclFilesOf(frames).map((file): SourcePath => `machines/${file}`),
    source: machineSource(slug, frames),
    proofs: proofsOf(slug, frames),
    asked: askedIn(locale, slug),
  }
}

/** The part of it that a player without panels needs; no word goes along that is not shown. */
export function stepProps(locale: Locale, slug: string, index: number): StepProps {
  const words = dictionary(locale)
  const { title, states, beats } = words.lessons[placeOf(slug).lesson.slug]
  return {
    locale,
    slug,
    index,
    text: { title, states, beats },
    words: stepWordsOf(words.player),
    labels: words.diagrams,
  }
}

function placeOf(slug: string) {
  const place = lessons.findIndex((lesson) => lesson.slug === slug)
  const lesson = lessons[place]
  if (!lesson) throw new Error(`Expected the slug of a lesson, got '${slug}'.`)
  return { place, lesson }
}

function hclFilesOf(frames: readonly Frame[]): readonly HclFile[] {
  const files = frames.flatMap(({ workspace: { context } }) =>
    context.configuration ? [hclFileOf(context.configuration)] : [],
  )
  return [...new Set(files)]
}

function machineSource(slug: string, frames: readonly Frame[]): MachineSource {
  const path: SourcePath = `machines/${slug}/${slug}.machine.ts`
  const text = sourceText(path)
  return {
    path,
    at: frames.map(({ current, taken }) => ({
      soft: current.flatMap((state) =>
        current.some((other) => other.startsWith(`${state}.`))
          ? []
          : (stateLines(text, state) ?? []),
      ),
      strong: taken.flatMap((id) => {
        const [from = '', eventType = ''] = id.split('|')
        return transitionLines(text, from, eventType) ?? []
      }),
    })),
  }
}

const proofs = new Map<string, Proofs>()

function proofsOf(slug: string, frames: readonly Frame[]): Proofs {
  const known = proofs.get(slug)
  if (known) return known
  const found = Object.fromEntries(
    (slug === 'apply-loop' ? frames : []).flatMap((frame) => {
      const proof = proofAt(frames, frame)
      return proof
        ? [
            [
              frame.beat.slug,
              { ...proof, exits: proof.exits.map(({ id, verdict }) => ({ id, verdict })) },
            ],
          ]
        : []
    }),
  )
  proofs.set(slug, found)
  return found
}
