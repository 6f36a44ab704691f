import type { RoomWords } from '../../workshop-words'

export const room = {
  bar: '勉強会のルーム',
  room: 'ルーム {code}',
  following: '進行役と同じ画面です。',
  elsewhere: '進行役は「{title}」にいます。',
  rejoin: '合流する',
  leave: 'ルームを出る',
  tryIt: '自分で試す',
  waiting:
    'ネットワークにつながっていません。進行役は別のレッスンにいます。つながったら、ひとりでに移ります。',
  connections: {
    connecting: 'ルームに接続しています。',
    lost: '接続が切れました。このまま読めます。再接続しています。',
    missing: 'いまルームが見つかりません。探し続けています。',
    crowded: 'ルームが満員です。もう一度試しています。',
    ended: '進行役がルームを閉じました。',
  },
  blanked: '前のほうを見てください。',
  readOn: '自分で読み進める',
  question: {
    heading: 'みなさんへの質問',
    answered: '{count} 人が回答',
    mayChange: '締め切られるまで、答えを変えられます。',
    closed: '回答は締め切られました。',
    notSent: '回答が届きませんでした。もう一度押してください。',
    right: 'そのとおりになります。',
  },
} as const satisfies RoomWords
