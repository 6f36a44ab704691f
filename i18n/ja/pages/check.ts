import type { CheckWords } from '../../check-words'

export const check = {
  head: {
    title: 'この設定は落ち着きますか',
    description:
      'Terraform のファイルか、2 つ以上の plan を貼り付けると、落ち着くか、ループするか、値によって変わるかを判定します。原因の行と直し方も示します。内容はこのページの外に出ません。',
  },
  lead: '`.tf` ファイルを貼り付けると、このサイトのステートマシンが apply を繰り返して確かめます。2 つ以上の plan を貼り付ければ、どのリソースでも、行ったり来たりしている値が見つかります。内容はこのページの外に出ません。',
  withoutScript:
    'このページでの判定には JavaScript が必要です。使えない場合は、下のコマンドで同じことができます。',
  input: {
    heading: '調べるファイル',
    text: '1 つのディレクトリの `.tf` と `.tfvars` です。または `terraform show -json` の出力を、作った順に並べてください。',
    choose: 'ファイルを選ぶ',
    drop: 'ここへのドロップもできます。',
    add: 'ファイルを追加',
    clear: 'すべて消す',
    check: '判定する',
    name: 'ファイル {number} の名前',
    content: '{name} の内容',
    remove: '{name} を外す',
    held: '{name} は {megabytes} MB あり、ここで編集するには長すぎます。このまま保持して判定します。',
    tooLarge:
      '次のファイルは {megabytes} MB を超えるため、加えていません: {names}。小さく分けて判定してください。',
    notText:
      '次のファイルはテキストではないため、加えていません: {names}。.tf、.tfvars、または plan を terraform show -json で出力したものにしてください。',
    unreadable:
      '次のファイルは読めませんでした: {names}。フォルダーの場合は、中のファイルをドロップしてください。',
    examples: '例で試す',
    example: {
      loop: 'この話の設定',
      fix: '直した設定',
      open: '変数しだいの設定',
      rules: 'ルール 3 つと書き間違い',
      plans: 'ループ中の plan 4 つ',
    },
  },
  answer: {
    heading: '判定',
    reading: '読んでいます…',
    headlines: {
      settles: '落ち着きます',
      loops: 'ループします',
      stuck: '行き詰まります',
      'cannot-tell': '場合によります',
      flips: '行ったり来たりしています',
      calm: '最後の plan に変更はありません',
      'no-flip': '繰り返しは見つかりません',
      'one-plan': 'plan が 1 つでは分かりません',
      'no-plan': 'plan として読めません',
      'not-here': 'ループするものはありません',
      nothing: 'まだ何もありません',
      mixed: '設定と plan が混ざっています',
      'too-much': '一度に調べるには多すぎます',
      'too-slow': '時間がかかりすぎました',
      failed: '判定を始められませんでした',
    },
    texts: {
      settles: '何度 apply しても変わりません。書いた内容と AWS の動きが一致しています。',
      loops: '誰も何も変えていないのに、apply のたびに前の apply が打ち消されます。',
      stuck: 'この先の apply は、すべて同じエラーで終わります。',
      'cannot-tell':
        'これらのファイルだけでは決まりません。何によって変わるか、値ごとの判定を下に示します。',
      flips:
        '同じ変更が、plan のたびに戻ってきます。誰もコードを変えていないのに、その間に何かが打ち消しています。',
      calm: 'これらの plan の後に残る変更はなく、戻ってきた変更もありません。',
      'no-flip':
        '一定の間隔で戻ってくる変更はありません。次の apply の後にもう一度 plan を作り、ここに加えてください。',
      'one-plan':
        '行き来は、複数の plan を比べて初めて分かります。後の apply の後に作った plan を加えてください。',
      'no-plan':
        '`terraform show -json PLANFILE` の出力が必要です。`resource_changes` を持つ 1 つの JSON オブジェクトです。',
      'not-here':
        '`aws_inspector2_enabler` も `aws_ecr_registry_scanning_configuration` もありません。ほかのリソースは、plan を 2 つ以上貼り付けて調べてください。',
      nothing: 'ファイルを貼り付けるか、例を試してください。',
      mixed:
        'plan と Terraform のファイルが両方あります。別々の質問なので、どちらかを外してもう一度判定してください。',
      'too-much':
        '全部で {megabytes} MB までです。Inspector と ECR に関係のないファイルを外して、もう一度判定してください。',
      'too-slow':
        'ページが重くならないよう、{seconds} 秒で読むのをやめました。貼り付けた内容は残っています。小さく分けるか、下のコマンドを使ってください。',
      failed:
        'ファイルを読むワーカーがブラウザーで起動しませんでした。再読み込みしても内容は残ります。下のコマンドも使えます。',
    },
    reasons: {
      'ecr-beside-basic':
        'enabler は `ECR` を求めていて、それがレジストリを `ENHANCED` にします。スキャン設定は `BASIC` を求めていて、それが Inspector から `ECR` を外します。スイッチは 1 つなのに、両方の位置を求めています。',
      'enhanced-without-ecr':
        'スキャン設定は `ENHANCED` を求めていて、それが Inspector の `ECR` を有効にします。enabler には `ECR` がないので、また外されます。スイッチは 1 つなのに、両方の位置を求めています。',
      'two-enablers':
        '2 つの enabler が同じ Inspector を管理しています。片方の apply が、もう片方の望みを打ち消します。',
    },
    outcome: {
      loops:
        'apply {again} の後は、すべて apply {first} の後と同じです。周期は {period} で、いつまでも落ち着きません。',
      settles: 'apply {after} で落ち着きます。',
      rests: '変更は一度も生じません。',
      stuck: 'apply {since} 以降は毎回エラーで終わります。',
    },
    lab: 'この動きを実験室で開く',
  },
  cases: {
    heading: '何によって変わるか',
    text: 'ファイルの中では決まっていない値です。それぞれの値で試しました。',
    columns: { verdict: '結果', run: '実験室' },
    names: { 'AWS report': '無効なアカウントを AWS がどう報告するか' },
    values: { omitted: '一覧に出さない', disabled: '無効として出す' },
    noRun: '実験室に対応する設定がありません',
    verdict: { loops: 'ループします', settles: '落ち着きます', stuck: '行き詰まります' },
  },
  findings: {
    heading: '原因の行',
    place: '{path} の {line} 行目',
    goTo: '{path} の {line} 行目へ移動',
    texts: {
      loop: '`{detail}` は、互いに打ち消し合う 2 つのうちの 1 つです。',
      stuck: '`{detail}` のため、apply が毎回エラーで終わります。',
      syntax:
        'ここから先は HCL として読めません。ブロックか属性が来るはずの場所です。ここまでの内容は読みました。',
      'too-much': '長すぎるか入れ子が深すぎるため、読み切れません。小さく分けて判定してください。',
      'not-text':
        'テキストではないデータです。Terraform の HCL が必要です。外してから、もう一度判定してください。',
      'module-not-read':
        'モジュール `{detail}` の中は読んでいません。そのファイルも判定してください。',
      'other-owner':
        '`{detail}` は、プロバイダー、リージョン、`account_ids` のどれかが違います。同じアカウントかどうかは分かりません。',
      'too-many-rules':
        'ルールが {detail} 個あります。レジストリのルールは 2 つまでです。1 つのルールに複数のフィルターを入れてください。',
      'invalid-type': '`{detail}` は、ここで AWS が受け付ける値ではありません。',
      'invalid-frequency': '`{detail}` は、このスキャンタイプでは使えない頻度です。',
      'two-enablers':
        '`{detail}` は 2 つ目の enabler です。1 つのアカウントに 2 つあると打ち消し合います。',
      'destroys-enabler':
        '`destroy = false` がないと `{detail}` は破棄され、EC2 や Lambda も含めてすべてのスキャンが無効になります。',
    },
    excerpt: '{path} の該当行',
  },
  plans: {
    heading: '行き来している値',
    text: '行が属性、列が plan です。「–」はその属性を変えない plan です。値は秘密かもしれないので、文字に置き換えています。',
    columns: { attribute: '属性', period: '周期' },
    plan: 'plan {number}',
    quiet: '–',
    none: 'なし',
    later: 'apply 後に判明',
    hidden: '値 {letter}',
    show: '値を表示する',
    draw: '{attribute} を図にする',
    drawing: '{address} の {attribute}',
    changedBy: 'plan {plans}',
    outside: 'Terraform の外で',
    story: 'このサイトで扱っている 2 つのリソースです。1 つのスイッチに、持ち主が 2 人います。',
    storyLink: 'plan が繰り返される場面を開く',
    timeline: '時系列を作る',
    timelineText:
      'plan ごとに 1 項目として、ポストモーテムのページに移します。渡すのは、いま表示しているものだけです。値を表示していれば値、そうでなければ文字です。',
    timelineRefused: 'お使いのブラウザーではページの間で内容を渡せないため、移せません。',
    kinds: {
      'undone-elsewhere':
        '設定が求める値は毎回同じです。plan と plan の間に、何かほかのものが打ち消しています。',
      'wish-changes':
        '求める値そのものが行き来しています。設定を書き換えているか、2 つの設定が交互に apply しています。',
    },
    over: 'これまでより長く静かなので、もう終わっているかもしれません。',
    sensitive: 'プロバイダーが機密としている値なので、表示しません。',
    problems: {
      'not-json':
        '{column} 文字目から JSON として読めません。`terraform show -json` の出力が必要です。',
      'cut-off': 'plan が途中で切れています。最後までコピーしてください。',
      'binary-plan': 'plan ファイルそのものです。`terraform show -json` の出力が必要です。',
      'plan-log':
        '`terraform plan -json` のログです。`-out` で plan を書き出し、`terraform show -json` の出力を使ってください。',
      state: 'ステートです。plan が必要です。',
      'not-a-plan': 'JSON ですが plan ではありません。`resource_changes` がありません。',
      'format-version': 'フォーマットのバージョン {detail} には対応していません。1.x が必要です。',
      errored: 'Terraform がエラーで止まったため、この plan は不完全です。作り直してください。',
      'too-deep': 'plan としては入れ子が深すぎます。',
    },
    destroyed:
      '`{address}` を破棄する plan があります。EC2 や Lambda も含めて、すべてのスキャンが無効になります。',
  },
  repair: {
    heading: '直し方',
    text: '貼り付けたファイルに対する diff です。どれも、直した後の内容をもう一度判定し、すべての値で落ち着くことを確かめています。',
    names: {
      'one-owner': '持ち主を 1 つにする（enabler を手放す）',
      accord: '両方をそろえる（enabler は残す）',
    },
    texts: {
      'one-owner':
        'Inspector は、スキャンタイプに合わせて AWS が有効にも無効にもします。`removed` ブロックで Terraform に enabler を忘れさせます。`destroy = false` なので、アカウントの状態は変わりません。',
      accord:
        'スキャンタイプが `ENHANCED` のときだけ、enabler に `ECR` が入ります。これで両方が同じ位置を求めます。',
    },
    diff: '{name}: {path} の diff',
    references: '次の行は、なくなるものを参照しています。手で直してください: {places}。',
    copy: 'diff をコピー',
    copied: 'コピーしました。git apply で適用できます。',
    refused:
      'ブラウザーがクリップボードを許可しませんでした。diff を選択してあるので、手でコピーしてください。',
    apply: '入力欄に反映する',
  },
  command: {
    heading: 'パイプラインで使う',
    text: '同じ判定をコマンドでもできます。クローンしたリポジトリでも、パッケージでも動きます。ディレクトリか plan を渡すと、終了コードが判定になります。',
    columns: ['終了コード', '意味'],
    codes: [
      ['0', '落ち着きます。'],
      ['1', 'ループするか、行き詰まります。'],
      ['2', 'これらのファイルだけでは判定できません。'],
      ['64', 'コマンドラインを解釈できません。'],
    ],
    after:
      '`--json` は判定全体をプログラム向けに出力します。`--sarif` はコードホスティング向けで、レビュー画面の該当行に印が付きます。',
  },
} as const satisfies CheckWords
