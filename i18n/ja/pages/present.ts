import type { PresentWords } from '../../workshop-words'

export const present = {
  head: {
    title: '進行役の画面',
    description:
      'ルームを動かす画面です。大きな図、次のステップ、タイマー、一覧、レーザーポインター。',
  },
  withoutScript: '進行役の画面には JavaScript が必要です。',
  noRoom: 'このブラウザーでひらいたルームがありません。',
  toWorkshop: 'ルームをひらく',
  takeOver: {
    heading: '進行を引き継ぐ',
    text: 'いまの進行役に「交代する」からコードを作ってもらいます。使えるのは 1 回だけです。',
    handOver: '引き継ぎのコード',
    button: '引き継ぐ',
    failed:
      '引き継げませんでした。2 つのコードを確かめてください。引き継ぎのコードは 10 分以内に 1 回だけ使えます。',
  },
  stands: {
    connecting: '接続しています。',
    driving: '全員にこのステップが見えています。',
    away: '接続が切れました。操作はためておき、つながってから送ります。',
    'handed-over': 'いまは別の人がこのルームを動かしています。',
    ended: 'ルームは終わりました。',
    here: 'このブラウザーのほかのウィンドウが連動します。',
  },
  followers: '{count} 人が参加中',
  controls: {
    group: '進行役の操作',
    back: '戻る',
    next: '次へ',
    blank: '画面を消す',
    large: '大きな文字',
    laser: 'レーザーポインター',
    code: 'コード',
    close: '閉じる',
  },
  blanked: '全員の画面を消しています。B で戻ります。',
  nextBeat: '次のステップ',
  noNextBeat: 'これが最後のステップです。',
  notes: 'メモ',
  noNotes: 'このステップのメモはありません。',
  timer: {
    heading: '時間',
    planned: '予定（分）',
    start: '開始',
    reset: 'リセット',
    elapsed: '{elapsed} / {planned}',
    over: '{over} 超過',
  },
  overview: 'すべてのステップ',
  question: {
    heading: '全員に質問する',
    text: '質問と、それぞれの文字の意味を口で伝えてください。',
    ask: '{count} 択で質問する',
    close: '締め切る',
    reveal: '結果を見せる',
    clear: '片付ける',
    answered: '{followers} 人中 {count} 人が回答',
  },
  handOver: {
    heading: '交代する',
    text: 'このコードを「進行役の画面」で入力した人が、それ以降の進行役になります。このウィンドウからは動かせなくなります。',
    button: 'コードを作る',
    made: '引き継ぎのコード：{code}',
    failed: 'コードを作れませんでした。もう一度押してください。',
  },
  keys: {
    heading: 'キー',
    rows: [
      ['→ / Page Down', '次のステップ'],
      ['← / Page Up', '戻る'],
      ['B / .', '画面を消す・戻す'],
      ['L', 'レーザーポインター'],
      ['T', '大きな文字'],
    ],
  },
} as const satisfies PresentWords
