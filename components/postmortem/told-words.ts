import type { Dictionary } from '@/i18n/dictionary'
import { lessons } from '@/machines/lessons'
import type { DocumentWords } from '@/machines/postmortem/document-words'

/** The words of a document that other pages have already. */
export function toldWords({
  lessons: told,
  player,
  pages,
  diagrams,
  evidence,
}: Dictionary): Omit<DocumentWords, 'own'> {
  const { none, later, hidden } = pages.check.plans
  return {
    labels: diagrams,
    steps: { events: pages.lab.events, apply: pages.lab.steps.apply },
    values: { none, later, hidden },
    rules: player.rules,
    reasons: pages.check.answer.reasons,
    kinds: pages.check.plans.kinds,
    takeaway: told.fix.takeaway,
    findingsLost: evidence.claims.findingsLost,
    lessons: lessons.map(({ slug, story }) => {
      const titles: Readonly<Record<string, { readonly title: string }>> = told[slug].beats
      return {
        slug,
        title: told[slug].title,
        beats: story.beats.map((beat) => ({
          slug: beat.slug,
          title: titles[beat.slug]?.title ?? beat.slug,
        })),
      }
    }),
  }
}
