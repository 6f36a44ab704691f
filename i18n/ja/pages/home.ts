import type { HomeWords } from '../../page-words'

export const home = {
  head: {
    title: 'Perpetual Diff：何も変えていないのに、Terraform の差分が消えない',
    description:
      'Amazon Inspector と ECR のスキャン設定を 1 つの Terraform 設定で管理すると、apply のたびに差分が出続けます。その裏にあるステートマシンを、図を見ながら 1 ステップずつたどれます。',
  },
  thesis: '何も変えていない。それでも、apply のたびに差分が出る。',
  lead: 'Terraform で Amazon Inspector と ECR のスキャンタイプを管理します。ところが、この 2 つは AWS の内部でつながっています。そのため apply のたびに、前の apply が生んだ差分を直すことになります。',
  start: 'apply のループを見る',
  orbit: {
    heading: 'ループ：2 つの状態を行き来し続ける',
    actors: { you: 'あなた', terraform: 'Terraform', aws: 'AWS（自動）' },
    imagesScanned: 'イメージをスキャン中',
    imagesNotScanned: 'イメージはスキャンなし',
    after: (applies) => `apply ${applies} 回目のあと`,
    apply: (number) => `apply ${number} 回目`,
    enables: 'Inspector を作成',
    sets: (scanType) => `ECR を ${scanType} に`,
    rules: {
      R1: 'ECR を ENHANCED に',
      R2: 'スキャンを停止',
      'R2-reverse': 'ECR を BASIC に',
      R3: 'Inspector を無効化',
      R4: 'Inspector を有効化',
    },
    again: (period) => `apply を ${period} 回するたびに、元の状態に戻ります。`,
    still: '動きを止める',
  },
  lessons: {
    heading: 'レッスンの一覧',
    lead: 'はじめはコンソールの操作、次にループ、最後に抜け出し方という順番で進みます。',
    beats: (count) => `${count} ステップ`,
  },
  machines: {
    heading: '動かしているのは 2 つのステートマシン',
    lead: 'どのレッスンのどのステップも、2 つのステートマシンから計算しています。時計も乱数も通信も使わないので、同じ操作からは必ず同じ結果が出ます。',
    account: {
      name: 'AWS アカウント',
      text: [
        'Inspector とそのスキャン対象、ECR レジストリのスキャンタイプです。4 つのルールに従って動きますが、AWS のドキュメントに、4 つをまとめて説明したページはありません。',
      ],
    },
    workspace: {
      name: 'Terraform ワークスペース',
      text: [
        '設定、ステートファイル、そして 1 回の apply です。apply は、リフレッシュ、プラン、適用、ステートの書き込みに分けて進みます。プランは本物のツールと同じ文面で表示します。',
      ],
    },
    lesson:
      'レッスンは、マシン（起こりうること）、ストーリー（実際に起こる順番）、言葉（その説明）の 3 つでできています。',
  },
  tools: {
    heading: '自分で試す',
    lead: '同じ 2 つのステートマシンを、自分の手で動かせます。',
    texts: {
      lab: 'apply する、待つ、コンソールで操作する、コードを直す。同じ状態に戻ったところで、何が分かったかを示します。',
      handsOn:
        '手元の Terraform と本物の AWS プロバイダーを、このサイトの模擬アカウントに対してループさせます。AWS アカウントも費用も要りません。',
      check:
        '自分のファイルや plan を貼り付けると、判定と原因の行、直し方が分かります。内容はページの外に出ません。',
      postmortem:
        'インシデントの後に、自分に起きたステップを選び、時刻を添えます。Markdown や HTML の文書として持ち出せます。',
    },
  },
  doors: {
    heading: 'このサイトの使い方',
    read: {
      name: '読む',
      text: '最初のレッスンを開いて「次へ」を押してください。JavaScript を無効にしていても、すべてのページを読めます。',
      link: '最初のレッスンを開く',
    },
    workshop: {
      name: '勉強会で使う',
      text: 'レッスンを画面に映して、キーボードで進められます。いつでも 1 ステップ戻れるので、質問が出ても困りません。ルームをひらけば、参加者の端末も一緒に進みます。',
      keys: [
        ['→', '次へ'],
        ['←', '戻る'],
        ['Home', '最初から'],
        ['End', '最後へ'],
        ['Space', '再生・一時停止'],
        ['?', 'キー一覧'],
      ],
      course: '10 分、30 分、60 分の進行表',
      link: 'ルームをひらく',
    },
    postmortem: {
      name: 'ポストモーテムからリンクする',
      text: 'ステップごとに専用のアドレスがあり、変わることはありません。「リンクをコピー」でアドレスを、「Markdownをコピー」で文書に貼れる文章を取り出せます。',
      note: 'リンクを開くと、コピーしたときと同じ言語で、そのステップが表示されます。',
      link: 'インシデントの時系列を組み立てる',
    },
  },
} as const satisfies HomeWords
