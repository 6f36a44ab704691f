import type { Locale } from '@/i18n/locales'
import type { PredictWords } from '@/i18n/predict-words'

/** The words of the questions, which come with no page. */
export const predictWords = {
  en: async () => (await import('@/i18n/en/predict')).predict,
  ja: async () => (await import('@/i18n/ja/predict')).predict,
} as const satisfies Record<Locale, () => Promise<PredictWords>>
