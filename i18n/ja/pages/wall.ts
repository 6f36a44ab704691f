import type { WallWords } from '../../workshop-words'

export const wall = {
  head: {
    title: '全員のアカウント',
    description:
      '参加者それぞれの模擬 AWS アカウントを一覧にします。始めた人、ループしている人、抜け出した人がひと目でわかります。',
  },
  withoutScript: 'この一覧には JavaScript が必要です。',
  noServer:
    'いま開いているのはファイルだけのサイトです。一覧に出すアカウントはサーバーにあります。リポジトリーをクローンして `HOST=0.0.0.0 npm start` を実行し、そこでルームをひらいてください。',
  noRoom:
    'このブラウザーでひらいたルームがありません。ニックネームが並ぶので、一覧を見られるのはルームの進行役だけです。',
  toWorkshop: 'ルームをひらく',
  toPresent: '進行役の画面',
  connections: {
    connecting: '接続しています。',
    following: '最新の状態です。',
    lost: '接続が切れました。いま見えているのは切れる前の状態です。再接続しています。',
    missing:
      'サーバーからルームが消えました。進行役の画面が開いていれば、ルームは戻り、参加者もひとりでに一覧に戻ります。',
    crowded: 'このルームの一覧を開きすぎています。もう一度試しています。',
    ended: 'ルームは終わりました。終わったときの状態です。',
    'handed-over': 'いまは別の人がこのルームを動かしています。一覧を見られるのはその人です。',
  },
  locked:
    'このサーバーは共有で、このブラウザーはルームキーを知りません。このままでは、参加者が自分でキーを入力することになります。`npm start` が表示した勉強会のアドレスを開くと、ルームがキーを配ります。',
  nobody:
    'まだ誰も始めていません。ルームの参加者は、画面の下のバーにある「自分で試す」を押し、ニックネームを決めます。',
  counts: {
    here: '参加',
    looped: 'ループを体験',
    'not-begun': 'これから',
    applied: '適用済み',
    looping: 'ループ中',
    resting: '落ち着いた',
  },
  standings: {
    'not-begun': 'これから',
    applied: '適用済み',
    looping: 'ループ中',
    resting: '落ち着いた',
  },
  list: 'アカウントの一覧',
  namesOnly: '図を隠す',
  applies: '変更のあった apply：{count} 回',
  flips: 'スキャンタイプの切り替わり：{count} 回',
  part: '{group}：{state}。',
} as const satisfies WallWords
