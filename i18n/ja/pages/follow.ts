import type { FollowWords } from '../../workshop-words'

export const follow = {
  head: {
    title: 'ルームに参加する',
    description: '勉強会の進行を、手元の端末で、自分の言語のまま追えます。',
  },
  lead: '進行役がいるステップを開きます。その後は、画面が進行役に合わせて動きます。',
  withoutScript:
    '参加には JavaScript が必要です。なければ、進行役が言うレッスンを開き、「次へ」で進めてください。',
  finding: 'ルームを探しています。',
  problems: {
    missing: 'このコードのルームはありません。進行役にコードを確かめてください。',
    ended: 'このルームは、進行役が閉じました。',
    unreachable: 'サーバーから応答がありません。Wi-Fi を確かめて、もう一度試してください。',
    noServer:
      'いま開いているのはファイルだけのサイトで、ルームがありません。進行役にサーバーのアドレスを聞いてください。',
    noPresenter:
      'このブラウザーでは、進行役の画面が開いていません。別のウィンドウで開いてから、再読み込みしてください。',
  },
} as const satisfies FollowWords
