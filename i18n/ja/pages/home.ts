import type { HomeWords } from '../../page-words'

export const home = {
  head: {
    title: 'Perpetual Diff：何も変えていないのに、Terraformの差分が消えない',
    description:
      'Amazon InspectorとECRのスキャン設定を1つのTerraform設定で管理すると、applyのたびに差分が出つづけます。その裏にあるステートマシンを、図を見ながら1ステップずつたどれます。',
  },
  thesis: '何も変えていない。それでも、applyのたびに差分が出る。',
  lead: 'Terraformが管理するのは、Amazon Inspectorと、ECRのスキャンタイプ。この2つは、AWSの内側でつながっています。だから、applyは毎回、前のapplyの後始末になります。何が起きているのか、1ステップずつ見ていきましょう。',
  start: 'applyのループを見る',
  orbit: {
    heading: 'ループ：2つの状態を永久に往復する',
    after: (applies) => `apply ${applies} 回目のあと`,
    again: (period) => `${period}回applyすると、元の状態に戻ります。`,
    still: '動きを止める',
  },
  lessons: {
    heading: '6つのレッスン',
    lead: '最初の3つはコンソールの操作、次の2つはループ、最後の1つは抜け出す方法です。順番に進めるのがおすすめです。',
    beats: (count) => `${count} ステップ`,
  },
  machines: {
    heading: '動かしているのは2つのステートマシン',
    lead: 'どのレッスンも、すべてのステップを2つのステートマシンから計算しています。時計も乱数も通信も使わないので、同じ操作からは必ず同じ結果が出ます。',
    account: {
      name: 'AWSアカウント',
      text: [
        'Inspectorの状態とスキャン対象、それにECRレジストリのスキャンタイプです。4つのルールに従って動きますが、そのすべてを1か所にまとめたAWSのドキュメントはありません。',
      ],
    },
    workspace: {
      name: 'Terraformのワークスペース',
      text: [
        '設定とステートファイル、そして1回のapplyです。applyは、リフレッシュ、プラン、適用、ステートの書き込みに分けて進みます。プランは本物のツールと同じ形で表示します。',
      ],
    },
    lesson:
      'レッスンは、マシン（起こりうること）、ストーリー（実際に起こる順番）、言葉（その説明）でできています。',
  },
  doors: {
    heading: '次はどこへ',
    read: {
      name: '読む',
      text: '最初のレッスンを開いて「次へ」を押してください。JavaScriptがなくても、すべてのページを読めます。',
      link: '最初のレッスンを開く',
    },
    workshop: {
      name: '勉強会で使う',
      text: 'レッスンを画面に映して、キーボードで進められます。いつでも1ステップ戻れるので、質問にもすぐ答えられます。',
      keys: [
        ['→', '次へ'],
        ['←', '戻る'],
        ['Home', '最初から'],
        ['End', '最後へ'],
        ['Space', '再生・一時停止'],
        ['?', 'キー一覧'],
      ],
    },
    postmortem: {
      name: '障害報告書からリンクする',
      text: 'ステップごとに専用のアドレスがあり、変わることはありません。「リンクをコピー」でアドレスを、「Markdownをコピー」で文書に貼れる文章を取り出せます。',
      note: 'リンクを開くと、コピーしたときと同じ言語で、そのステップが表示されます。',
    },
  },
} as const satisfies HomeWords
