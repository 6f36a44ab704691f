import type { EvidenceWords } from '@/i18n/evidence-words'
import { fill } from '@/machines/diagram/labels'
import { claims, claimsAt, sources } from '@/machines/evidence'
import type { Frame } from '@/machines/story/frames'
import type { LessonClaims } from './claim-texts'

/** Puts a lesson's evidence into words, while its page is built. */
export function lessonClaims(frames: readonly Frame[], words: EvidenceWords): LessonClaims {
  const ids = [...new Set(frames.flatMap(claimsAt))]
  return {
    texts: ids.map((id) => ({
      text: words.claims[id],
      grounds: claims[id].map(({ grade, source }) => ({
        grade,
        gradeText: words.grades[grade],
        source: words.sources[source],
        url: sources[source].url,
        checked: fill(words.checked, { date: sources[source].checked }),
      })),
    })),
    at: frames.map((frame) => claimsAt(frame).map((id) => ids.indexOf(id))),
  }
}
