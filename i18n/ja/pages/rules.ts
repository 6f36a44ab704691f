import type { RulesWords } from '../../page-words'

export const rules = {
  head: {
    title: '隠れたルール',
    description:
      '誰も頼んでいないのに、AWS が Inspector と ECR に対して行うこと。R1 から R4 までのルールを、根拠とともに説明します。',
  },
  lead: 'Inspector と ECR のスキャンタイプは、別々のサービスの別々の設定に見えます。実際には 1 つのスイッチです。4 つのルールと、そのうち 1 つの逆向きの動きが、このスイッチを自動で切り替えます。',
  rules: {
    R1: {
      name: 'ECR 向けに Inspector を有効化すると、拡張スキャンになる',
      text: 'コンソールや API で、ECR を対象に Inspector を有効化します。すると AWS は、レジストリを `ENHANCED` にします。拡張スキャンの正体が Inspector だからです。',
      cause: 'ECR を対象に Inspector を有効化',
      effect: 'レジストリが ENHANCED に',
      when: null,
    },
    R2: {
      name: '基本スキャンにすると、イメージのスキャンだけが止まる',
      text: 'レジストリを `BASIC` にすると、AWS は Inspector のイメージスキャンを止めます。EC2 と Lambda のスキャンは続きます。',
      cause: 'レジストリを BASIC に設定',
      effect: 'イメージのスキャンが停止',
      when: null,
    },
    'R2-reverse': {
      name: 'イメージのスキャンを無効にすると、基本スキャンに戻る',
      text: 'Inspector 側でイメージスキャンを無効化すると、AWS はレジストリを `BASIC` に戻します。AWS のドキュメントに書かれているのは、この向きだけです。',
      cause: 'Inspector でイメージスキャンを無効化',
      effect: 'レジストリが BASIC に',
      when: null,
    },
    R3: {
      name: 'スキャン対象がなくなった Inspector は無効になる',
      text: '最後のスキャン対象がなくなると、AWS はそのアカウントの Inspector を無効化します。どれくらい待つのかは、どこにも書かれていません。',
      cause: 'スキャンする対象がない',
      effect: 'Inspector が無効に',
      when: 'しばらくして',
    },
    R4: {
      name: '拡張スキャンにすると、ECR だけ Inspector が有効になる',
      text: 'レジストリを `ENHANCED` にします。Inspector が無効なら、AWS は ECR だけを対象に有効化します。',
      cause: 'レジストリを ENHANCED に設定',
      effect: 'ECR だけ Inspector が有効に',
      when: null,
    },
  },
  drawing: (cause, effect) => `${cause}。すると AWS が自動で：${effect}。`,
  evidence: '根拠',
  shownIn: '実際に起きる場面',
  notShown: 'このルールが働くレッスンはありません。',
  together:
    '合わせるとループになります。Terraform が Inspector を作り（R1 で ECR が切り替わる）、Terraform が `BASIC` に戻し（R2 でスキャンが止まる）、AWS が対象のなくなった Inspector を無効にし（R3）、Terraform がまた作ります。',
} as const satisfies RulesWords
