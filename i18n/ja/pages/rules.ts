import type { RulesWords } from '../../page-words'

export const rules = {
  head: {
    title: '隠れたルール',
    description:
      '誰も頼んでいないのに、AWS が Inspector と ECR に対して行うこと。R1 から R4 までを根拠とともに説明します。',
  },
  lead: 'Inspector と ECR のスキャンタイプは、別々のサービスの別々の設定に見えます。実際には 1 つのスイッチです。4 つのルールと、そのうち 1 つの逆向きの動きが、このスイッチを自動で切り替えます。',
  rules: {
    R1: 'ECR を対象に Inspector を有効化すると、AWS はレジストリを `ENHANCED` にします。',
    R2: 'レジストリを `BASIC` にすると、AWS は Inspector のイメージスキャンだけを止めます。',
    'R2-reverse':
      'Inspector 側でイメージスキャンを無効化すると、AWS はレジストリを `BASIC` に戻します。',
    R3: 'スキャンする対象がなくなった Inspector は、しばらくすると AWS が無効化します。',
    R4: 'レジストリを `ENHANCED` にすると、AWS は ECR だけを対象に Inspector を有効化します。',
  },
  evidence: '根拠',
  shownIn: '実際に起きる場面',
  notShown: 'このルールが必要になるレッスンはありません。',
  together:
    '合わせるとループになります。Terraform が Inspector を作り（R1 で ECR が切り替わる）、Terraform が `BASIC` に戻し（R2 でスキャンが止まる）、AWS が対象のない Inspector を消し（R3）、Terraform がまた作ります。',
} as const satisfies RulesWords
