import type { LessonNotes } from '../../notes-words'

export const fix = {
  'one-owner': {
    ask: '2 つのリソースのうち、どちらをやめますか。',
    usual: 'レジストリ側と言う人が多めです。両方の意見を残しておきます。',
    point: '設定ファイル。リソース 1 つ、変数 1 つ、コメントの警告。',
  },
  'one-resource-is-created': {
    ask: '働いたルールはどれですか。',
    usual: '探し始めますが、ありません。',
    point: '動かないアカウントの図。',
  },
  'basic-rests': {
    ask: 'もう一度 apply します。プランは何をしますか。',
    usual: 'ループの後なので疑い深くなっています。答えは「何もしない」です。',
    point: '軌道の矢印が、点から同じ点へ戻ること。これが収束した形です。',
  },
  'you-ask-for-enhanced': {
    ask: '変わった列はどれですか。',
    usual: '設定ファイルだけです。',
    point: '名前を挙げたリポジトリ。料金の範囲がここで決まります。',
  },
  'ecr-is-read': {
    ask: 'Terraform がもう問い合わせないものは何ですか。',
    usual: 'Inspector。だからドリフトになりようがありません。',
    point: 'シーケンス図。問い合わせは 1 つだけです。',
  },
  'plan-changes-one-thing': {
    ask: 'このプランは、言いたかったことと同じですか。',
    usual: '「同じ」。ループでは一度もそうなりませんでした。',
    point: '1 to change。BASIC から ENHANCED への変更です。',
  },
  'aws-switches-inspector-on': {
    ask: 'enabler はありません。Inspector は有効になりますか。',
    usual: '「誰も有効にしない」。AWS がします。R4 です。',
    point: 'ループを回していた連動が、今度は味方になります。',
  },
  'enhanced-is-written': {
    ask: '3 つの列は一致していますか。',
    usual: '一致しています。イメージのスキャン中では初めてです。',
    point: 'オフのままの EC2 と Lambda。',
  },
  'enhanced-rests': {
    ask: 'ここから apply だけを続けると、どうなりますか。',
    usual: '「また戻る」。変数がどちらの値でも収束します。',
    point: '空のプランと、軌道の 2 つ目の止まる点。',
  },
  'you-go-back-to-basic': {
    ask: 'この切り替えは、どんなときに使いますか。',
    usual: 'リリース前、監査前。',
    point: '変わったのは設定ファイルの列だけです。',
  },
  'image-scans-stop': {
    ask: 'この状態には見覚えがあります。ループでは次に何が起きましたか。',
    usual: 'Inspector がなくなり、次のプランに差分が出ました。',
    point: 'R2 と、有効で対象のない Inspector。',
  },
  'inspector-leaves-by-itself': {
    ask: '1 日後、Inspector は有効ですか。それは問題になりますか。',
    usual: '無効。大事なのは後の問いで、誰も困りません。',
    point: 'Inspector を覚えているステートファイルがないこと。検出結果はやはり消えます。',
  },
  'three-rules': {
    ask: 'リポジトリ 3 つにルール 3 つ。気になる点はありますか。',
    usual: '「ない」。1 つでも 2 つでも動くからです。',
    point: '設定ファイルの rule ブロック。',
  },
  'aws-refuses-the-third-rule': {
    ask: 'プランは通りました。apply はどう終わりますか。',
    usual: '「成功する」。ECR が受け付けるルールは 2 つまでです。',
    point: 'ターミナルのエラーと、何も変わらない AWS の列。',
  },
  'one-rule-many-filters': {
    ask: 'リポジトリが 50 個なら、どう書きますか。',
    usual: 'ルール 1 つにフィルターを並べます。100 個まで書けます。',
    point: '上限の 2 はルールの数で、リポジトリの数ではありません。',
  },
  'three-repositories-are-scanned': {
    ask: '働いた隠れたルールはどれですか。',
    usual: 'ありません。スキャンタイプが変わっていないからです。',
    point: '変更 1 件、エラーなし。',
  },
  'you-come-from-the-loop': {
    ask: '今度はループ中の環境です。何を壊すおそれがありますか。',
    usual: '「コードを変えるだけ」。同僚のスキャンを見てもらいます。',
    point: 'AWS の列。EC2 と Lambda が有効で、自分のものではありません。',
  },
  'the-block-is-deleted': {
    ask: 'ブロックを消します。`prevent_destroy` は守ってくれますか。',
    usual: '「そのための設定」。それもブロックの中にありました。',
    point: 'enabler のない設定ファイル。',
  },
  'the-state-still-has-it': {
    ask: 'リフレッシュで何が見つかりますか。誰のものですか。',
    usual: 'EC2 と Lambda。この設定に書いたことはありません。',
    point: 'ステートファイルの列、次に AWS の列。',
  },
  'plan-destroys-inspector': {
    ask: 'プランは何をしますか。yes と答えますか。',
    usual: '「忘れる」か「何もしない」。実際は削除です。',
    point: '1 to destroy。プランには ECR しか出ず、一番の被害は書かれていません。',
  },
  'every-scan-stops': {
    ask: 'Inspector は何のスキャンを続けますか。',
    usual: '「自分のものではない EC2 と Lambda」。何も残りません。',
    point: '隠れたルールは働いていません。Terraform だけで起きたことで、実測です。',
  },
  'the-loss-is-written': {
    ask: '誰が、いつ気づきますか。',
    usual: '同僚が、何週間も後に。apply は成功と言っています。',
    point: '何事もないステートファイルと、AWS の列。',
  },
  'removed-forgets-it': {
    ask: '削除せずに忘れさせるには、どう書きますか。',
    usual: '`terraform state rm` を知る人がいます。ブロックも見せます。',
    point: '`destroy = false`。Terraform 1.7 以降で使えます。',
  },
  'only-ecr-is-read': {
    ask: 'ここまでで、落とし穴と何が違いますか。',
    usual: 'リフレッシュが enabler を見ません。',
    point: 'シーケンス図。問い合わせが 2 つから 1 つに減りました。',
  },
  'plan-only-forgets': {
    ask: 'プランは何をしますか。yes の前に、どの数字を確かめますか。',
    usual: '「removed だから削除」。管理対象から外すだけです。',
    point: '0 to destroy。書き留めてもらいます。',
  },
  'nothing-was-touched': {
    ask: '同僚は何に気づきますか。',
    usual: '何にも。それが成功です。',
    point: 'AWS の列で、有効なままの EC2 と Lambda。',
  },
  'one-owner-for-good': {
    ask: '持ち主が 2 人いる事実は、ほかにどこにありますか。',
    usual: 'セキュリティグループのルール、オートスケーラー、タグ。話してもらいます。',
    point: 'まとめの一文。続けて「似た例」と「判定」のページを紹介します。',
  },
} as const satisfies LessonNotes<'fix'>
