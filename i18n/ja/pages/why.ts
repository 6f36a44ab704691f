import type { WhyWords } from '../../page-words'

const lists = {
  article: '元の記事（2025 年 3 月）',
  listed: '現在の単価（us\u2011east\u20111）',
  listedTokyo: '現在の単価（東京）',
} as const

export const why = {
  head: {
    title: 'きっかけは費用',
    description:
      'Amazon Inspector は、イメージの初回スキャンと再スキャンのたびに料金がかかります。再スキャンの回数に上限はありません。自分の環境の費用を計算できます。',
  },
  lead: 'ループは、作ろうと思って作るものではありません。きっかけは料金を抑えたいという考えでした。その経緯は、2025 年 3 月に公開された実務者の記事（以下「元の記事」）に書かれています。',
  billed: {
    heading: '何に料金がかかるのか',
    text: [
      'Amazon Inspector は、EC2 インスタンス、Lambda 関数、ECR のコンテナイメージから既知の脆弱性を探すサービスです。イメージについては、初回のスキャンと、その後の再スキャン 1 回ごとに料金がかかります。',
      '連続スキャン（`CONTINUOUS_SCAN`）では、プッシュしたときだけでなく、関係する脆弱性が公開されるたびに再スキャンが行われます。その回数は、利用者にも AWS にも決められません。2025 年からは、再スキャンの期間（プッシュまたは最後のプルから 14〜180 日、または無期限）を指定できるようになりましたが、回数は今も制限できません。',
      'ECR のもう 1 つの選択肢である基本スキャンなら、Inspector の料金はかかりません。',
    ],
  },
  cases: {
    heading: '3 つの計算例',
    caption: '1 か月（30 日）の料金（USD）を 3 つの単価で比べる',
    lists,
    firstScan: 'イメージの初回スキャン',
    rescan: '再スキャン 1 回',
    dependencies: (rescansPerDay) =>
      `依存パッケージが ${rescansPerDay} 個あり、それぞれ毎日 1 回更新されるイメージ 1 つ：1 日 ${rescansPerDay} 回の再スキャン`,
    registry: (images, rescansPerDay) =>
      `イメージ ${images} 個、1 個につき 1 日 ${rescansPerDay} 回の再スキャン`,
    behind: (bill, images) => `イメージ ${images} 個で ${bill} になるときの再スキャン回数`,
    perMonth: (usd) => `月 ${usd}`,
    rescans: (perMonth, perDay) => `1 個につき ${perMonth} 回（1 日 ${perDay} 回）`,
    note: '元の記事の環境では、イメージが 45 個、見積もりは月 240 USD を超えていました。初回スキャンは 1 個につき 1 度だけなので、この表の月額には入れていません。',
  },
  calculator: {
    heading: '自分の環境で計算する',
    needsScript: '計算には JavaScript が必要です。上の計算例は JavaScript がなくても読めます。',
    images: 'イメージ数',
    rescans: '1 個あたり 1 日の再スキャン回数',
    newImages: '1 か月に増えるイメージ数',
    prices: '単価',
    lists,
    firstScan: '初回スキャン（USD）',
    rescan: '再スキャン（USD）',
    result: '料金',
    perMonth: '月 {usd}',
    scans: '30 日間で初回スキャン {first} 回、再スキャン {rescans} 回',
    invalid: 'すべての欄に 0 以上の数を入力してください。',
  },
  prices: {
    heading: 'どちらの単価が正しいのか',
    text: [
      '元の記事では、初回スキャンが 0.9 USD、再スキャンが 0.1 USD です。その後の複数の資料では 10 分の 1 で、us-east-1 は 0.09 USD と 0.01 USD、東京は 0.11 USD と 0.01 USD です。いずれも二次資料なので、判断の前に AWS の料金ページを確認してください。',
      'このサイトでは両方を示します。240 USD という見積もりは、どちらの単価でもありうる数字だからです。0.01 USD なら 1 個につき 1 日およそ 18 回、0.1 USD なら 2 回弱の再スキャンにあたります。',
    ],
  },
  wish: {
    heading: 'やりたかったこと',
    text: [
      'Inspector は残しておきたい。ふだんの ECR は `BASIC` にして、リリースのときだけ `ENHANCED` に切り替えたい。Terraform で書けば、変数 1 つとリソース 2 つで済みそうに見えます。',
      'ところが、この 2 つのリソースはいつまでも収束しません。',
    ],
    link: 'apply すると何が起きるか見る',
  },
  manual: {
    heading: 'API にある 3 つ目の頻度',
    text: [
      '料金を抑える方法は、もう 1 つありそうに見えます。必要なときだけスキャンすることです。Terraform にも AWS の API にも、`MANUAL` というスキャン頻度があります。',
      '元の記事では、手動でスキャンを始める場所がコンソールに見つかりませんでした。拡張スキャンについては、そのとおりです。一方、基本スキャンにはイメージ 1 つずつの「スキャン」ボタンがあり、24 時間に 1 回使えます。`MANUAL` という名前とは結びつかないので、見落としやすいところです。',
    ],
    caption: 'API で指定できる頻度と、手動でできること',
    columns: ['スキャンタイプ', 'ルールのスキャン頻度', 'コンソールでの手動スキャン'],
    rows: [
      ['`BASIC`（基本スキャン）', '`SCAN_ON_PUSH`', 'イメージごとに 24 時間に 1 回'],
      ['`ENHANCED`（拡張スキャン）', '`SCAN_ON_PUSH` または `CONTINUOUS_SCAN`', 'できません'],
    ],
    after:
      '`MANUAL` は、ルールに指定する頻度ではありません。基本スキャンのどのルールにも当てはまらないリポジトリが、この状態になります。',
  },
} as const satisfies WhyWords
