import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { beliefBehind } from '@/machines/predict/beliefs'
import { misconceptions } from '@/machines/predict/misconceptions'
import { optionsOf } from '@/machines/predict/options'
import { questions } from '@/machines/predict/questions'

describe.each(locales)('the questions in %s', (locale) => {
  const words = dictionary(locale).predict

  it('are all written, as questions', () => {
    for (const { id } of questions) expect(words.questions[id]).toMatch(/\?$|か。$/)
  })

  it('have answers that can be told apart', () => {
    for (const question of questions) {
      const shown = optionsOf(question).map((option) => words.options[option])
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.every((text) => text.length > 0 && text.length <= 24)).toBe(true)
    }
  })

  it('name every misconception as something that somebody says, and explain it', () => {
    for (const id of misconceptions) {
      const { name, text } = words.misconceptions[id]
      expect(name).toMatch(/^“.+\.”$|^「.+」$/)
      expect(text).toMatch(/[.。]$/)
    }
  })

  it('explain a wrong answer in few words', () => {
    for (const question of questions) {
      for (const option of optionsOf(question)) {
        const belief = beliefBehind(question.id, option)
        if (belief) expect(words.misconceptions[belief].text.length).toBeLessThanOrEqual(160)
      }
    }
  })
})
