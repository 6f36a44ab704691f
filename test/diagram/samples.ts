import type {
  Actor,
  Flowchart,
  GraphEdge,
  GraphNode,
  Mark,
  SequenceChart,
} from '@/machines/diagram/graph'

/** A loop of nine nodes with two groups, small enough to read and big enough to draw badly. */
const words = {
  en: {
    start: 'One configuration, never edited',
    apply1: 'Apply 1',
    basic: 'Inspector exists, ECR is BASIC, no image scan',
    idle: 'Nothing left to scan',
    gone: 'AWS has switched Inspector off',
    missing: 'Plan says: “Inspector is missing”, create it again',
    recreated: 'Inspector is recreated; ECR is ENHANCED',
    drift: 'ECR has drifted to ENHANCED',
    end: 'Never settles',
    what: 'What AWS does by itself',
    terraform: 'Terraform, apply after apply',
    apply: 'terraform apply',
    day: 'a day passes, R3',
    r1: 'R1',
    back: 'terraform apply (loop)',
  },
  ja: {
    start: '編集しない1つの設定',
    apply1: '1回目のapply',
    basic: 'Inspectorは存在し、ECRはBASIC、イメージスキャンなし',
    idle: 'スキャン対象がない',
    gone: 'AWSがInspectorを無効化した',
    missing: 'planは「Inspectorがない」と表示し、再作成する',
    recreated: 'Inspectorが再作成され、ECRはENHANCEDになる',
    drift: 'ECRがENHANCEDにずれている',
    end: '収束しない',
    what: 'AWSが自分で行うこと',
    terraform: 'applyを繰り返すTerraform',
    apply: 'terraform apply',
    day: '1日経過、R3',
    r1: 'R1',
    back: 'terraform apply（ループ）',
  },
} as const

type Word = keyof (typeof words)['en']
export type SampleLocale = keyof typeof words

const order = [
  'start',
  'apply1',
  'basic',
  'idle',
  'gone',
  'missing',
  'recreated',
  'drift',
  'end',
] as const

/** The sample at its n-th node: everything before is visited. */
export function sampleFlow(locale: SampleLocale, at: number): Flowchart {
  const text = (word: Word) => [words[locale][word]]
  const mark = (index: number): Mark =>
    index === at ? 'current' : index < at ? 'visited' : 'ahead'
  const groupOf = (id: string) =>
    id === 'idle' || id === 'gone'
      ? 'what'
      : ['missing', 'recreated', 'drift'].includes(id)
        ? 'terraform'
        : null
  const node = (id: (typeof order)[number], index: number): GraphNode => {
    const group = groupOf(id)
    return {
      id,
      label: text(id),
      shape: id === 'start' ? 'start' : id === 'end' ? 'end' : id === 'apply1' ? 'step' : 'state',
      mark: mark(index),
      ...(group ? { group } : {}),
    }
  }
  const edge = (
    from: string,
    to: string,
    label: readonly string[],
    actor: Actor,
    index: number,
  ): GraphEdge => ({
    id: `${from}_${to}`,
    from,
    to,
    label,
    actor,
    taken: index === at,
    visited: index <= at,
  })
  return {
    direction: 'TB',
    nodes: order.map(node),
    groups: [
      { id: 'what', label: text('what'), mark: at >= 3 ? 'visited' : 'ahead' },
      {
        id: 'terraform',
        label: text('terraform'),
        mark: at >= 5 ? 'current' : 'ahead',
        direction: 'TB',
      },
    ],
    edges: [
      edge('start', 'apply1', [], 'you', 1),
      edge('apply1', 'basic', text('apply'), 'terraform', 2),
      edge('basic', 'idle', [], 'aws', 3),
      edge('idle', 'gone', text('day'), 'aws', 4),
      edge('gone', 'missing', text('apply'), 'terraform', 5),
      edge('missing', 'recreated', text('r1'), 'aws', 6),
      edge('recreated', 'drift', text('apply'), 'terraform', 7),
      edge('drift', 'basic', text('back'), 'terraform', 8),
      edge('drift', 'drift', text('apply'), 'terraform', 9),
      edge('terraform', 'end', [], 'you', 10),
    ],
  }
}

const sequenceWords = {
  en: {
    you: 'You',
    terraform: 'Terraform',
    state: 'State file',
    inspector: 'Inspector',
    ecr: 'ECR registry',
    apply: 'terraform apply',
    enable: 'Enable for ECR images; create',
    r1: 'R1: ECR becomes ENHANCED',
    put: 'Set scan type to BASIC #1',
    write: 'Write 2 resources',
    r3: 'R3: an Inspector with nothing left to scan is switched off',
  },
  ja: {
    you: 'あなた',
    terraform: 'Terraform',
    state: '状態ファイル',
    inspector: 'Inspector',
    ecr: 'ECRレジストリ',
    apply: 'terraform apply',
    enable: 'ECRイメージのスキャンを有効化する',
    r1: 'R1: ECRがENHANCEDになる',
    put: 'スキャンタイプをBASICに設定する',
    write: '2つのリソースを書き込む',
    r3: 'R3: スキャン対象がなくなったInspectorは無効化される',
  },
} as const

export const sampleSteps = 4

/** Who did what, up to the n-th step. */
export function sampleSequence(locale: SampleLocale, at: number): SequenceChart {
  const w = sequenceWords[locale]
  const message = (from: string, to: string, label: string, actor: Actor) => ({
    from,
    to,
    label: [label],
    actor,
  })
  const steps = [
    { id: 'you-apply', messages: [message('you', 'terraform', w.apply, 'you')] },
    {
      id: 'both-are-created',
      messages: [
        message('terraform', 'inspector', w.enable, 'terraform'),
        message('inspector', 'ecr', w.r1, 'aws'),
        message('terraform', 'ecr', w.put, 'terraform'),
      ],
    },
    { id: 'state-is-written', messages: [message('terraform', 'state', w.write, 'terraform')] },
    { id: 'inspector-is-gone', messages: [message('inspector', 'inspector', w.r3, 'aws')] },
  ]
  return {
    participants: (['you', 'terraform', 'state', 'inspector', 'ecr'] as const).map((id) => ({
      id,
      label: [w[id]],
    })),
    steps: steps.slice(0, at + 1).map((step, index) => ({ ...step, current: index === at })),
  }
}
