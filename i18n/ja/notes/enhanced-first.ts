import type { LessonNotes } from '../../notes-words'

export const enhancedFirst = {
  'a-quiet-account': {
    ask: '今回は Inspector を開きません。図のどこを見ていますか。',
    usual: 'ECR。Inspector からも目を離さないように頼みます。',
    point: 'アカウントの図の両側。',
  },
  'inspector-is-off': {
    ask: 'いま Inspector が有効になる理由はありますか。',
    usual: '「ない」。そのとおりで、基本スキャンに Inspector は要りません。',
    point: '時間が過ぎても何も動かないこと。',
  },
  'you-turn-on-enhanced-scanning': {
    ask: 'ECR で拡張スキャンを選びます。Inspector は何をスキャンしますか。',
    usual: '「無効だから何も」か「全部」。イメージだけ、と言う人は少数です。',
    point: '呼び出し先は ECR なのに Inspector が有効になるところ。ルール R4 です。',
  },
  'aws-creates-inspector': {
    ask: '有効にしたのは誰ですか。ログには誰の名前が残りそうですか。',
    usual: '「自分」。頼んだ相手は ECR で、Inspector を動かしたのは AWS です。',
    point: '本文の「拡張スキャンの中身は Inspector」。',
  },
  'only-images-are-scanned': {
    ask: 'EC2 がオフのままだと、どれくらい確かですか。',
    usual: '「ドキュメントにある」。実は書かれておらず、元の記事の観察です。',
    point: '根拠のパネル。主張ごとに確かさの段階があります。この後もずっと使います。',
  },
  'images-only': {
    ask: 'レジストリは同じ結果になりました。何が違いますか。',
    usual: '料金。矢印の向きが逆だと気づく人もいます。',
    point: 'R1 と R4 を並べます。どちらに触っても、もう片方が動きます。',
  },
} as const satisfies LessonNotes<'enhanced-first'>
