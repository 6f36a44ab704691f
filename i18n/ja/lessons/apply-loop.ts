import type { LessonWords } from '@/i18n/lesson-words'

export const applyLoop = {
  title: '収束しない terraform apply',
  teaches: '設定ファイルを変えていないのに、差分が出続けるのはなぜか',
  description:
    'Inspector の有効化と ECR の BASIC を Terraform で一緒に管理すると、apply のたびに差分が出ます。その理由を一手ずつ追います。',
  takeaway:
    'Terraform と AWS が、同じ事実を別々の側から書き換えています。持ち主が 2 人いるかぎり、何度 apply しても収束しません。',
  states: {
    loopStart: 'ループの開始',
    firstApply: 'apply 1 回目',
    'firstApply.refreshed': 'リフレッシュ',
    'firstApply.planned': '両方を作成するプラン',
    'firstApply.enabled': 'Inspector を有効化',
    'firstApply.setToBasic': 'BASIC に設定',
    basicHolds: 'Inspector あり・BASIC',
    'basicHolds.inspectorExists': 'Inspector あり',
    'basicHolds.ecrIsBasic': 'ECR は BASIC',
    'basicHolds.imagesNotScanned': 'イメージのスキャンなし',
    switchedOff: 'AWS が Inspector を無効化',
    secondApply: 'apply 2 回目',
    'secondApply.missing': 'Inspector が見つからない',
    'secondApply.mustBeRecreated': '再作成が必要',
    'secondApply.enabledAgain': 'Inspector を再作成',
    recreated: 'Inspector 再作成・ENHANCED',
    'recreated.inspectorRecreated': 'Inspector 再作成済み',
    'recreated.ecrIsEnhanced': 'ECR は ENHANCED',
    'recreated.imagesScanned': 'イメージをスキャン中',
    thirdApply: 'apply 3 回目',
    'thirdApply.drifted': 'ECR がドリフト',
    'thirdApply.mustBeBasic': 'BASIC に戻すプラン',
    'thirdApply.setToBasicAgain': 'BASIC に設定',
  },
  beats: {
    'two-owners': {
      title: '持ち主が 2 人いる設定ファイル',
      text: [
        '設定ファイルにはリソースが 2 つあります。`aws_inspector2_enabler`（以下 enabler）は、Inspector を ECR 向けに有効化します。`aws_ecr_registry_scanning_configuration` は、レジストリを `BASIC` にします。互いを参照していません。',
        [
          { state: 'loopStart', text: '開始時点' },
          'では Inspector は無効、レジストリは `BASIC` です。ここから先、設定ファイルは 1 文字も変えずに ',
          { event: 'apply.started', text: 'terraform apply' },
          ' を繰り返します。',
        ],
      ],
    },
    'nothing-to-read': {
      title: '1 回目：読むものがまだない',
      text: [
        [
          '1 回目の ',
          { event: 'apply.started', text: 'terraform apply' },
          ' です。最初に',
          { state: 'firstApply.refreshed', text: 'リフレッシュ' },
          'が走り、ステートファイルにあるリソースの現状を AWS に問い合わせます。',
        ],
        'いまはステートファイルが空なので、問い合わせるものがありません。ドリフトも見つかりません。',
      ],
    },
    'plan-creates-both': {
      title: 'プランは「2 つとも作成」',
      text: [
        [
          'ステートファイルが空なので、プランは',
          { state: 'firstApply.planned', text: '両方の作成' },
          '（`2 to add`）です。依存関係がないため、2 つのリクエストは並行して送られます。',
        ],
        'どちらが先に届くかは決まっていません。測定では 0〜6 ミリ秒の差で、34 回のうち 22 回は Inspector が先でした。ここでは元の記事と同じく、Inspector が先の場合を追います。レジストリが先でも、ループが 1 回分ずれるだけです。',
      ],
    },
    'inspector-is-enabled': {
      title: 'Inspector を有効化すると ECR も変わる',
      text: [
        [
          '先に届いたのは Inspector を有効化する',
          { event: 'request.sent', text: 'リクエスト' },
          'です。ECR だけを指定し、指定どおり ',
          { state: 'firstApply.enabled', text: 'Inspector が有効' },
          'になりました。',
        ],
        'ところが、レジストリまで `ENHANCED` に変わっています。ECR 向けに Inspector を有効化すると、AWS がレジストリを `ENHANCED` にします。これが隠れたルール R1 です。',
      ],
    },
    'ecr-is-set-to-basic': {
      title: '直後に ECR は BASIC へ',
      text: [
        [
          '続いて、レジストリを ',
          { state: 'firstApply.setToBasic', text: 'BASIC にする' },
          'リクエストが届き、R1 の結果を上書きします。するとルール R2 により、Inspector のイメージスキャンが止まります。止まるのはそれだけで、Inspector 自体は有効なまま、スキャンする対象がなくなりました。',
        ],
        'プロバイダーは 10 秒後に状態を確認します。停止の反映はそれより遅いと仮定しているので、まだ ECR は有効に見え、作成は成功します。',
      ],
    },
    'everything-looks-fine': {
      title: 'apply は成功、問題は見えない',
      text: [
        [
          'apply が成功し、ステートファイルに 2 つのリソースが記録されました。',
          { state: 'basicHolds.inspectorExists', text: 'Inspector はあり' },
          '、',
          { state: 'basicHolds.ecrIsBasic', text: 'ECR は BASIC' },
          '、',
          { state: 'basicHolds.imagesNotScanned', text: 'イメージのスキャンはなし' },
          '。狙いどおりに見えます。',
        ],
        'すぐにもう一度 apply しても、AWS が古い状態を返すうちは差分が出ません。「2 回続けて試したけれど大丈夫だった」は、こうして起こります。',
      ],
    },
    'aws-switches-inspector-off': {
      title: '1 日後、AWS が Inspector を無効化',
      text: [
        [
          '誰も操作していません。',
          { event: 'time.passed', text: '時間が過ぎた' },
          'だけです。スキャンする対象がない Inspector を、AWS が',
          { state: 'switchedOff', text: '無効化' },
          'しました。隠れたルール R3 です。',
        ],
        '対象がすべてオフになると無効化されることは、AWS のドキュメントにあります。どれくらい後かは書かれていないので、ここでは間隔を「1 日」としています。',
        'ステートファイルは変わりません。無効になった Inspector を、まだ有効だと覚えています。',
      ],
    },
    'inspector-is-gone': {
      title: '2 回目：Inspector が見つからない',
      text: [
        [
          '2 回目の ',
          { event: 'apply.started', text: 'terraform apply' },
          ' です。Inspector の状態を問い合わせると、返答にこのアカウントが',
          { state: 'secondApply.missing', text: '含まれていません' },
          '。プロバイダーは enabler が消えたと判断します。ドリフトの発見です。',
        ],
        '無効になったアカウントを AWS がどう返すかは仮定です。「全タイプ無効」と返す場合は、次のプランが作成ではなく更新になります。どちらでもループは同じです。',
      ],
    },
    'plan-creates-inspector-again': {
      title: 'プランは「Inspector を再作成」',
      text: [
        [
          '設定ファイルにはあるのに、AWS にはない。だからプランは enabler の',
          { state: 'secondApply.mustBeRecreated', text: '作成' },
          '（`1 to add`）です。レジストリは `BASIC` のままなので、変更はありません。',
        ],
        '`prevent_destroy = true` は反応しません。Terraform は何も削除していないからです。無効化したのは AWS です。',
      ],
    },
    'ecr-flips-to-enhanced': {
      title: 'ECR がひとりでに ENHANCED へ',
      text: [
        [
          'プランどおり、送る',
          { event: 'request.sent', text: 'リクエスト' },
          'は Inspector の有効化だけです。',
          { state: 'secondApply.enabledAgain', text: '再び有効になった' },
          '途端に R1 が働き、レジストリが `ENHANCED` に変わりました。',
        ],
        '1 回目と違って、`BASIC` に戻すリクエストは続きません。プランの時点では、レジストリに直すところがなかったからです。',
      ],
    },
    'state-looks-the-same': {
      title: 'ステートファイルは前回と同じ',
      text: [
        '今回も apply は成功です。ステートファイルの中身は 1 回目の後と変わらず、レジストリは `BASIC` のままです。',
        [
          '実際の AWS では ',
          { state: 'recreated.ecrIsEnhanced', text: 'ECR は ENHANCED' },
          ' です。表でステートと AWS を見比べてください。この食い違いは次のリフレッシュまで Terraform には見えません。異常に気づきにくいのはこのためです。',
        ],
      ],
    },
    'images-are-scanned': {
      title: 'イメージのスキャンが始まる',
      text: [
        [
          { event: 'time.passed', text: '1 日が過ぎました' },
          '。設定ファイルは `BASIC` なのに、Inspector が',
          { state: 'recreated.imagesScanned', text: 'イメージをスキャン' },
          'しています。その分の料金もかかります。',
        ],
        '今度は R3 が働きません。Inspector にはイメージという対象があるからです。次の apply まで、このまま続きます。',
      ],
    },
    'ecr-has-drifted': {
      title: '3 回目：今度は ECR がドリフト',
      text: [
        [
          '3 回目の ',
          { event: 'apply.started', text: 'terraform apply' },
          ' です。Inspector は記録どおり有効でした。一方のレジストリは、ステートでは `BASIC`、AWS では `ENHANCED` です。',
        ],
        [
          '前回は Inspector、今回は ECR が',
          { state: 'thirdApply.drifted', text: 'ドリフト' },
          'しています。どちらも、Terraform の外で AWS が変えたものです。',
        ],
      ],
    },
    'plan-sets-basic-again': {
      title: 'プランは「ECR を BASIC に戻す」',
      text: [
        [
          'レジストリを ',
          { state: 'thirdApply.mustBeBasic', text: 'BASIC に戻す' },
          '更新が 1 件（`1 to change`）です。enabler は一致しているので、変更はありません。',
        ],
        'Inspector を無効化する計画は、このプランのどこにもありません。それでも、この更新がやがて Inspector を止めます。',
      ],
    },
    'image-scans-stop': {
      title: 'BASIC に戻り、スキャンが止まる',
      text: [
        [
          { event: 'request.sent', text: 'リクエスト' },
          'が届き、レジストリは `BASIC` に',
          { state: 'thirdApply.setToBasicAgain', text: '戻りました' },
          '。R2 により、Inspector のイメージスキャンも止まります。',
        ],
        'Inspector はまだ有効ですが、またスキャンする対象がなくなりました。この光景には見覚えがあるはずです。',
      ],
    },
    'back-where-you-were': {
      title: '1 回目の直後とまったく同じ状態',
      text: [
        [
          '3 回目の apply が終わりました。',
          { state: 'basicHolds.inspectorExists', text: 'Inspector はあり' },
          '、',
          { state: 'basicHolds.ecrIsBasic', text: 'ECR は BASIC' },
          '、',
          { state: 'basicHolds.imagesNotScanned', text: 'イメージのスキャンはなし' },
          '。AWS もステートファイルも設定ファイルも、1 回目の直後と完全に一致します。',
        ],
        '同じ状態から同じことをすれば、同じ結果になります。図の矢印も、前にいた場所へ戻ってきました。',
      ],
    },
    'inspector-leaves-again': {
      title: 'AWS がまた Inspector を無効化',
      text: [
        [
          'また ',
          { event: 'time.passed', text: '1 日が過ぎ' },
          '、R3 により Inspector が',
          { state: 'switchedOff', text: '無効' },
          'になりました。ここまで 1 回目の後と同じ展開です。',
        ],
        '害は差分だけではありません。Inspector が無効になると、検出結果、フィルター、抑制ルールが削除されます（AWS のドキュメントに記載）。1 周するたびに失われます。',
      ],
    },
    'inspector-is-gone-again': {
      title: '4 回目：また Inspector がない',
      text: [
        [
          '4 回目の ',
          { event: 'apply.started', text: 'terraform apply' },
          ' です。リフレッシュの結果は ',
          { state: 'secondApply.missing', text: '2 回目と同じ' },
          'で、enabler は AWS に見つかりません。',
        ],
        '図でも、2 回目の apply と同じ場所にいます。新しい状態は 1 つも増えていません。',
      ],
    },
    'plan-repeats-itself': {
      title: 'プランも 2 回目と同じ',
      text: [
        [
          'enabler の',
          { state: 'secondApply.mustBeRecreated', text: '作成' },
          'が 1 件（`1 to add`）。2 回目とまったく同じプランです。',
        ],
        '1 回ごとに見れば、どのプランももっともらしく見えます。2 回前のプランと並べて、初めてループだとわかります。',
      ],
    },
    'ecr-flips-again': {
      title: 'ECR がまた ENHANCED へ',
      text: [
        [
          'Inspector が',
          { state: 'secondApply.enabledAgain', text: '再び有効' },
          'になり、R1 がレジストリを `ENHANCED` に変えました。',
        ],
        'Terraform が Inspector を戻すと、AWS が ECR を変える。Terraform が ECR を戻すと、AWS が Inspector を止める。両者は互いの結果を打ち消し続けています。',
      ],
    },
    'it-never-settles': {
      title: '周期 2 のループ：収束しない',
      text: [
        [
          '4 回目の後は ',
          { state: 'recreated', text: '2 回目の後' },
          'と、3 回目の後は ',
          { state: 'basicHolds', text: '1 回目の後' },
          'と、AWS もステートファイルも同じです。輪が閉じました。周期は 2。R3 が起きるだけの間隔を置いて apply するかぎり収束しないと、これで証明できました。',
        ],
        '2 回目以降の apply は毎回成功し、毎回リソースを 1 つだけ変更します。待っていても直りません。抜け出すには、どこかを変える必要があります。どこをどう変えると抜けられるかは、このページの一覧にまとめました。',
      ],
    },
  },
} as const satisfies LessonWords<'apply-loop'>
