import type { GlossaryWords } from '../../glossary-words'

export const glossary = {
  head: {
    title: '用語集',
    description:
      'Amazon Inspector、ECR、Terraform とこのサイトの用語を、1 つずつ短く説明します。AWS での正式な呼び名を日本語と英語で添えています。',
  },
  lead: 'このサイトに出てくる言葉を、1、2 文で説明します。AWS の用語には、コンソールやガイドで探せるように、AWS での呼び名を日本語と英語で添えました。',
  kinds: {
    aws: {
      heading: 'AWS の用語',
      text: '登場するサービスは 2 つです。Inspector は脆弱性を探し、ECR はコンテナイメージを保管します。',
    },
    terraform: {
      heading: 'Terraform の用語',
      text: 'Terraform は、書いてあることと実際を比べ、違うところを変更します。',
    },
    site: { heading: 'このサイトの用語', text: 'このサイトだけで使う言葉です。' },
  },
  terms: {
    inspector: {
      name: 'Inspector',
      text: 'EC2 インスタンス、Lambda 関数、コンテナイメージから既知の脆弱性を探すサービスです。料金はスキャンのたびにかかります。',
    },
    inspectorScanType: {
      name: 'Inspector のスキャン対象',
      text: 'EC2、ECR、Lambda、Lambda のコードの 4 種類です。それぞれ別々に有効、無効を切り替えます。すべて無効なら、Inspector も無効です。',
    },
    activating: {
      name: 'Inspector の有効化',
      text: '対象を 1 つ以上選んで有効にします。コンソールで最初に有効化すると、Lambda のコードを除くすべてが対象になります。',
    },
    deactivating: {
      name: 'Inspector の無効化',
      text: '自分で無効にできます。スキャンする対象がなくなると、AWS も自動で無効にします。検出結果、フィルター、抑制ルールは削除されます。',
    },
    registry: {
      name: 'ECR のレジストリ',
      text: '1 つのアカウントが 1 つのリージョンに持つ、コンテナイメージのリポジトリ全体です。スキャンの設定は 1 つだけです。',
    },
    scanType: {
      name: 'ECR のスキャンタイプ',
      text: 'レジストリの設定で、`BASIC` か `ENHANCED` を選びます。AWS は Inspector のスキャン対象も同じ言葉で呼びますが、別のものです。',
    },
    basic: {
      name: '基本スキャン',
      text: 'ECR が自分で OS の脆弱性を調べます。無料です。Inspector はイメージをスキャンしません。',
    },
    enhanced: {
      name: '拡張スキャン',
      text: 'Inspector がイメージをスキャンし、プログラミング言語のパッケージも調べます。選ぶと Inspector が有効になります。',
    },
    scanFrequency: {
      name: 'スキャン頻度',
      text: 'イメージをいつスキャンするかです。レジストリのルールごとに 1 つ指定します。',
    },
    onPush: { name: 'プッシュ時のスキャン', text: 'イメージが届いたときに 1 回スキャンします。' },
    continuous: {
      name: '連続スキャン',
      text: 'プッシュ時に加えて、そのイメージに関係する脆弱性が公開されるたびにスキャンします。拡張スキャンでだけ使えます。回数は誰にも決められません。',
    },
    manual: {
      name: '手動スキャン',
      text: '頼まれるまでスキャンしません。基本スキャンのどのルールにも当てはまらないリポジトリは、この状態になります。',
    },
    filter: {
      name: 'リポジトリフィルター',
      text: 'ルールの対象になるリポジトリの名前です。`*` はどんな文字列にも当てはまります。ルールは 2 つまでですが、1 つのルールに多くのフィルターを書けます。',
    },
    finding: { name: '検出結果', text: 'Inspector が 1 つのリソースで見つけた 1 つの脆弱性です。' },
    suppressionRule: {
      name: '抑制ルール',
      text: '対応しないと決めた検出結果を、一覧から隠します。',
    },
    configuration: {
      name: '設定ファイル',
      text: '`.tf` ファイルです。あってほしい状態を書きます。3 つの見え方の 1 つ目です。',
    },
    provider: {
      name: 'プロバイダー',
      text: 'Terraform のうち、特定のベンダーの API と話す部分です。ここでは AWS です。',
    },
    enabler: {
      name: 'enabler',
      text: '指定したアカウントと対象について、Inspector を有効にするリソースです。',
    },
    scanningConfiguration: {
      name: 'レジストリのスキャン設定',
      text: 'ECR のスキャンタイプとルールを設定するリソースです。',
    },
    stateFile: {
      name: 'ステートファイル',
      text: 'Terraform が自分の作ったものを覚えておくファイルです。3 つの見え方の 2 つ目です。',
    },
    refresh: {
      name: 'リフレッシュ',
      text: 'プランの前に、ステートファイルにあるリソースをすべて読みに行くことです。',
    },
    plan: {
      name: 'プラン',
      text: 'apply で作成、変更、削除するものの一覧です。実行すると、AWS が書いたとおりになります。',
    },
    apply: {
      name: 'apply',
      text: 'リフレッシュ、プラン、実行、ステートの書き込みを順に行います。',
    },
    drift: {
      name: 'ドリフト',
      text: 'AWS の実際が、ステートファイルの記録と違っている状態です。ほかの誰かが変えたということです。この話では、その誰かは AWS です。',
    },
    taint: {
      name: 'taint',
      text: '作成の途中で失敗したリソースに付く印です。次の apply で削除され、作り直されます。',
    },
    preventDestroy: {
      name: 'prevent_destroy',
      text: 'リソースを削除するプランを Terraform に拒否させます。ほかの誰かによる削除は止められません。ブロックごと消せば、この指定も消えます。',
    },
    ignoreChanges: {
      name: 'ignore_changes',
      text: '指定した属性の違いを Terraform に見逃させます。消えてしまったリソースには効きません。',
    },
    removed: {
      name: 'removed ブロック',
      text: 'リソースを削除せずに、Terraform の管理から外します。Terraform 1.7 以降で使えます。',
    },
    perpetualDiff: {
      name: '終わらない差分（perpetual diff）',
      text: '誰もコードを変えていないのに、プランのたびに変更が見つかる状態です。apply しても終わりません。',
    },
    beat: {
      name: 'ステップ',
      text: 'レッスンの中で起きる 1 つの出来事です。それぞれに、変わることのないアドレスがあります。',
    },
    owner: {
      name: '持ち主',
      text: 'ある値を決め、変わったら元に戻す人や仕組みです。持ち主が 2 人いる値は、いつまでも落ち着きません。',
    },
    truths: {
      name: '3 つの見え方',
      text: '書いたもの、Terraform が覚えているもの、AWS にあるものの 3 つです。ステップごとに表で並べています。',
    },
    hiddenRule: {
      name: '隠れたルール',
      text: 'AWS が自動で行うことのうち、ガイドのどのページにもまとまっていないものです。4 つあります。',
    },
    stateMachine: {
      name: 'ステートマシン',
      text: '状態と、状態から状態へ移るきっかけを表した、動く図です。どのレッスンも 2 つのステートマシンで動いています。',
    },
    period: {
      name: '周期',
      text: '何回 apply すると元の状態に戻るかです。この話のループの周期は 2 です。',
    },
    settles: { name: '収束', text: 'ある apply から先、プランに変更が出なくなることです。' },
    orbit: {
      name: '軌道',
      text: 'apply ごとの状態を、起きた順に並べた図です。輪になれば、ループです。',
    },
    grade: {
      name: '確かさの段階',
      text: '説明がどれだけ確かかを示します。公式の記載、測定、観測、仮定の 4 つです。',
    },
  },
  awsCallsIt: 'AWS での呼び名は「{japanese}」、英語では {english} です。',
  seeIt: '動きを見る',
} as const satisfies GlossaryWords
