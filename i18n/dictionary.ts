import type { DiagramLabels } from '@/machines/diagram/labels'
import type { CommandWords } from './command-words'
import { en } from './en/en'
import type { EvidenceWords } from './evidence-words'
import { ja } from './ja/ja'
import type { AllLessonWords } from './lesson-words'
import type { Locale } from './locales'
import type { PageWords } from './page-words'
import type { PlayerWords } from './player-words'
import type { PredictWords } from './predict-words'

/** Every word a reader sees, in one language. A missing or an extra key does not compile. */
export interface Dictionary {
  readonly command: CommandWords
  readonly diagrams: DiagramLabels
  readonly lessons: AllLessonWords
  readonly evidence: EvidenceWords
  readonly player: PlayerWords
  readonly pages: PageWords
  readonly predict: PredictWords
}

const dictionaries = { en, ja } as const satisfies Record<Locale, Dictionary>

export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale]
}
