import type { ChangesWords } from '../../page-words'

export const changes = {
  title: 'Perpetual Diff 更新情報',
  link: '更新情報のフィード',
  entries: {
    documents: {
      title: '各ステップをドキュメントで使えるようになりました',
      text: '図入りのカード、テキスト、画像、データ、印刷、レッスンごとの配布資料を用意しました。公開したアドレスは、今後もすべて有効です。',
    },
    check: {
      title: '自分の Terraform を診断できます',
      text: 'ファイルや plan を貼り付けると、収束するかどうかがわかります。内容がページの外に送られることはありません。',
    },
    handsOn: {
      title: '本物の Terraform で試せます',
      text: '本物の CLI とプロバイダーが模擬 AWS を相手にループする様子を、ページ上で追えます。',
    },
    lab: {
      title: 'ラボを公開しました',
      text: '2 つのマシンの設定をすべて自由に変えられます。状態はまるごとアドレスに入ります。',
    },
    lessons: {
      title: '6 つのレッスンを公開しました',
      text: 'Inspector と ECR は、隠れた 1 つのスイッチを共有しています。Terraform から見ると何が起きるのかを、1 ステップずつたどれます。',
    },
  },
} as const satisfies ChangesWords
