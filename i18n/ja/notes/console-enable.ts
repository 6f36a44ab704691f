import type { LessonNotes } from '../../notes-words'

export const consoleEnable = {
  'nothing-is-on': {
    ask: '自分のアカウントで Inspector は有効ですか。レジストリのスキャンタイプは言えますか。',
    usual: '前者は答えられる人がいます。後者はほとんどいません。',
    point: 'アカウントの図。サービスは 2 つ、設定も 2 つ。片方は無効、片方は BASIC です。',
  },
  'you-enable-inspector': {
    ask: 'Inspector を有効化します。ECR は開きません。スキャンタイプはどうなりますか。',
    usual: '「触っていないから BASIC のまま」が多数です。',
    point: '図のレジストリが ENHANCED に変わるところ。ルール R1 の名前をここで出します。',
  },
  'inspector-configures-itself': {
    ask: 'ECR が拡張スキャンになった理由を、どこで調べますか。',
    usual: 'ECR の画面やログ。Inspector とは誰も言いません。',
    point: '本文中のコンソール。1 つの事実が 2 つのサービスに出ています。',
  },
  'every-type-is-covered': {
    ask: 'この 3 つは、自分で選びましたか。',
    usual: '「有効化したから全部」。API の Enable なら指定した分だけ、と知る人は少数です。',
    point: '1 つだけオフのままの Lambda コードスキャン。',
  },
  'three-scans-run': {
    ask: '3 つのうち 1 つだけ止めることはできますか。',
    usual: '自信のない人が多い問いです。答えは 3 つ目のレッスンに残します。',
    point: 'フローの 3 本の枝。',
  },
  'full-coverage': {
    ask: 'イメージ 45 個で、月にいくらかかると思いますか。',
    usual: '10〜20 ドル。元の記事の見積もりは 240 ドル超でした。',
    point: '料金のパネル。単価の資料が 2 つあり、両方を載せていることも伝えます。',
  },
} as const satisfies LessonNotes<'console-enable'>
