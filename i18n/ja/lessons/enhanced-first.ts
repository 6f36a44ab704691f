import type { LessonWords } from '@/i18n/lesson-words'

export const enhancedFirst = {
  title: 'ECR の拡張スキャンから始める',
  teaches: '拡張スキャンの正体は Inspector だということ',
  description:
    'Inspector が無効のまま ECR で拡張スキャンを選ぶと、AWS が Inspector を有効化します。対象になるのは ECR のイメージだけです。',
  takeaway:
    '拡張スキャンの正体は Inspector です。ECR の設定を 1 つ変えるだけで、Inspector が ECR だけを対象に有効になります。',
  states: {
    start: '開始',
    inspectorDisabled: 'Inspector は無効',
    enhancedTurnedOn: 'ECR で拡張スキャンを選択',
    inspectorCreated: 'AWS が Inspector を作成',
    onlyImagesScanned: 'ECR イメージだけスキャン',
    imagesOnly: '終了：ECR だけが対象',
  },
  beats: {
    'a-quiet-account': {
      title: '何もしていないアカウント',
      text: [
        [
          { state: 'start', text: '開始時点' },
          'のアカウントです。ECR のレジストリは基本スキャン（`BASIC`）で、Inspector はまだ使っていません。',
        ],
        '前のレッスンでは Inspector から始めました。今回は反対に、ECR の設定から始めます。',
      ],
    },
    'inspector-is-off': {
      title: 'Inspector は無効',
      text: [
        [
          '操作の前に確認しておきます。',
          { state: 'inspectorDisabled', text: 'Inspector は無効' },
          'です。EC2、ECR、Lambda のどれもスキャンされていません。',
        ],
        '時間が過ぎても何も起きません。この状態が、次の操作でどう変わるかに注目してください。',
      ],
    },
    'you-turn-on-enhanced-scanning': {
      title: 'ECR で拡張スキャンを選ぶ',
      text: [
        [
          'レジストリの',
          { event: 'registry.set', text: 'スキャンタイプを変更' },
          'し、',
          { state: 'enhancedTurnedOn', text: '拡張スキャン' },
          '（`ENHANCED`）にしました。頻度は `CONTINUOUS_SCAN`、対象は全リポジトリ（`*`）です。',
        ],
        '変えたのは ECR の設定だけですが、Inspector も有効になりました。レジストリを `ENHANCED` にすると、AWS が ECR だけを対象に Inspector を有効化します。隠れたルール R4 です。',
      ],
    },
    'aws-creates-inspector': {
      title: 'AWS が Inspector を用意する',
      text: [
        [
          'Inspector の画面は一度も開いていません。それでも ',
          { state: 'inspectorCreated', text: 'Inspector は有効' },
          'です。拡張スキャンは ECR 単独の機能ではなく、中身は Inspector だからです。',
        ],
        'どちら側からでも連携を有効にできることは、AWS のドキュメントにあります。間隔は「1 分」としています。',
      ],
    },
    'only-images-are-scanned': {
      title: 'スキャンされるのはイメージだけ',
      text: [
        [
          { state: 'onlyImagesScanned', text: 'ECR のイメージだけ' },
          'がスキャンされています。EC2 と Lambda はオフのままです。「ECR だけ」という点は、元の記事の観測にもとづいています。',
        ],
        '`CONTINUOUS_SCAN` では、プッシュ時だけでなく、関係する脆弱性が公開されるたびに再スキャンされます。',
      ],
    },
    'images-only': {
      title: 'ECR だけを対象に安定する',
      text: [
        [
          '1 日過ぎても変わりません。これが',
          { state: 'imagesOnly', text: '最終形' },
          'です。コンソールで Inspector を有効化したときと違って、EC2 と Lambda に Inspector の料金はかかりません。',
        ],
        'ECR の設定が、Inspector のスイッチを兼ねています。このことは、後の修正で効いてきます。',
      ],
    },
  },
} as const satisfies LessonWords<'enhanced-first'>
