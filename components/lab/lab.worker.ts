import { answersTo, type Question } from '@/machines/lab/questions'

/** Searches beside the page, which stays quick meanwhile. Replies carry the question's own text. */
addEventListener('message', ({ data: text }: MessageEvent<string>) => {
  const question: Question = JSON.parse(text)
  for (const answer of answersTo(question)) postMessage({ text, answer })
  postMessage({ text, answer: null })
})
