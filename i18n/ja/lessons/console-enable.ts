import type { LessonWords } from '@/i18n/lesson-words'

export const consoleEnable = {
  title: 'コンソールで Inspector を有効化する',
  teaches: '有効化の 1 クリックで、何がどこまでスキャンされるか',
  description:
    'コンソールで Inspector を有効化すると、EC2、ECR、Lambda がまとめてスキャン対象になり、ECR は拡張スキャンに変わります。',
  takeaway:
    'コンソールでの有効化は「まとめてオン」です。漏れはありませんが、必要のない範囲まで料金がかかる可能性があります。',
  states: {
    start: '開始',
    enabledDirectly: 'Inspector を直接有効化',
    configuresItself: 'Inspector が自動で設定',
    scansEveryType: '全リソースタイプをスキャン',
    branches: '3 つのスキャン',
    'branches.images': 'ECR イメージ',
    'branches.instances': 'EC2 インスタンス',
    'branches.functions': 'Lambda 関数',
    fullCoverage: '終了：すべてが対象',
  },
  beats: {
    'nothing-is-on': {
      title: 'まだ何も有効になっていない',
      text: [
        [
          { state: 'start', text: '開始時点' },
          'では Inspector は無効です。ECR のレジストリは基本スキャン（`BASIC`）で、EC2 も Lambda も Inspector の対象ではありません。',
        ],
        'ここでは Terraform を使いません。コンソールで Inspector を直接有効化して、何が変わるかを見ます。',
      ],
    },
    'you-enable-inspector': {
      title: 'コンソールで Inspector を有効化',
      text: [
        [
          { event: 'inspector.enabled', text: '有効化' },
          'しました。コンソールからの有効化では、EC2、ECR、Lambda（標準スキャン）がまとめてオンになります。AWS のドキュメントに書かれた動作です。Lambda コードスキャンはオフのままです。',
        ],
        '同時に、ECR のレジストリが `ENHANCED` に変わりました。ECR の設定には触れていません。ECR 向けに Inspector を有効化すると、AWS がレジストリを `ENHANCED` にします。隠れたルール R1 です。',
      ],
    },
    'inspector-configures-itself': {
      title: '設定は Inspector が自動で進める',
      text: [
        [
          'この先の操作はありません。',
          { state: 'configuresItself', text: 'Inspector が自動で設定' },
          'を進めます。レジストリが拡張スキャンになったのも、その一部です。',
        ],
        '間隔は「1 分」としています。表の値は 1 つ前から変わっていません。',
      ],
    },
    'every-type-is-covered': {
      title: 'すべてのリソースタイプが対象に',
      text: [
        [
          'EC2、ECR、Lambda の',
          { state: 'scansEveryType', text: 'すべてのリソースタイプ' },
          'がスキャン対象になりました。AWS のスキャン対象に 3 つとも並んでいるのを、表で確かめてください。',
        ],
        'API の `Enable` を直接呼ぶ場合は、指定したタイプだけが有効になります。まとめてオンにするのはコンソールです。',
      ],
    },
    'three-scans-run': {
      title: '3 つのスキャンが並行して動く',
      text: [
        [
          'ここから流れが 3 つに分かれます。',
          { state: 'branches.images', text: 'ECR イメージ' },
          '、',
          { state: 'branches.instances', text: 'EC2 インスタンス' },
          '、',
          { state: 'branches.functions', text: 'Lambda 関数' },
          'です。どれも Inspector の脆弱性データベースを使い、並行してスキャンされます。',
        ],
        'レジストリは `ENHANCED` のままです。イメージのスキャンにも Inspector の料金がかかります。',
      ],
    },
    'full-coverage': {
      title: '漏れはないが、料金も広くかかる',
      text: [
        [
          'これが',
          { state: 'fullCoverage', text: '最終形' },
          'です。いちばん手軽で、スキャンの漏れもありません。対象が残っているので、時間が過ぎても AWS が Inspector を無効化することはありません。',
        ],
        'ただし、見たいのがイメージだけなら、EC2 と Lambda の分は余分な料金かもしれません。',
      ],
    },
  },
} as const satisfies LessonWords<'console-enable'>
