import type { LessonWords } from '@/i18n/lesson-words'

export const fix = {
  title: '直し方：持ち主を 1 人にする',
  teaches: 'ループを止める書き方と、移行時の落とし穴',
  description:
    'enabler をやめ、ECR のスキャン設定だけを Terraform で管理します。切り替え方、ルール数の上限、移行時の落とし穴も追います。',
  takeaway:
    'サービスどうしは、見えないところで連動しています。その両端を宣言的なツールで管理すると、連動と争うことになります。1 つの事実に、持ち主は 1 人です。',
  states: {
    oneOwner: '持ち主は ECR の設定だけ',
    basicRests: 'BASIC で安定',
    switchingToEnhanced: 'ENHANCED へ切り替え',
    'switchingToEnhanced.edited': '変数を変更',
    'switchingToEnhanced.refreshed': 'リフレッシュ',
    'switchingToEnhanced.planned': '更新 1 件のプラン',
    'switchingToEnhanced.inspectorByAws': 'AWS が Inspector を有効化',
    enhancedRests: 'ENHANCED で安定',
    switchingToBasic: 'BASIC へ切り替え',
    imagesStopped: 'イメージのスキャン停止',
    threeRules: 'リポジトリごとに rule',
    refused: 'AWS が拒否',
    oneRuleManyFilters: 'rule 1 つにフィルター複数',
    comingFromTheLoop: 'ループ中の環境',
    trap: '落とし穴',
    'trap.blockDeleted': 'ブロックを削除',
    'trap.refreshed': 'リフレッシュ',
    'trap.destroyPlanned': '削除のプラン',
    'trap.everythingOff': 'すべてオフ',
    lost: '同僚のスキャンも停止',
    safeWay: '安全な方法',
    'safeWay.removedWritten': 'removed ブロックを追加',
    'safeWay.refreshed': 'リフレッシュ',
    'safeWay.forgetPlanned': '管理対象から外すプラン',
    handedOver: 'AWS に引き渡し済み',
  },
  beats: {
    'one-owner': {
      title: '管理するのは ECR の設定だけ',
      text: [
        [
          '`aws_inspector2_enabler` を設定ファイルから外し、`aws_ecr_registry_scanning_configuration` だけを残します。',
          { state: 'oneOwner', text: '持ち主は 1 人' },
          'です。外した箇所には「Inspector を手動で有効化しない。全タイプがスキャンされ、ステートもずれる」とコメントを残します。',
        ],
        'Inspector の有効化と無効化は AWS に任せます。まずは新しい環境で試します。enabler を apply 済みの環境からの移行は、後半で扱います。',
      ],
    },
    'one-resource-is-created': {
      title: '1 回目：作成は 1 件だけ',
      text: [
        [
          { event: 'apply.run', text: 'terraform apply' },
          ' を実行しました。プランは作成が 1 件（`1 to add`）で、レジストリのスキャン設定だけです。',
        ],
        'レジストリはもともと `BASIC` なので、AWS 側では何も動きません。Inspector は無効のまま、隠れたルールも働きません。',
      ],
    },
    'basic-rests': {
      title: '2 回目：変更なし',
      text: [
        [
          'もう一度 ',
          { event: 'apply.run', text: 'terraform apply' },
          ' を実行しても `No changes` です。ループではここで Inspector が消えていましたが、今回は消えるものがありません。',
        ],
        [
          '設定、ステート、AWS の 3 つが一致し、',
          { state: 'basicRests', text: 'BASIC で安定' },
          'しました。何度 apply しても同じです。',
        ],
      ],
    },
    'you-ask-for-enhanced': {
      title: '変数で ENHANCED に切り替える',
      text: [
        [
          'リリースの時期が来ました。',
          { event: 'configuration.changed', text: '変数を変更' },
          'し、`enable_enhanced_scanning` を `true` にします。スキャンするリポジトリは `prod/api` の 1 つだけです。',
        ],
        '変わったのは設定ファイルだけです。ステートも AWS もまだ `BASIC` のままです。',
      ],
    },
    'ecr-is-read': {
      title: 'リフレッシュ：読むのは ECR だけ',
      text: [
        [
          { event: 'apply.started', text: 'terraform apply' },
          ' が始まりました。',
          { state: 'switchingToEnhanced.refreshed', text: 'リフレッシュ' },
          'で読むのは、レジストリのスキャン設定だけです。ステートの記録と一致し、ドリフトはありません。',
        ],
        'Inspector の状態は問い合わせません。管理していないからです。',
      ],
    },
    'plan-changes-one-thing': {
      title: 'プランは更新 1 件',
      text: [
        [
          'レジストリを `BASIC` から `ENHANCED` へ。',
          { state: 'switchingToEnhanced.planned', text: '更新が 1 件' },
          '（`1 to change`）だけのプランです。',
        ],
        'この差分は、自分で変数を変えたから出たものです。ループの差分は、誰も変えていないのに出ていました。',
      ],
    },
    'aws-switches-inspector-on': {
      title: 'AWS が Inspector を有効化する',
      text: [
        [
          { event: 'request.sent', text: 'リクエスト' },
          'は 1 つ、レジストリを `ENHANCED` にするものだけです。ルール R4 により、AWS が ECR だけを対象に ',
          {
            state: 'switchingToEnhanced.inspectorByAws',
            text: 'Inspector を有効化',
          },
          'しました。',
        ],
        'ループでは邪魔をしていた隠れた連動が、ここでは味方になります。EC2 と Lambda はオフのままです。',
      ],
    },
    'enhanced-is-written': {
      title: 'ステートに ENHANCED が記録される',
      text: [
        [
          'ステートファイルに `ENHANCED` が',
          { event: 'state.written', text: '記録' },
          'されました。設定、ステート、AWS の 3 つが一致しています。',
        ],
        'Inspector はステートに載っていません。載っていないものは、食い違うこともありません。',
      ],
    },
    'enhanced-rests': {
      title: '次の apply：変更なし',
      text: [
        [
          'もう一度 ',
          { event: 'apply.run', text: 'terraform apply' },
          ' を実行しても `No changes` です。',
          { state: 'enhancedRests', text: 'ENHANCED で安定' },
          'しました。',
        ],
        'レジストリが `ENHANCED` で、Inspector には ECR という対象があります。AWS にも変える理由がありません。',
      ],
    },
    'you-go-back-to-basic': {
      title: 'リリース後、変数を元に戻す',
      text: [
        [
          'リリースが済んだので、`enable_enhanced_scanning` を `false` に',
          { event: 'configuration.changed', text: '戻します' },
          '。',
        ],
        [
          { state: 'switchingToBasic', text: 'BASIC へ切り替える' },
          '前なので、AWS ではまだイメージがスキャンされています。',
        ],
      ],
    },
    'image-scans-stop': {
      title: 'イメージのスキャンが止まる',
      text: [
        [
          { event: 'apply.run', text: 'terraform apply' },
          ' で、レジストリが `BASIC` に更新されました。ルール R2 により、',
          { state: 'imagesStopped', text: 'イメージのスキャンが停止' },
          'します。',
        ],
        'Inspector はまだ有効で、スキャンする対象はありません。ループと同じ形ですが、今回は enabler がステートにありません。',
      ],
    },
    'inspector-leaves-by-itself': {
      title: 'Inspector は AWS が片付ける',
      text: [
        [
          '1 日後、ルール R3 により Inspector が無効になりました（間隔は仮定です）。Terraform が覚えていないものなので、差分は出ません。再び ',
          { state: 'basicRests', text: 'BASIC で安定' },
          'です。ただし、このときも検出結果や抑制ルールは削除されます。',
        ],
        '得られたものは 4 つ。安定していること。切り替えられること。料金が指定したリポジトリの範囲に収まること。Inspector の状態を誰も気にしなくてよいこと。',
      ],
    },
    'three-rules': {
      title: '分岐：リポジトリごとに rule を書く',
      text: [
        'ここで、`ENHANCED` で安定していたところまで戻ります。元の記事の修正版は、リポジトリごとに `rule` を 1 つ作ります。',
        [
          'スキャンしたいリポジトリが増え、`prod/api`、`prod/web`、`prod/batch` の ',
          { state: 'threeRules', text: '3 つの rule' },
          ' になりました。2 つまでは、この書き方でも動きます。',
        ],
      ],
    },
    'aws-refuses-the-third-rule': {
      title: '3 つ目の rule は拒否される',
      text: [
        [
          { event: 'apply.run', text: 'terraform apply' },
          ' が失敗しました。ECR の API が受け付けるルールは 2 つまでで、3 つ目があるとリクエスト全体が',
          { state: 'refused', text: '拒否' },
          'されます（`InvalidParameterException`）。',
        ],
        'AWS の設定は変わらず、`prod/api` のスキャンは続いています。ステートも前のままです。',
      ],
    },
    'one-rule-many-filters': {
      title: 'rule は 1 つ、フィルターを並べる',
      text: [
        [
          '書き方を変えます。',
          { state: 'oneRuleManyFilters', text: 'rule は 1 つ' },
          'にして、その中に `repository_filter` を 3 つ並べます。',
        ],
        'フィルターは 1 つの `rule` に 100 個まで書けます。リポジトリが増えても、しばらくは困りません。',
      ],
    },
    'three-repositories-are-scanned': {
      title: '3 つのリポジトリがスキャン対象に',
      text: [
        [
          '今度の ',
          { event: 'apply.run', text: 'terraform apply' },
          ' は成功です。更新 1 件で、3 つのリポジトリがスキャン対象になりました。',
        ],
        [
          'スキャンタイプは `ENHANCED` のままなので、隠れたルールは働きません。',
          { state: 'enhancedRests', text: 'ENHANCED で安定' },
          'した状態に戻りました。',
        ],
      ],
    },
    'you-come-from-the-loop': {
      title: '分岐：すでにループしている環境',
      text: [
        [
          '最初に戻り、別のワークスペースに移ります。ループの設定で 3 回 apply した',
          { state: 'comingFromTheLoop', text: '環境' },
          'で、ステートファイルには enabler があります。AWS では R3 が Inspector をいったん無効にしました。',
        ],
        'その後、同僚が EC2 と Lambda のスキャンを有効化しました。イメージとは関係のない、必要なスキャンです。ここから修正版に移るとき、落とし穴が 1 つあります。',
      ],
    },
    'the-block-is-deleted': {
      title: '落とし穴：ブロックをただ消す',
      text: [
        [
          '修正版に合わせて、`aws_inspector2_enabler` の',
          { state: 'trap.blockDeleted', text: 'ブロックを削除' },
          'しました。設定ファイルは修正版とまったく同じです。',
        ],
        'ただし、`lifecycle` の `prevent_destroy` も一緒に消えました。削除を止める仕組みは、もうありません。',
      ],
    },
    'the-state-still-has-it': {
      title: 'ステートには enabler が残っている',
      text: [
        [
          { event: 'apply.started', text: 'terraform apply' },
          ' の',
          { state: 'trap.refreshed', text: 'リフレッシュ' },
          'です。設定から消えても、ステートに残る enabler は読み込まれます。',
        ],
        '記録は ECR でしたが、AWS では EC2 と Lambda が有効でした。同僚が有効化したものが、enabler の中身として読み込まれます。',
      ],
    },
    'plan-destroys-inspector': {
      title: 'プランは「enabler を削除」',
      text: [
        [
          'ステートにあって、設定ファイルにない。だからプランは',
          { state: 'trap.destroyPlanned', text: '削除' },
          '（`1 to destroy`）です。`prevent_destroy` はブロックごと消えているので、エラーになりません。',
        ],
        'プランに出る `resource_types` は、ステートファイルの `ECR` だけです。リフレッシュで見つかった同僚の EC2 と Lambda は表示されません。引き返せるのはここまでです。',
      ],
    },
    'every-scan-stops': {
      title: 'すべてのスキャンが止まる',
      text: [
        [
          '削除の',
          { event: 'request.sent', text: 'リクエスト' },
          'が届きました。プロバイダーは、そのとき有効なタイプを',
          { state: 'trap.everythingOff', text: 'すべて無効化' },
          'します。enabler に書いていた ECR だけではありません。',
        ],
        '同僚の EC2 と Lambda のスキャンも止まりました。全タイプがオフになり、Inspector も無効です。検出結果、フィルター、抑制ルールも失われます。',
      ],
    },
    'the-loss-is-written': {
      title: 'apply は成功、同僚のスキャンは停止',
      text: [
        [
          'ステートから enabler が消え、apply は成功で終わりました。',
          { state: 'lost', text: '同僚のスキャンも止まった' },
          'のに、Terraform から見れば問題のない結果です。',
        ],
        'この先の apply は `No changes` です。EC2 と Lambda のスキャンは、誰かが有効化し直すまで止まったままです。この分岐はここで終わります。',
      ],
    },
    'removed-forgets-it': {
      title: '分岐：removed ブロックで手放す',
      text: [
        [
          'ループしている環境に戻ります。今度は enabler のブロックを ',
          { state: 'safeWay.removedWritten', text: 'removed ブロック' },
          'に置き換えます。中身は `from = aws_inspector2_enabler.this` と `lifecycle { destroy = false }` です。',
        ],
        '「管理はやめるが、AWS 上のものは削除しない」という宣言です。Terraform 1.7 以降で使えます。`terraform state rm` でも同じことができます。',
      ],
    },
    'only-ecr-is-read': {
      title: 'リフレッシュ：読むのはレジストリだけ',
      text: [
        [
          { event: 'apply.started', text: 'terraform apply' },
          ' の',
          { state: 'safeWay.refreshed', text: 'リフレッシュ' },
          'です。ステートには両方ありますが、読むのはレジストリだけです。手放す enabler は読みません。',
        ],
        '落とし穴との 1 つ目の違いです。2 つ目は、次のプランに出ます。',
      ],
    },
    'plan-only-forgets': {
      title: 'プランは「管理対象から外す」だけ',
      text: [
        [
          '違いはここです。enabler は削除ではなく、',
          { state: 'safeWay.forgetPlanned', text: '管理対象から外す' },
          'だけになりました。`destroy` は 1 件もありません。',
        ],
        'レジストリは `BASIC` で一致しているので、変更はありません。',
      ],
    },
    'nothing-was-touched': {
      title: 'AWS には何も送られない',
      text: [
        [
          'enabler がステートから消え、結果が',
          { event: 'state.written', text: '記録' },
          'されました。AWS へのリクエストは 1 つもありません。',
        ],
        [
          '同僚の EC2 と Lambda のスキャンは続いています。Inspector の管理は ',
          { state: 'handedOver', text: 'AWS に引き渡し済み' },
          'です。',
        ],
      ],
    },
    'one-owner-for-good': {
      title: '変更なし：もうループしない',
      text: [
        [
          'もう一度 ',
          { event: 'apply.run', text: 'terraform apply' },
          ' を実行しても `No changes` です。ステートに残るのはレジストリのスキャン設定だけです。',
        ],
        'Inspector を有効化するのも無効化するのも、もう Terraform の仕事ではありません。持ち主が 1 人になり、争う相手がいなくなりました。',
      ],
    },
  },
} as const satisfies LessonWords<'fix'>
