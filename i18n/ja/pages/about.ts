import type { ArticleWords } from '../../page-words'

export const about = {
  head: {
    title: 'このサイトについて：測定したこと',
    description:
      '実際の Terraform とプロバイダーで測定したこと、AWS について仮定したこと、引用の方法をまとめています。',
  },
  lead: 'すべてのレッスンの裏では、AWS アカウントと Terraform ワークスペースの 2 つのステートマシンが動いています。その動きは本物のツールと突き合わせました。AWS が自動で行うことについては、ドキュメントの記載、観測、仮定のどれなのかを、1 つずつ示しています。',
  sections: [
    {
      heading: '測定したこと',
      text: [
        '2026 年 11 月 23 日に、Terraform CLI 1.11.4 と無改造の `hashicorp/aws` プロバイダー 5.100.0 を、模擬の AWS エンドポイントに対して実行しました。レッスンに出てくるプランは、CLI が表示した文面と同じです。',
        '実際の AWS アカウントは使っていません。測定でわかるのは Terraform とプロバイダーの動きであり、AWS の動きではありません。',
      ],
      table: {
        columns: ['実行内容（apply のたびに間隔を置く）', 'プランの内容', '判定'],
        rows: [
          [
            '記事の設定（Inspector が先）',
            '両方を作成、enabler を作成、スキャンタイプを更新、以後繰り返し',
            '周期 2 でループ',
          ],
          ['修正版（false）', '作成、変更なし、変更なし', '1 回で収束'],
          ['修正版（true）', '作成、変更なし、変更なし', '1 回で収束'],
        ],
      },
    },
    {
      heading: 'ループの法則',
      text: [
        '1 つのアカウントとリージョンで両方のリソースを管理するとき、「`resource_types` に `ECR` が含まれる」と「スキャンタイプが `ENHANCED` である」のどちらか一方だけが成り立つと、ループします。',
        '最初の 2 つのリクエストの順序が変わっても、ループが 1 回分ずれるだけです。`depends_on` では変わりません。何も削除されないので、`prevent_destroy` が働くこともありません。',
      ],
    },
    {
      heading: '仮定していること',
      text: [
        'どれも AWS のドキュメントには書かれていません。Terraform の表示の細部は、これで決まります。',
      ],
      points: [
        [
          '無効なアカウントの返し方',
          'レッスンでは、応答に含まれないと仮定しています（プランは作成）。「無効」として含まれる場合、プランは更新になります。',
        ],
        [
          '`BASIC` にした後、イメージスキャンがオフと読めるまでの時間',
          'レッスンでは、遅れて反映されると仮定しています。すぐに反映される場合、最初の apply は 5 分後に失敗し、リソースに taint が付きます。',
        ],
        [
          '対象のない Inspector が残る時間',
          'apply の間隔より短いと仮定しています。間を置かずに apply すると、何も起きていないように見えます。',
        ],
      ],
    },
    {
      heading: 'そのほかにわかったこと',
      text: [],
      points: [
        [
          'ほかの抜け方',
          'スキャン設定の管理をやめて enabler だけにすると収束します。enabler の `ignore_changes = all` で収束するのは、無効なアカウントが応答に含まれる場合だけです。',
        ],
        [
          '別の対象がオンのときの作成',
          'プロバイダー 5.100.0 はその対象を無効化し、誤った状態を待ち続け、5 分で時間切れになって taint を付けます。',
        ],
        ['ブロックの削除', 'プロバイダーは、ほかの人が有効化した対象も含めてすべて無効化します。'],
        [
          '3 つ目のルール',
          'レジストリのスキャン設定に書けるルールは 2 つまでです。1 つのルールに複数のフィルターを書きます。',
        ],
      ],
    },
    {
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
    {
      heading: '引用とライセンス',
      text: [
        'Perpetual Diff contributors (2026). Perpetual Diff, version 0.1.0. ステップを引用するときは、そのアドレスを添えてください。アドレスは変わりません。',
        'このサイトの内容はすべて MIT ライセンスです。',
      ],
    },
  ],
} as const satisfies ArticleWords
