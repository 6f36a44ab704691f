import type { LessonNotes } from '../../notes-words'

export const byHand = {
  'nothing-is-on': {
    ask: 'あのループは誰のせいでしょうか。',
    usual: 'Terraform かプロバイダー。では Terraform を外して確かめます。',
    point: '設定ファイルもステートファイルもありません。残る列は AWS だけです。',
  },
  'you-enable-inspector': {
    ask: 'なぜイメージだけを対象にするのでしょうか。',
    usual: '沈黙。EC2 や Lambda があると、対象がなくならないからです。',
    point: 'R1 でレジストリがまた ENHANCED になるところ。',
  },
  'you-set-basic': {
    ask: 'ループのどの状態と同じですか。',
    usual: '1 回目の apply の後。有効で、対象はありません。',
    point: 'アカウントの図。前のレッスンと見比べます。',
  },
  'inspector-is-off': {
    ask: 'Terraform はありません。1 日後、Inspector は有効ですか。',
    usual: 'R3 を見た後でも意見が割れます。それがこのレッスンの狙いです。',
    point: '図の破線。誰も頼まず、AWS が動いた印です。',
  },
  'you-enable-it-again': {
    ask: 'ECR は BASIC のまま、Inspector を有効化します。ECR はどうなりますか。',
    usual: 'ここではほとんどの人が ENHANCED と答えます。',
    point: 'コンソールを開く前のレジストリ。',
  },
  'ecr-is-enhanced-by-itself': {
    ask: 'Terraform なら、これを何と呼びますか。',
    usual: 'ドリフト。ここでは自分の目で見ています。',
    point: '本文中のコンソール。',
  },
  'you-set-basic-again': {
    ask: 'ここには来たことがありますか。',
    usual: '「ある」。どこかを示してもらいます。',
    point: '通ったばかりの矢印が、前にいた場所へ戻るところ。',
  },
  'the-circle-closes': {
    ask: '回り続けるには、何が必要ですか。',
    usual: '「バグ」。必要なのは、Inspector は有効、ECR は BASIC と頼み続ける人だけです。',
    point: 'フローの閉じた輪。作っているのは AWS の 3 つのルールです。',
  },
} as const satisfies LessonNotes<'by-hand'>
