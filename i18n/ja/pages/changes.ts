import type { ChangesWords } from '../../page-words'

export const changes = {
  title: 'Perpetual Diff 更新情報',
  link: '更新情報のフィード',
  entries: {
    postmortem: {
      title: 'ポストモーテムを組み立てられます',
      text: 'ステップ、実験室の操作、plan から、時刻と自分の言葉を添えた時系列、図、原因、防ぎ方がひとつの文書になります。',
    },
    embed: {
      title: '自分のページにステップを埋め込めます',
      text: 'プレーヤーだけを枠の中に表示できます。oEmbed と、外側のページとやり取りするメッセージに対応しています。',
    },
    documents: {
      title: '各ステップをドキュメントで使えるようになりました',
      text: '図入りのカード、テキスト、画像、データ、印刷、レッスンごとの配布資料を用意しました。公開したアドレスは、今後もすべて有効です。',
    },
    check: {
      title: '自分の Terraform を判定できます',
      text: 'ファイルや plan を貼り付けると、収束するかどうかがわかります。内容がページの外に送られることはありません。',
    },
    handsOn: {
      title: '本物の Terraform で試せます',
      text: '本物の CLI とプロバイダーが模擬 AWS を相手にループする様子を、ページ上で追えます。',
    },
    lab: {
      title: '実験室を公開しました',
      text: '2 つのステートマシンを、設定も前提も自由に変えて動かせます。実行の内容はすべてアドレスに入ります。',
    },
    lessons: {
      title: '6 つのレッスンを公開しました',
      text: 'Inspector と ECR は、隠れた 1 つのスイッチを共有しています。Terraform から見ると何が起きるのかを、1 ステップずつたどれます。',
    },
  },
} as const satisfies ChangesWords
