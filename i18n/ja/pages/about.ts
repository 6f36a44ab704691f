import type { AboutWords } from '../../page-words'

export const about = {
  head: {
    title: 'このサイトについて：測定したこと',
    description:
      '実際の Terraform とプロバイダーで測定したこと、ループの法則の一覧表、AWS について仮定していること、引用のしかたをまとめています。',
  },
  lead: 'すべてのレッスンの裏では、AWS アカウントと Terraform ワークスペースの 2 つのステートマシンが動いています。Terraform の動きは、本物のツールと突き合わせて確かめました。AWS が自動で行うことには、公式の記載、観測、仮定のどれによるものかを 1 つずつ示しています。',
  grades: {
    heading: '確かさの 4 段階',
    text: [
      '説明の 1 つ 1 つに、出典と確認した日、そして次の 4 段階のどれにあたるかを付けています。上ほど確かです。',
    ],
  },
  measured: {
    heading: '測定したこと',
    text: [
      '2026 年 11 月 23 日から 27 日にかけて、本物の Terraform CLI 1.11.4 と無改造の `hashicorp/aws` プロバイダー 5.100.0 を、模擬の AWS エンドポイントに対して実行しました。27 日の実行は apply ごとにデータとして残しています。プラン、ドリフト、呼び出し、エラー、アカウント、ステートファイルのすべてを、ステートマシンの予測とテストで照合しています。レッスンに出てくるプランは、どれも CLI の表示と 1 文字も違いません。',
      '実際の AWS アカウントは使っていません。測定でわかるのは Terraform とプロバイダーの動きで、AWS の動きではありません。',
    ],
    table: {
      columns: ['実行内容（apply のたびに間を置く）', 'プランの内容', '判定'],
      rows: [
        [
          '記事の設定（Inspector が先）',
          '両方を作成、enabler を作成、スキャンタイプを更新、以後繰り返し',
          '周期 2 でループ',
        ],
        ['修正版（false）', '作成、変更なし、変更なし', '1 回で収束'],
        ['修正版（true）', '作成、変更なし、変更なし', '1 回で収束'],
      ],
    },
  },
  race: {
    heading: '最初の apply は早い者勝ち',
    text: [
      '2 つのリソースには依存関係がないので、Terraform は 2 つのリクエストを同時に送ります。届く時刻の差は 0〜6 ミリ秒で、順序は決まっていません。Inspector が先なら、記事のとおり 1 回目は `BASIC` で終わります。レジストリが先なら 1 回目は `ENHANCED` で終わり、ループが 1 回分ずれます。',
      '2026 年 11 月 23 日に、同じバージョンを使い、まっさらな状態からの apply を繰り返して数えた結果です。',
    ],
    columns: ['最初の apply', '実行回数', 'Inspector が先', 'レジストリが先'],
    byDefault: '既定の並列数',
  },
  law: {
    heading: 'ループの法則',
    text: [
      '1 つのアカウントとリージョンで両方のリソースを管理するとします。「`resource_types` に `ECR` が含まれる」と「スキャンタイプが `ENHANCED` である」の片方だけが成り立つとき、そのときに限ってループします。',
      '前提がひとつあります。イメージスキャンが止まったことを、AWS が遅かれ早かれ報告することです。ほかの種類のスキャンが Inspector を動かし続け、AWS が報告しないあいだは、Terraform から見ると直すものがなく、何も起きません。',
      '次の表は手で書いたものではありません。ワークスペースのステートマシンが、同じ状態が再び現れるまで、それぞれの設定を apply した結果です。',
    ],
    types: '`resource_types`',
    columns: (scanType) => `${scanType} の場合`,
    loops: (period) => `周期 ${period} でループ`,
    settles: (applies) => `${applies} 回で収束`,
    stuck: '同じエラーの繰り返し',
    after:
      '`LAMBDA_CODE` を加えても結果は変わりません。`depends_on` で変わるのは、どちらが先かだけです。ループの中では何も削除されないので、`prevent_destroy` が働くこともありません。それでも、1 周するたびに失うものがあります。',
  },
  assumed: {
    heading: '仮定していること',
    text: [
      'どれも AWS のドキュメントには書かれていません。Terraform の表示の細かい部分は、これらで決まります。',
    ],
    points: [
      [
        '無効なアカウントの返し方',
        'レッスンでは、応答に含まれないと仮定しています（プランは作成）。「無効」として含まれるなら、プランは更新になります。',
      ],
      [
        '`BASIC` にしてから、イメージスキャンがオフと読み取れるまでの時間',
        'レッスンでは、10 秒より長くかかると仮定しています。すぐに反映される場合、Inspector が先だと 1 回目の apply は失敗し、enabler に taint が付きます。',
      ],
      [
        '対象のない Inspector が残る時間',
        'apply の間隔より短いと仮定しています。間を置かずに apply すると、何も起きていないように見えます。',
      ],
    ],
  },
  findings: {
    heading: 'そのほかにわかったこと',
    text: [],
    points: [
      [
        'ほかの抜け方',
        'スキャン設定の管理をやめて enabler だけにすると収束します。enabler の `ignore_changes = all` で収束するのは、無効なアカウントが応答に含まれる場合だけです。',
      ],
      [
        '別の対象がオンのときの作成',
        'プロバイダー 5.100.0 は、その対象を無効化したあと、アカウント全体が無効になるのを待ち続けます。5 分で時間切れになり、リソースに taint が付きます。',
      ],
      [
        'ブロックの削除',
        'プロバイダーは、ほかの人が有効にした対象も含めて、オンのものをすべて無効化します。',
      ],
      [
        '3 つ目のルール',
        'レジストリのスキャン設定に書けるルールは 2 つまでです。1 つのルールに複数のフィルターを書きます。',
      ],
    ],
  },
  reports: {
    heading: '関連する報告',
    text: [],
    links: [
      [
        'terraform-provider-aws #48660：組織の設定で差分が消えない',
        'https://github.com/hashicorp/terraform-provider-aws/issues/48660',
      ],
      [
        'terraform-provider-aws #27644：enabler の状態確認',
        'https://github.com/hashicorp/terraform-provider-aws/issues/27644',
      ],
      [
        'terraform-provider-aws #31038：その修正',
        'https://github.com/hashicorp/terraform-provider-aws/pull/31038',
      ],
      [
        'terraform-provider-aws #46807：タイムアウトの延長',
        'https://github.com/hashicorp/terraform-provider-aws/pull/46807',
      ],
      [
        'terraform-provider-aws #43673：インポート',
        'https://github.com/hashicorp/terraform-provider-aws/pull/43673',
      ],
      [
        'CloudFormation coverage roadmap #2516',
        'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2516',
      ],
      [
        'DataBiosphere/azul #6358：管理対象から外した例',
        'https://github.com/DataBiosphere/azul/issues/6358',
      ],
    ],
  },
  course: {
    heading: '勉強会で使う',
    text: [
      '進行表が 3 つあります。見せるステップ、その前の質問、よくある答え、時間をまとめました。',
    ],
  },
  embed: {
    heading: '自分のページに載せる',
    text: ['どのステップも、図と操作ボタンごと自分のページに載せられます。'],
  },
  cite: {
    heading: '引用とライセンス',
    text: [
      'ステップを引用するときは、そのステップのアドレスを添えてください。アドレスは変わりません。サイト全体を引用するときの書き方は次のとおりです。',
    ],
    apa: '参考文献として',
    bibtex: 'BibTeX',
    licence: 'このサイトの内容はすべて MIT ライセンスです。',
  },
} as const satisfies AboutWords
