/** What can be asked, and every answer there is, in the order in which answers are offered. */
const answers = {
  plan: [
    'nothing',
    'create-both',
    'create-enabler',
    'create-registry',
    'update-enabler',
    'update-registry',
    'delete-enabler',
    'forget-enabler',
  ],
  'scan-type': ['basic', 'enhanced'],
  inspector: ['enabled', 'disabled'],
  /** `rest`: EC2 and Lambda, without images. */
  scanned: ['nothing', 'images', 'rest', 'all'],
  /** What the refresh finds changed. */
  drift: ['nothing', 'enabler-gone', 'enabler-changed', 'registry-changed'],
  /** Whether it has the scan type that AWS has. */
  'state-file': ['true', 'stale'],
  /** How an apply ends. */
  apply: ['nothing', 'done', 'refused'],
  /** What becomes of it if from here on everybody only applies and waits. */
  verdict: ['settles', 'loops', 'stuck'],
} as const

export type QuestionKind = keyof typeof answers
export type OptionOf<K extends QuestionKind> = `${K}.${(typeof answers)[K][number]}`
export type OptionId = { [K in QuestionKind]: OptionOf<K> }[QuestionKind]

/** Every answer that a kind of question can have, in the order in which answers are offered. */
export function answersTo(kind: QuestionKind): readonly OptionId[] {
  return answers[kind].map((answer) => `${kind}.${answer}` as OptionId) // built from its own table
}

/** Whether a word from storage is an answer to anything. */
export function isOptionId(text: string): text is OptionId {
  return Object.entries(answers).some(([kind, ids]) => ids.some((id) => `${kind}.${id}` === text))
}
