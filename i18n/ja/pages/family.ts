import type { FamilyWords } from '../../page-words'

export const family = {
  head: {
    title: 'ほかの場所で起きる同じ争い',
    description:
      'セキュリティグループ、ルートテーブル、IAM、オートスケーリング、タグでも差分は出続けます。1 つの設定に 2 人の持ち主がいる 5 つの型を、出典とともに紹介します。',
  },
  lead: 'Inspector と ECR に限った話ではありません。1 つの設定に持ち主が 2 人いると、apply のたびに互いの結果を打ち消します。それぞれの例に、根拠と出典を付けました。',
  kinds: {
    set: {
      heading: '1 つの集合を 2 つのリソースが管理する',
      text: [
        'どちらのリソースも、一覧の全体を自分が管理しているつもりです。どちらか一方の書き方にそろえます。',
      ],
    },
    slot: {
      heading: '1 つの枠に 2 つのリソースが書き込む',
      text: [
        '値を 1 つしか置けない場所に、2 つのリソースが書き込みます。後から書いたほうが、次の apply まで残ります。',
      ],
    },
    controller: {
      heading: 'Terraform とコントローラーが取り合う',
      text: [
        'その値を変えるのは、もともと別の仕組みの役目です。Terraform には変更を無視させます。',
      ],
    },
    readsBack: {
      heading: '書いた値と読み取った値が食い違う',
      text: ['書いたとおりの値が読み取れないので、plan のたびに差分が出ます。'],
    },
    hiddenBit: {
      heading: '2 つのサービスが裏でスイッチを共有する',
      text: [
        'このサイトで扱う型です。2 つのリソースは互いを知らず、ドキュメントにも説明がありません。1 つの設定には、持ち主を 1 人だけ決めます。',
      ],
    },
  },
  cases: {
    securityGroup: {
      name: '`aws_security_group` のインライン `ingress` と `aws_vpc_security_group_ingress_rule`',
      text: '個別のリソースが追加したルールを、セキュリティグループのほうが消します。',
    },
    routeTable: {
      name: '`aws_route_table` のインライン `route` と `aws_route`',
      text: 'ある apply でルートが追加され、次の apply で消えます。',
    },
    autoScalingGroup: {
      name: '`aws_autoscaling_group` のインライン `target_group_arns`・`load_balancers` と `aws_autoscaling_attachment`',
      text: 'attachment が関連付けたものを、Auto Scaling グループのほうが外します。グループ側で 2 つの引数の変更を無視させれば収まります。',
    },
    policyAttachment: {
      name: '1 つのポリシーに 2 つの `aws_iam_policy_attachment`',
      text: 'どちらも、アカウント全体でのアタッチ先をすべて自分のものとして扱います。',
    },
    projectIam: {
      name: '`google_project_iam_policy` と `google_project_iam_member`',
      text: 'member で追加した権限を、policy が丸ごと置き換えます。',
    },
    bucketNotification: {
      name: '1 つのバケットに 2 つの `aws_s3_bucket_notification`',
      text: 'バケットの通知設定は 1 つだけなので、どちらも全体を上書きします。',
    },
    twoEnablers: {
      name: '1 つのアカウントに 2 つの `aws_inspector2_enabler`',
      text: '対象が異なる 2 つが両方ともステートに入ると、互いを打ち消し続けます。ECR の設定がなくても起きます。',
    },
    desiredCount: {
      name: '`aws_ecs_service` の `desired_count` とオートスケーラー',
      text: 'オートスケーラーが変えた数を、次の apply が元に戻します。`ignore_changes` を書けば収まります。',
    },
    replicas: {
      name: 'Kubernetes の Deployment の `replicas` とオートスケーラー',
      text: 'Pod の数で同じことが起きます。設定に数を書かないようにします。',
    },
    defaultTags: {
      name: 'プロバイダーの `default_tags` と、リソースに付けた同じタグ',
      text: '同じタグを 2 か所に書いても読み取れるのは 1 つなので、毎回更新が表示されます。',
    },
    inspectorAndEcr: {
      name: '`aws_inspector2_enabler` と `aws_ecr_registry_scanning_configuration`',
      text: '拡張スキャンの実体は Inspector なので、一方を設定すればもう一方も変わります。リンク先は、CloudFormation から見た同じ問題の報告です。',
    },
  },
  period: (applies) => (applies === 1 ? 'apply のたび' : `周期 ${applies}`),
  documentation: (name) => `${name} のドキュメント`,
} as const satisfies FamilyWords
