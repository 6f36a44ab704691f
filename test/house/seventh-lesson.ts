/** A toy lesson, as somebody would add it: files by path, then what is put into files that exist. */
export const slug = 'instances-only'

/** Its folder and its words. */
export const files: Readonly<Record<string, string>> = {
  'machines/instances-only/instances-only.machine.ts': `import { setup } from 'xstate'
import { lessonTypes } from '@/machines/story/lesson'

/** Inspector is enabled for EC2 alone, and ECR stays as it is. */
export const instancesOnlyMachine = setup({ types: lessonTypes }).createMachine({
  id: 'instancesOnly',
  initial: 'start',
  states: {
    start: {
      meta: { claim: { inspector: 'disabled', scanType: 'BASIC' } },
      on: { 'inspector.enabled': 'instancesScanned' },
    },
    instancesScanned: {
      type: 'final',
      meta: { claim: { inspector: 'enabled', scanType: 'BASIC', coverage: { ec2: true, ecr: false } } },
    },
  },
})
`,
  'machines/instances-only/instances-only.story.ts': `import type { Story } from '@/machines/story/lesson'
import { openWorkspace } from '@/machines/terraform/workspace'

export const instancesOnlyStory = {
  open: () => openWorkspace({ configuration: null }),
  beats: [
    { slug: 'nothing-is-on', event: null },
    {
      slug: 'you-choose-instances',
      event: { type: 'inspector.enabled', resourceTypes: ['EC2'], by: 'you' },
    },
  ],
} as const satisfies Story
`,
  'machines/instances-only/instances-only.questions.ts': `import type { Asked } from '@/machines/predict/asked'
import type { instancesOnlyStory } from './instances-only.story'

export const instancesOnlyQuestions = [
  {
    id: 'instances-only.what-of-ecr',
    beat: 'you-choose-instances',
    kind: 'scan-type',
    beliefs: { 'scan-type.enhanced': 'all-or-nothing' },
  },
] as const satisfies readonly Asked<'instances-only', typeof instancesOnlyStory>[]
`,
  'i18n/en/lessons/instances-only.ts': `import type { LessonWords } from '../../lesson-words'

export const instancesOnly = {
  title: 'Instances only',
  teaches: 'Who enables Inspector for EC2 alone leaves ECR as it is.',
  description: 'Inspector is enabled for EC2 alone. The registry stays on basic scanning.',
  takeaway: 'Only a scan type of ECR moves the registry.',
  states: { start: 'Start', instancesScanned: 'EC2 only' },
  beats: {
    'nothing-is-on': {
      title: 'Nothing is on',
      text: [['You are at ', { state: 'start', text: 'the start' }, ', and nothing is scanned yet.']],
    },
    'you-choose-instances': {
      title: 'You choose EC2 alone',
      text: ['You enable Inspector for EC2 and for nothing else. The registry stays on \`BASIC\`.'],
    },
  },
} as const satisfies LessonWords<'instances-only'>
`,
  'i18n/ja/lessons/instances-only.ts': `import type { LessonWords } from '../../lesson-words'

export const instancesOnly = {
  title: 'EC2 だけを有効にする',
  teaches: 'EC2 だけで Inspector を有効にしても、ECR は変わりません。',
  description: 'EC2 だけで Inspector を有効にします。レジストリは基本スキャンのままです。',
  takeaway: 'レジストリが動くのは、ECR を対象にしたときだけです。',
  states: { start: '開始', instancesScanned: 'EC2 のみ' },
  beats: {
    'nothing-is-on': {
      title: '何も有効ではありません',
      text: [['いまは', { state: 'start', text: '開始' }, 'の状態です。まだ何もスキャンされていません。']],
    },
    'you-choose-instances': {
      title: 'EC2 だけを選びます',
      text: ['EC2 だけを対象に Inspector を有効にします。レジストリは \`BASIC\` のままです。'],
    },
  },
} as const satisfies LessonWords<'instances-only'>
`,
  'i18n/en/notes/instances-only.ts': `import type { LessonNotes } from '../../notes-words'

export const instancesOnly = {
  'nothing-is-on': { ask: 'What is scanned?', usual: 'Nothing.', point: 'The account.' },
  'you-choose-instances': { ask: 'Does ECR move?', usual: 'Many say yes.', point: 'The registry.' },
} as const satisfies LessonNotes<'instances-only'>
`,
  'i18n/ja/notes/instances-only.ts': `import type { LessonNotes } from '../../notes-words'

export const instancesOnly = {
  'nothing-is-on': {
    ask: '何がスキャンされますか。',
    usual: '何もされません。',
    point: 'アカウントの図です。',
  },
  'you-choose-instances': {
    ask: 'ECR は動きますか。',
    usual: '動くという人が多いです。',
    point: 'レジストリです。',
  },
} as const satisfies LessonNotes<'instances-only'>
`,
}

interface Row {
  readonly file: string
  /** The row goes before the first place where this stands. */
  readonly before: string
  readonly row: string
}

const listed = ['en', 'ja'].flatMap((locale) =>
  ['lessons', 'notes'].flatMap((words): readonly Row[] => {
    const file = `i18n/${locale}/${words}.ts`
    return [
      {
        file,
        before: 'import',
        row: `import { instancesOnly } from './${words}/instances-only'\n`,
      },
      { file, before: '} as const', row: "  'instances-only': instancesOnly,\n" },
    ]
  }),
)

/** The registry, and the lists of words. */
export const rows: readonly Row[] = [
  ...['Machine', 'Story', 'Questions'].map((part) => ({
    file: 'machines/lessons.ts',
    before: 'import',
    row: `import { instancesOnly${part} } from './instances-only/instances-only.${part.toLowerCase()}'\n`,
  })),
  {
    file: 'machines/lessons.ts',
    before: '] as const',
    row: `  {
    slug: 'instances-only',
    machine: instancesOnlyMachine,
    story: instancesOnlyStory,
    questions: instancesOnlyQuestions,
  },
`,
  },
  ...listed,
  {
    file: 'i18n/notes-seconds.ts',
    before: '} as const',
    row: "  'instances-only': { 'nothing-is-on': 20, 'you-choose-instances': 40 },\n",
  },
  {
    file: 'i18n/en/predict.ts',
    before: "    'fix.second-plan'",
    row: "    'instances-only.what-of-ecr': 'You are about to choose EC2. Will ECR’s scan type change?',\n",
  },
  {
    file: 'i18n/ja/predict.ts',
    before: "    'fix.second-plan'",
    row: "    'instances-only.what-of-ecr': 'EC2 だけを選びます。ECR のスキャンタイプは変わりますか。',\n",
  },
]
