import type { PredictWords } from '../predict-words'

export const predict = {
  name: '進む前に予想',
  before: '進む前に予想：',
  invite: '進む前に予想：次に何が起きますか',
  questions: {
    'console-enable.ecr-follows':
      'これからコンソールで Inspector を有効化します。ECR には触りません。ECR のスキャンタイプはどうなりますか。',
    'enhanced-first.what-is-scanned':
      'これから ECR で拡張スキャンを選びます。ほかには何もしません。Inspector は何をスキャンしますか。',
    'back-to-basic.what-is-left':
      'いまは全部がスキャンされています。ECR で基本スキャンを選ぶと、Inspector は何のスキャンを続けますか。',
    'back-to-basic.a-day-later':
      'イメージのスキャンは止まりました。さらに 1 日たちます。Inspector は有効ですか。',
    'apply-loop.after-basic':
      'この apply の 2 つ目のリクエストが、ECR を BASIC にします。その直後、Inspector は有効ですか。',
    'apply-loop.a-quiet-day':
      '1 日たちます。誰も apply せず、コンソールも開きません。Inspector は有効ですか。',
    'apply-loop.second-plan':
      'リフレッシュで Inspector が見つかりませんでした。設定は変えていません。プランは何をしますか。',
    'apply-loop.ecr-in-apply-2':
      'プランは Inspector の作成だけで、ECR は出てきません。ECR のスキャンタイプはどうなりますか。',
    'apply-loop.what-is-remembered':
      'apply が終わり、ステートファイルが書かれます。スキャンタイプは実際の ECR と同じですか。',
    'apply-loop.third-refresh':
      '1 日後、3 回目の apply です。最初のリフレッシュで、何の変化が見つかりますか。',
    'apply-loop.fourth-plan':
      '4 回目のリフレッシュでも Inspector が見つかりません。プランは何をしますか。',
    'apply-loop.for-ever': '設定を変えずに、1 日 1 回の apply を続けます。最後はどうなりますか。',
    'by-hand.without-terraform':
      'Inspector は有効で、スキャン対象はありません。Terraform もありません。1 日後、Inspector は有効ですか。',
    'by-hand.ecr-once-more':
      'ECR は BASIC のままです。イメージだけを対象に、もう一度 Inspector を有効化します。スキャンタイプはどうなりますか。',
    'fix.second-plan':
      '残ったリソースは 1 つで、apply は 1 回済みです。もう一度 apply します。プランは何をしますか。',
    'fix.who-enables':
      'リクエストが ECR を ENHANCED にします。設定に enabler はありません。Inspector は有効になりますか。',
    'fix.does-it-settle':
      'ECR は ENHANCED になりました。設定を変えずに apply を続けます。最後はどうなりますか。',
    'fix.nothing-to-scan':
      'Inspector は有効で、スキャン対象はありません。1 日後、Inspector は有効ですか。',
    'fix.three-rules':
      'リポジトリごとに 1 つずつ、ルールを 3 つ書きました。apply するとどうなりますか。',
    'fix.block-deleted':
      'enabler のブロックを消しました。ステートファイルには残っています。プランは何をしますか。',
    'fix.what-destroy-stops':
      'enabler を削除します。同僚が EC2 と Lambda を有効にしていました。Inspector は何のスキャンを続けますか。',
    'fix.block-removed':
      'enabler の代わりに、destroy = false の removed ブロックを書きました。プランは何をしますか。',
  },
  options: {
    'plan.nothing': '何もしない',
    'plan.create-both': '両方を作成',
    'plan.create-enabler': 'Inspector を作成',
    'plan.create-registry': 'ECR の設定を作成',
    'plan.update-enabler': 'Inspector を変更',
    'plan.update-registry': 'ECR の設定を変更',
    'plan.delete-enabler': 'Inspector を削除',
    'plan.forget-enabler': 'Inspector を管理から外す',
    'scan-type.basic': 'BASIC',
    'scan-type.enhanced': 'ENHANCED',
    'inspector.enabled': '有効',
    'inspector.disabled': '無効',
    'scanned.nothing': 'なし',
    'scanned.images': 'イメージだけ',
    'scanned.rest': 'EC2 と Lambda',
    'scanned.all': '3 つとも',
    'drift.nothing': 'なし',
    'drift.enabler-gone': 'Inspector がない',
    'drift.enabler-changed': 'Inspector の変化',
    'drift.registry-changed': 'ECR の変化',
    'state-file.true': '同じ',
    'state-file.stale': '違う',
    'apply.nothing': '何も起きない',
    'apply.done': '成功する',
    'apply.refused': 'AWS が拒否する',
    'verdict.settles': '収束する',
    'verdict.loops': 'ループし続ける',
    'verdict.stuck': 'エラーで止まる',
  },
  right: '正解です。進んで確かめてください。',
  wrong: '惜しい：{belief}',
  misconceptions: {
    'services-are-separate': {
      name: '「別のサービスだから設定も別」',
      text: 'ECR の拡張スキャンの中身は Inspector です。片方を変えると、もう片方も変わります。',
    },
    'all-or-nothing': {
      name: '「Inspector は全部か、なしか」',
      text: 'EC2、ECR、Lambda は 1 つずつ切り替わります。ECR の設定が届くのはイメージだけです。',
    },
    'ecr-does-without-inspector': {
      name: '「イメージは ECR、残りは Inspector」',
      text: '拡張スキャンでは Inspector がイメージを調べます。ECR だけで調べるのは BASIC のときです。',
    },
    'basic-is-inspector': {
      name: '「基本スキャンも Inspector の仕事」',
      text: 'BASIC では ECR が自分でスキャンします。Inspector がイメージを調べるのは ENHANCED のときだけです。',
    },
    'basic-only-changes-ecr': {
      name: '「BASIC は ECR だけの話」',
      text: 'Inspector にも届き、イメージのスキャンが止まります。ルール R2 です。',
    },
    'basic-switches-inspector-off': {
      name: '「BASIC にすると Inspector が無効になる」',
      text: '止まるのはイメージのスキャンだけです。Inspector が無効になるのは対象がなくなったときで、しかもすぐではありません。',
    },
    'inspector-stays-on': {
      name: '「有効なものは有効なまま」',
      text: '対象がなくなった Inspector は、しばらくすると AWS が無効にします。誰も頼んでいません。ルール R3 です。',
    },
    'terraform-is-to-blame': {
      name: '「止めているのは Terraform」',
      text: '止めるのは AWS です。Terraform は次のリフレッシュでそれを知るだけです。',
    },
    'state-is-truth': {
      name: '「ステートファイルが事実」',
      text: 'ステートファイルは前回の apply の記憶です。AWS はその後も動きます。確かめるのはリフレッシュだけです。',
    },
    'missing-means-start-over': {
      name: '「1 つなければ全部作り直す」',
      text: 'Terraform はリソースを 1 つずつ比べます。ECR の設定は残っていて、希望どおりです。',
    },
    'plan-repairs-the-cause': {
      name: '「プランは原因を直す」',
      text: 'プランは原因を知りません。リソースを 1 つずつブロックと比べるだけです。ECR は希望どおりなので、触りません。',
    },
    'plan-lists-every-change': {
      name: '「プランにないものは変わらない」',
      text: 'プランに載るのは Terraform がすることだけです。それを受けて AWS がすることは載りません。',
    },
    'drift-needs-a-hand': {
      name: '「ドリフトは誰かの手作業」',
      text: '誰も触っていません。前回の apply を受けて、AWS が変えました。',
    },
    'every-apply-repeats': {
      name: '「毎回同じことの繰り返し」',
      text: '2 種類の修復が交互に起きます。どの apply も、前の apply が壊したものを直します。周期は 1 ではなく 2 です。',
    },
    'one-more-apply-settles': {
      name: '「もう 1 回 apply すれば収束する」',
      text: '片方を直すと、もう片方が壊れます。同じ状態からの同じ apply は、同じ結果になります。',
    },
    'loops-report-errors': {
      name: '「問題があればエラーが出る」',
      text: 'ループでも、apply は毎回成功します。収束するときにもエラーは出ません。',
    },
    'scanning-always-loops': {
      name: '「スキャンを管理すると必ずループする」',
      text: 'ループするのは、1 つの事実に持ち主が 2 人いるときです。1 人なら、どちらの値でも収束します。',
    },
    'apply-starts-over': {
      name: '「apply は毎回ゼロから」',
      text: '作ったものはステートファイルが覚えています。希望どおりのものには触りません。',
    },
    'only-an-enabler-enables': {
      name: '「Inspector には専用のリソースが必要」',
      text: 'レジストリを ENHANCED にすると、Inspector は ECR 向けに有効になります。ルール R4 です。世話は AWS がします。',
    },
    'plan-is-a-promise': {
      name: '「プランが正しければ成功する」',
      text: 'プランは AWS の上限を確かめません。ECR が受け付けるルールは 2 つまでです。',
    },
    'only-scan-type-counts': {
      name: '「スキャンタイプが同じなら変更なし」',
      text: 'ルールもリソースの一部です。1 つが 3 つになれば変更で、プランにも出ます。',
    },
    'only-what-is-written-is-planned': {
      name: '「ブロックがなければプランにも出ない」',
      text: 'ステートファイルにだけ残ったものもプランに出ます。どうするかを決める必要があるからです。',
    },
    'deleting-forgets': {
      name: '「ブロックを消せば忘れてくれる」',
      text: 'ステートにあって設定にないものは削除されます。忘れさせるには、そう書く必要があります。',
    },
    'removing-destroys': {
      name: '「removed は削除のこと」',
      text: 'destroy = false の removed ブロックは、ステートから外すだけです。AWS には触りません。',
    },
    'destroy-takes-only-its-own': {
      name: '「削除は自分が作った分だけ」',
      text: 'このプロバイダーは、有効なスキャンをすべて無効にします。誰が有効にしたかは見ません。',
    },
  },
  chosen: 'あなたの答え：{answer}',
  again: 'もう一度答える',
  score: '{answered} 問中 {right} 問正解',
  turnOff: '質問をやめる',
  turnOn: '質問を再開',
  off: '質問はオフです。',
} as const satisfies PredictWords
