import type { WhyWords } from '../../page-words'

const lists = {
  article: '元の記事（2025年3月）',
  listed: '現在の単価（us-east-1）',
  listedTokyo: '現在の単価（東京）',
} as const

export const why = {
  head: {
    title: 'きっかけは費用',
    description:
      'Amazon Inspectorは、イメージの初回スキャンと再スキャンのたびに料金がかかります。再スキャンの回数に上限はありません。自分の環境の費用を計算できます。',
  },
  lead: 'ループを作ろうと思って作る人はいません。始まりは、料金を抑えたいという願いでした。',
  billed: {
    heading: '何に料金がかかるのか',
    text: [
      'Amazon Inspectorは、EC2インスタンス、Lambda関数、ECRのコンテナイメージから既知の脆弱性を探すサービスです。イメージでは、初回のスキャンと、その後の再スキャン1回ごとに料金がかかります。',
      '連続スキャン（`CONTINUOUS_SCAN`）では、プッシュしたときだけでなく、関係する脆弱性が公開されるたびに再スキャンが行われます。その回数は、利用者にもAWSにも決められません。2025年からは、再スキャンの期間（プッシュまたは最後のプルから14日～180日、または無期限）を指定できるようになりましたが、回数は今も制限できません。',
      'ECRのもう1つの選択肢である基本スキャンなら、Inspectorの料金はかかりません。',
    ],
  },
  cases: {
    heading: '3つの計算例',
    caption: '1か月（30日）の料金（USD）を3つの単価で比べる',
    lists,
    firstScan: 'イメージの初回スキャン',
    rescan: '再スキャン1回',
    dependencies: (rescansPerDay) =>
      `依存パッケージが${rescansPerDay}個あり、それぞれ毎日1回更新されるイメージ1つ：1日${rescansPerDay}回の再スキャン`,
    registry: (images, rescansPerDay) =>
      `イメージ${images}個、1個につき1日${rescansPerDay}回の再スキャン`,
    behind: (bill, images) => `イメージ${images}個で${bill}になるときの再スキャン回数`,
    perMonth: (usd) => `月 ${usd}`,
    rescans: (perMonth, perDay) => `1個につき${perMonth}回（1日 ${perDay}回）`,
    note: '元の記事の環境では、イメージが45個、見積もりは月240 USDを超えていました。初回スキャンは1個につき1度だけなので、この表の月額には入れていません。',
  },
  calculator: {
    heading: '自分の環境で計算する',
    needsScript: '計算にはJavaScriptが必要です。上の計算例はJavaScriptがなくても読めます。',
    images: 'イメージ数',
    rescans: '1個あたり1日の再スキャン回数',
    newImages: '1か月に増えるイメージ数',
    prices: '単価',
    lists,
    firstScan: '初回スキャン（USD）',
    rescan: '再スキャン（USD）',
    result: '料金',
    perMonth: '月 {usd}',
    scans: '30日間で初回スキャン{first}回、再スキャン{rescans}回',
    invalid: 'すべての欄に0以上の数を入力してください。',
  },
  prices: {
    heading: 'どちらの単価が正しいのか',
    text: [
      '元の記事では、初回スキャンが0.9 USD、再スキャンが0.1 USDです。その後の複数の資料では10分の1で、us-east-1は0.09 USDと0.01 USD、東京は0.11 USDと0.01 USDです。いずれも二次資料なので、判断の前にAWSの料金ページを確認してください。',
      'このサイトでは両方を示します。240 USDという見積もりは、どちらの単価でもありうる数字だからです。0.01 USDなら1個につき1日およそ18回、0.1 USDなら2回弱の再スキャンにあたります。',
    ],
  },
  wish: {
    heading: 'やりたかったこと',
    text: [
      'Inspectorは残しておきたい。ふだんのECRは`BASIC`にして、リリースのときだけ`ENHANCED`に切り替えたい。Terraformで書けば、変数1つとリソース2つで済みそうに見えます。',
      'ところが、この2つのリソースはいつまでも落ち着きません。',
    ],
    link: 'applyすると何が起きるか見る',
  },
  manual: {
    heading: 'APIにある3つめの頻度',
    text: [
      '料金を抑える方法は、もう1つありそうに見えます。必要なときだけスキャンすることです。TerraformにもAWSのAPIにも、`MANUAL`というスキャン頻度があります。',
      '元の記事では、手動でスキャンを始める場所がコンソールに見つかりませんでした。拡張スキャンについては、そのとおりです。一方、基本スキャンにはイメージ1つずつの「スキャン」ボタンがあり、24時間に1回使えます。`MANUAL`という名前とは結びつかないので、見落としやすいところです。',
    ],
    caption: 'APIで指定できる頻度と、手動でできること',
    columns: ['スキャンタイプ', 'ルールのスキャン頻度', 'コンソールでの手動スキャン'],
    rows: [
      ['`BASIC`（基本スキャン）', '`SCAN_ON_PUSH`', 'イメージごとに24時間に1回'],
      ['`ENHANCED`（拡張スキャン）', '`SCAN_ON_PUSH`または`CONTINUOUS_SCAN`', 'できません'],
    ],
    after:
      '`MANUAL`は、ルールに指定する頻度ではありません。基本スキャンのどのルールにも当てはまらないリポジトリが、この状態になります。',
  },
} as const satisfies WhyWords
