import { type BeatSlug, type LessonSlug, lessons } from '@/machines/lessons'

/** A lesson as far as an agenda goes through it. */
export type Stop = {
  readonly [S in LessonSlug]: { readonly lesson: S; readonly beats: readonly BeatSlug<S>[] | 'all' }
}[LessonSlug]

export interface Agenda {
  /** What it fits into; the seconds of its beats are those of the speaker notes. */
  readonly minutes: number
  readonly stops: readonly Stop[]
}

/** Three ready ways through the lessons, for whoever runs a room. */
export const agendas = [
  {
    minutes: 10,
    stops: [
      {
        lesson: 'apply-loop',
        beats: [
          'two-owners',
          'everything-looks-fine',
          'aws-switches-inspector-off',
          'plan-creates-inspector-again',
          'ecr-flips-to-enhanced',
          'state-looks-the-same',
          'ecr-has-drifted',
          'back-where-you-were',
          'it-never-settles',
        ],
      },
      { lesson: 'fix', beats: ['one-owner'] },
    ],
  },
  {
    minutes: 30,
    stops: [
      { lesson: 'back-to-basic', beats: ['you-choose-basic', 'instances-and-functions-only'] },
      { lesson: 'apply-loop', beats: 'all' },
      {
        lesson: 'fix',
        beats: [
          'one-owner',
          'basic-rests',
          'aws-switches-inspector-on',
          'enhanced-rests',
          'you-come-from-the-loop',
          'plan-destroys-inspector',
          'every-scan-stops',
          'removed-forgets-it',
          'plan-only-forgets',
          'one-owner-for-good',
        ],
      },
    ],
  },
  {
    minutes: 60,
    stops: lessons.map(({ slug }) => ({ lesson: slug, beats: 'all' as const })),
  },
] as const satisfies readonly Agenda[]

/** How an agenda is called: by what it fits into. */
export type AgendaLength = (typeof agendas)[number]['minutes']
