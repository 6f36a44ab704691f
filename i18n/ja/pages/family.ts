import type { ArticleWords } from '../../page-words'

export const family = {
  head: {
    title: 'ほかにもある同じ争い',
    description:
      'セキュリティグループ、ルートテーブル、IAM、オートスケーリング、タグ。1 つの事実に 2 人の持ち主がいる 5 つの型です。',
  },
  lead: 'これは Inspector と ECR に限った話ではありません。1 つの事実に持ち主が 2 人いると、apply のたびに前の結果が打ち消されます。以下はいずれも、ドキュメントや報告に残っている例です。',
  sections: [
    {
      heading: '1 つの集合を 2 つのリソースが持つ',
      text: [
        'どちらのリソースも、一覧の全体を自分が持っていると考えます。書き方を 1 つに決めてください。',
      ],
      points: [
        [
          '`aws_security_group` のインライン `ingress` と `aws_vpc_security_group_ingress_rule`',
          '片方が追加したルールを、もう片方が消します。周期は 2 です。',
        ],
        ['`aws_route_table` のインラインルートと `aws_route`', 'ルートで起きる同じ争いです。'],
        [
          '2 つの `aws_iam_policy_attachment`',
          'どちらも、そのポリシーのアタッチ先すべてを自分のものとみなします。',
        ],
        [
          '`google_project_iam_policy` と `google_project_iam_member`',
          'member が追加したものを、policy が置き換えます。',
        ],
      ],
      links: [
        ['hashicorp/terraform #12522', 'https://github.com/hashicorp/terraform/issues/12522'],
        [
          'hashicorp/terraform-provider-aws #32379',
          'https://github.com/hashicorp/terraform-provider-aws/issues/32379',
        ],
      ],
    },
    {
      heading: '1 つの枠に 2 人が書き込む',
      text: [
        '値を 1 つしか置けない場所に、2 つのリソースが書き込みます。次の apply までは、後から書いたほうが残ります。',
      ],
      points: [
        [
          '1 つのバケットに 2 つの `aws_s3_bucket_notification`',
          'バケットの通知設定は 1 つだけです。',
        ],
        [
          '1 つのアカウントに 2 つの `aws_inspector2_enabler`',
          '対象が違うと、ECR の設定がなくても互いに打ち消し合います。',
        ],
      ],
    },
    {
      heading: 'Terraform とコントローラー',
      text: ['値を変えるのが別の仕組みの役目である場合です。Terraform には無視させます。'],
      points: [
        [
          '`desired_count` や `replicas` とオートスケーラー',
          'オートスケーラーが変えた数を、次の apply が戻します。',
        ],
        [
          'Auto Scaling グループのインラインのターゲットグループと `aws_autoscaling_attachment`',
          '1 つの関連付けを書く場所が 2 つあります。',
        ],
      ],
    },
    {
      heading: '読み戻すと違う値になる',
      text: ['書いた値と読み戻した値が違うため、毎回差分が出ます。周期は 1 です。'],
      points: [
        [
          'プロバイダーの `default_tags` とリソースの同じタグ',
          'タグは 1 つしか読み戻されないのに、2 か所で計画されます。',
        ],
      ],
    },
    {
      heading: '隠れたスイッチを共有する 2 つのサービス',
      text: [
        'このサイトで扱う型です。2 つのリソースは互いを知らず、争いになることもドキュメントには書かれていません。1 つの事実には持ち主を 1 人だけ決めます。',
      ],
    },
  ],
} as const satisfies ArticleWords
