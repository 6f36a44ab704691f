import type { LessonWords } from '@/i18n/lesson-words'

export const backToBasic = {
  title: '基本スキャンに戻す',
  teaches: 'ECR の設定で止まるもの、止まらないもの',
  description:
    'Inspector を有効化した後、ECR で基本スキャンを選ぶとどうなるか。イメージのスキャンだけが止まり、EC2 と Lambda は続きます。',
  takeaway:
    'ECR を基本スキャンに戻すと、Inspector のイメージスキャンだけが止まります。EC2 と Lambda のスキャン、そして料金は続きます。',
  states: {
    start: '開始',
    inspectorEnabled: 'Inspector を直接有効化',
    basicChosen: 'ECR で基本スキャンを選択',
    settingsUpdated: 'Inspector の設定が更新',
    whatIsLeft: '続くものと止まるもの',
    'whatIsLeft.instancesContinue': 'EC2 は継続',
    'whatIsLeft.functionsContinue': 'Lambda は継続',
    'whatIsLeft.imagesStop': 'イメージは停止',
    instancesAndFunctions: '終了：EC2 と Lambda だけ',
  },
  beats: {
    'nothing-is-on': {
      title: 'まだ何も有効になっていない',
      text: [
        [
          { state: 'start', text: '開始時点' },
          'では Inspector は無効、ECR のレジストリは基本スキャン（`BASIC`）です。',
        ],
        '今回は、コンソールで Inspector を有効化してから、ECR を基本スキャンに戻します。何が止まり、何が続くのかを見ます。',
      ],
    },
    'you-enable-inspector': {
      title: 'Inspector を有効化する',
      text: [
        [
          'コンソールで Inspector を',
          { event: 'inspector.enabled', text: '有効化' },
          'しました。EC2、ECR、Lambda（標準スキャン）がオンになります。',
        ],
        '最初のレッスンと同じく、ルール R1 によってレジストリは `ENHANCED` に変わりました。',
      ],
    },
    'you-choose-basic': {
      title: 'ECR で基本スキャンを選ぶ',
      text: [
        [
          'ECR の画面で',
          { state: 'basicChosen', text: '基本スキャン' },
          'を',
          { event: 'registry.set', text: '選びました' },
          '。すると、Inspector のイメージスキャンが止まります。隠れたルール R2：レジストリを `BASIC` にすると、Inspector のイメージスキャンだけが止まる。',
        ],
        'この向きの連動は、元の記事の観測です。逆向き、つまり Inspector 側で ECR のスキャンを止めると `BASIC` に戻ることは、AWS のドキュメントにあります。',
      ],
    },
    'settings-are-updated': {
      title: 'Inspector 側の設定も変わる',
      text: [
        [
          { state: 'settingsUpdated', text: 'Inspector の設定が更新' },
          'され、ECR のスキャンはオフと表示されるようになりました。Inspector の画面では何も操作していません。',
        ],
        '反映までの間隔は「1 分」としています。実際にどれくらいかかるかは、AWS のドキュメントにありません。',
      ],
    },
    'image-scans-stop': {
      title: 'イメージだけが止まる',
      text: [
        [
          '流れは 3 つに分かれます。',
          { state: 'whatIsLeft.instancesContinue', text: 'EC2 のスキャンは継続' },
          '、',
          { state: 'whatIsLeft.functionsContinue', text: 'Lambda のスキャンも継続' },
          '、',
          { state: 'whatIsLeft.imagesStop', text: 'イメージのスキャンは停止' },
          'です。',
        ],
        'ECR の設定が動かせるのは、Inspector のうちイメージの部分だけです。',
      ],
    },
    'instances-and-functions-only': {
      title: '残るのは EC2 と Lambda',
      text: [
        [
          '1 日過ぎても ',
          { state: 'instancesAndFunctions', text: 'EC2 と Lambda' },
          ' のスキャンは続いています。Inspector には対象が残っているので、対象のない Inspector を無効化するルール R3 は働きません。',
        ],
        'ここで EC2 も Lambda もオフだったら、どうなるでしょうか。それが次のレッスンのループです。',
      ],
    },
  },
} as const satisfies LessonWords<'back-to-basic'>
