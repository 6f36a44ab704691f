import type { HandsOnWords } from '../../hands-on-words'

export const handsOn = {
  head: {
    title: 'ハンズオン：本物の Terraform でループさせる',
    description:
      '手元の Terraform を、このマシン上の模擬 AWS に対してループさせます。必要なもの、2 つのファイル、すべてのコマンド、アカウントのライブ表示。AWS アカウントも費用も不要です。',
  },
  lead: 'お使いの Terraform と本物の AWS プロバイダーを、このサイトのアカウントのステートマシンに接続します。10 分ほどで終わります。AWS アカウントは不要で、費用もかかりません。',
  withoutScript:
    'JavaScript が無効なため、コマンドには `http://127.0.0.1:3000` とキー `learner` を表示しています。違う場合は読み替えてください。ライブ表示には JavaScript が必要です。',
  seat: {
    heading: 'あなたのアカウント',
    text: 'ここでは、アクセスキー ID ごとに専用のアカウントがあります。このまま使うことも、好きなものを入力することもできます。英数字、ピリオド、ハイフン、アンダースコアが使えます。',
    key: 'アクセスキー ID',
    badKey:
      '英数字、ピリオド、ハイフン、アンダースコアで 1〜128 文字にしてください。直前の正しいキーを使い続けています。',
    roomKey:
      'このサーバーは共有です。キーの先頭に、主催者から伝えられたルームキーが必要です。ここに入力すると、上のキーと下のすべてのコマンドに付きます。',
    roomKeyField: 'ルームキー',
    badRoomKey: '空白を入れず、英数字 6〜64 文字で入力してください。',
    locked:
      'このアクセスキー ID では接続できません。先頭のルームキーがないか、間違っています。主催者から伝えられたルームキーを「ルームキー」欄に入力してください。',
  },
  install: {
    heading: '用意するもの',
    points: [
      'Terraform 1.7 以降。ここに載せたプランは 1.11.4 で記録しました。',
      'シェル。macOS か Linux のターミナル、Windows では WSL を使います。`curl` はどれにも入っています。',
      'AWS CLI。アカウントの中を自分で確かめたい場合だけ必要です。1 か所で使います。',
    ],
  },
  files: {
    heading: 'ファイルを保存する',
    text: 'フォルダーを展開するか、空のフォルダーに次の名前で保存してください。',
    download: 'フォルダーをダウンロード（zip）',
    about: {
      'main.tf': '記事の設定です。2 つのリソースは、お互いのことを知りません。',
      'providers.tf': 'プロバイダーとそのバージョンです。エンドポイントは書いてありません。',
      'fix/main.tf': '解決策です。最後に `main.tf` へ上書きコピーします。',
    },
  },
  commands: {
    heading: 'コマンドを打つ',
    text: '保存したフォルダーで、上から順に実行します。`AWS_ENDPOINT_URL` がここを指すので、外には何も送られません。',
    copy: 'コピー',
    copied: 'コピーしました。',
    refused:
      'ブラウザーがクリップボードを許可しませんでした。コマンドを選択してあるので、手でコピーしてください。',
    prints: 'こう表示されます：',
    steps: {
      environment: {
        title: '接続先をここにする',
        text: 'シークレットは検証しませんが、何か入っている必要があります。',
      },
      init: { title: 'プロバイダーを取得する', text: '最初の 1 回だけです。100 MB ほどあります。' },
      order: {
        title: '順番を決めておく',
        text: 'Terraform は 2 つのリクエストを同時に送り、どちらが先に届くかは決まっていません。記事と同じ順になるように、ECR のほうを 3 秒待たせます。成り行きに任せるなら、飛ばしてください。',
      },
      'first-apply': {
        title: 'apply する',
        text: 'リソースが 2 つとも作成されます。ECR が `BASIC` なので、Inspector にはスキャンするものがありません。問題はなさそうに見えます。',
      },
      wait: {
        title: '1 日進める',
        text: 'ライブ表示を見てください。することのない Inspector を、AWS が無効にします。これが R3 です。Terraform には知らされません。',
      },
      'second-apply': {
        title: 'もう一度 apply する',
        text: '何も変えていません。それでも Terraform は Inspector がないと判断し、作成します。すると R1 で ECR が `ENHANCED` になります。',
      },
      'third-apply': {
        title: 'さらに apply する',
        text: '今度は ECR にドリフトが見つかります。Terraform が `BASIC` に戻し、元の状態に逆戻りします。',
      },
      'ask-aws': {
        title: 'AWS に聞いてみる',
        text: 'AWS CLI で、同じエンドポイントから同じアカウントを読みます。',
      },
      fix: {
        title: 'ループから抜ける',
        text: '解決策の設定には enabler がありません。`removed` ブロックがあるので、Terraform は enabler を削除せずに管理対象から外します。',
      },
      'fix-rests': {
        title: 'もう一度だけ apply する',
        text: '収束しました。1 つの事実に、持ち主は 1 人です。',
      },
    },
  },
  live: {
    heading: 'アカウントのライブ表示',
    text: 'あなたのキーで届いた呼び出しと、AWS が自動で行ったことを、その場で表示します。',
    noServer:
      'いま開いているのはファイルだけのサイトで、模擬 AWS がありません。リポジトリーをクローンし、`npm start` を実行して、そこでこのページを開いてください。',
    connections: {
      connecting: '接続しています。',
      following: '接続中です。',
      lost: '接続が切れました。再接続しています。',
      crowded:
        'ライブ表示の人数が、このサーバーの上限に達しています。コマンドはそのまま使えます。再接続しています。',
      away: 'サーバーがアカウントの保存先に接続できません。再接続しています。',
    },
    account: 'アカウント ID',
    inspector: 'Inspector',
    on: '有効',
    off: '無効',
    scanType: 'ECR のスキャンタイプ',
    scans: 'スキャン対象',
    nothing: 'なし',
    clock: 'アカウントの時計：{time}',
    nextMove: '{time}後に AWS が自動で動きます。',
    noMove: 'AWS が自動で行うことはありません。',
    moveOn: '時計を進める',
    spans: { '1m': '1 分', '1h': '1 時間', '1d': '1 日' },
    speed: '時計の速さ',
    times: '{speed} 倍',
    reset: '新しいアカウントでやり直す',
    notDone: {
      'time.passed': '時計を進められませんでした。',
      settings: '時計の速さを変えられませんでした。',
      reset: '新しいアカウントにできませんでした。',
    },
    why: {
      unreachable:
        'サーバーから応答がありません。動いているか確かめてから、もう一度お試しください。',
      locked: 'このキーでは接続できません。ルームキーを確かめてから、もう一度お試しください。',
      refused: 'サーバーに拒否されました。このページを再読み込みしてから、もう一度お試しください。',
      away: 'サーバーがアカウントの保存先に接続できません。少し待ってから、もう一度お試しください。',
    },
    log: '起きたこと（新しい順）',
    empty: 'まだ呼び出しがありません。最初の apply を実行してください。',
    call: '{operation} を呼び出しました',
    refusedCall: '{operation} は拒否されました：{code}',
    awsActed: 'AWS が自動で動きました',
    timePassed: '時計を {time}進めました',
    settings: '時計の速さを変えました',
    hold: 'これ以降、{operation} は待たされます',
    resetDone: '新しいアカウントになりました',
    days: '{count} 日',
    hours: '{count} 時間',
    minutes: '{count} 分',
    diagram: 'アカウント',
  },
  readme: {
    title: 'Perpetual Diff ハンズオン',
    text: 'コマンドを順番に並べました。{site} は `npm start` で開くサイトのアドレス、{key} は好きなキーに読み替えてください。',
  },
} as const satisfies HandsOnWords
