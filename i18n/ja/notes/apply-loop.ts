import type { LessonNotes } from '../../notes-words'

export const applyLoop = {
  'two-owners': {
    ask: '2 つのリソースを読んでください。互いを知っていますか。',
    usual: '「知らない」。`prevent_destroy` を見つけて安心する人もいます。',
    point: '3 つの見え方。書いたもの、覚えているもの、AWS にあるもの。',
  },
  'nothing-to-read': {
    ask: 'Terraform は、プランの前に何をしますか。',
    usual: '「比較」。その前に、まず読みます。',
    point: '空のステートファイルの列。驚きはいつもこの段階で入ってきます。',
  },
  'plan-creates-both': {
    ask: 'どちらが先に作られますか。',
    usual: '「先に書いたほう」。決まっておらず、数ミリ秒の競争です。',
    point: 'ターミナルの 2 to add。',
  },
  'inspector-is-enabled': {
    ask: 'リクエストは 1 つでした。変わったものはいくつですか。',
    usual: '「1 つ」。実際は 2 つです。',
    point: '図のレジストリが ENHANCED になっています。R1 です。',
  },
  'ecr-is-set-to-basic': {
    ask: '2 つ目のリクエストで BASIC にします。その直後、Inspector は有効ですか。',
    usual: '「無効」。有効なまま、対象がなくなります。',
    point: 'R2 と、図の Inspector。有効で、対象がありません。',
  },
  'everything-looks-fine': {
    ask: 'この apply を承認しますか。',
    usual: '全員が承認します。',
    point: '1 つだけ違う AWS の列。10 秒の仮定もここで伝えます。',
  },
  'aws-switches-inspector-off': {
    ask: '1 日たちます。誰も何もしません。Inspector は有効ですか。',
    usual: '「触っていないから有効」。',
    point: 'AWS の列だけが変わります。R3 です。「1 日」は私たちが選んだ間隔です。',
  },
  'inspector-is-gone': {
    ask: '返答に自分のアカウントがないとき、Terraform はどう受け取りますか。',
    usual: '「エラー」。実際は、enabler が消えたと判断します。',
    point: 'シーケンス図のリフレッシュと、その返答。',
  },
  'plan-creates-inspector-again': {
    ask: '設定は変えていません。プランは何をしますか。',
    usual: '「何もしない」か「両方を作成」。`prevent_destroy` が止めるかも聞きます。',
    point: '1 to add。ECR は希望どおり BASIC なので、プランに出ません。',
  },
  'ecr-flips-to-enhanced': {
    ask: 'ECR はプランにありません。スキャンタイプはどうなりますか。',
    usual: '半分が「プランにないから BASIC」と答えます。',
    point: 'シーケンス図。ECR を変えるメッセージは Inspector から出ています。',
  },
  'state-looks-the-same': {
    ask: 'ステートファイルのスキャンタイプは、実際の ECR と同じですか。',
    usual: '「書いたばかりだから同じ」。',
    point: 'ステートの列は BASIC、AWS の列は ENHANCED。エラーはどこにもありません。',
  },
  'images-are-scanned': {
    ask: '今回 R3 が働かないのはなぜですか。料金は誰が払いますか。',
    usual: '前者はすぐに出ます。後者で笑いが起きます。',
    point: '料金のパネル。頼んだのは BASIC でした。',
  },
  'ecr-has-drifted': {
    ask: '3 回目のリフレッシュでは、何の変化が見つかりますか。',
    usual: '「また Inspector」か「誰も触っていないから、なし」。',
    point: '3 つの見え方の ECR の行。原因は Terraform 自身の前回の apply です。',
  },
  'plan-sets-basic-again': {
    ask: 'このプランに間違いはありますか。',
    usual: '「ない」。そのとおりで、どのプランも 1 つのリソースについては正しいのです。',
    point: '1 to change。2 回目のプランと並べます。',
  },
  'image-scans-stop': {
    ask: 'Terraform は Inspector を削除しますか。',
    usual: '「する」と言う人もいます。しません。無効にするのは AWS です。',
    point: '1 回目と同じ、対象のない Inspector。',
  },
  'back-where-you-were': {
    ask: '1 回目の後と似た状態ですか。それとも同じ状態ですか。',
    usual: '「似ている」。列を 1 つずつ比べてもらいます。',
    point: '輪になった軌道。3 つとも同じなら、この先も同じです。',
  },
  'inspector-leaves-again': {
    ask: '1 周するたびに、お金のほかに何を失いますか。',
    usual: '知る人は少数です。検出結果、フィルター、抑制ルールです。',
    point: '2 度目の R3。',
  },
  'inspector-is-gone-again': {
    ask: '2 回目の始まりとの違いを探してください。',
    usual: 'apply の回数だけです。',
    point: '3 つの列。',
  },
  'plan-repeats-itself': {
    ask: 'プランは何をしますか。では 99 回目は。',
    usual: 'ここでは声がそろいます。偶数回は作成、奇数回は BASIC です。',
    point: '1 to add。2 回目のプランと一字一句同じです。',
  },
  'ecr-flips-again': {
    ask: '偶数回と奇数回で、誰が何を変えますか。',
    usual: '対称になっていることに、自分たちで気づきます。',
    point: 'Terraform が片方を、AWS がもう片方を変え、次は入れ替わります。',
  },
  'it-never-settles': {
    ask: '続けるとどうなりますか。どこを 1 か所変えれば抜けられますか。',
    usual: '「リソースを 1 つ消す」。どちらを、どう消すかは最後のレッスンです。',
    point: '証明と、抜けられる変更、抜けられない変更の一覧。',
  },
} as const satisfies LessonNotes<'apply-loop'>
