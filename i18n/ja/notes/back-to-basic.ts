import type { LessonNotes } from '../../notes-words'

export const backToBasic = {
  'nothing-is-on': {
    ask: 'Inspector は使いたいけれど、イメージは要らない。どこで設定しますか。',
    usual: 'Inspector 側。このレッスンでは ECR 側で設定します。',
    point: '出発点はこれまでと同じです。',
  },
  'you-enable-inspector': {
    ask: 'いま働いたルールはどれですか。',
    usual: '最初のレッスンの R1。出てこなければ、戻って見せます。',
    point: '3 種類のスキャンと、ENHANCED になったレジストリ。',
  },
  'you-choose-basic': {
    ask: 'ECR で基本スキャンを選びます。Inspector は何のスキャンを続けますか。',
    usual: '「全部」か「何も」。両方の理由を言ってもらいます。',
    point: 'イメージだけが止まり、EC2 と Lambda は続きます。ルール R2 です。',
  },
  'settings-are-updated': {
    ask: 'Inspector の返答に反映されるのは、いつだと思いますか。',
    usual: '「すぐ」。どこにも書かれていません。ここでは 10 秒より後と仮定しています。',
    point: 'この 10 秒は Terraform のレッスンで効いてきます。',
  },
  'image-scans-stop': {
    ask: 'いま Inspector は有効ですか、無効ですか。',
    usual: '有効。止まったのは 3 分の 1 です。',
    point: 'フローの枝。2 本は続き、1 本は終わりました。',
  },
  'instances-and-functions-only': {
    ask: '1 日たっても有効です。何が支えていますか。',
    usual: '「有効にしたから」。本当の理由は EC2 と Lambda です。',
    point: 'R3 を口に出し、ここでは働かなかったと言います。次のレッスンで働きます。',
  },
} as const satisfies LessonNotes<'back-to-basic'>
