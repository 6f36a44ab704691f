import type { CommandWords } from '../command-words'

const usage = `使い方: perpetual-diff <コマンド> [オプション]

  check DIR          DIR の Terraform が落ち着くかを判定します。終了コードは 0 が落ち着く、
                     1 が落ち着かない、2 が判定できない、です。
    --json           判定全体をプログラム向けに出力
    plan.json ...    DIR の代わりに terraform show -json の plan を 2 つ以上指定できます
    --sarif          SARIF 2.1.0 で出力（コードホスティング向け）

  simulate           モデルだけを動かします。1 つのワークスペースと 1 つのアカウントに apply を繰り返します。
    --enabler        EC2,ECR,LAMBDA,LAMBDA_CODE または none       (ECR)
    --scan           BASIC | ENHANCED | none                      (BASIC)
    --report         omitted | disabled                           (omitted)
    --coverage       at-once | late | hidden                      (late)
    --grace          short | long | never                         (short)
    --order          enabler-first | scan-first                   (enabler-first)
    --on             すでに有効な種類。例: EC2,LAMBDA             (none)
    --prevent-destroy, --ignore-changes                           enabler の lifecycle
    --applies        1 .. 1000                                    (5)
    --json           同じ内容をプログラム向けに出力

コマンドラインを解釈できないときの終了コードは 64 です。`

export const command = {
  usage,
  unknownCommand: (name) => `コマンドは check か simulate です。「${name}」はありません。`,
  flags: {
    unknown: (flag, known) =>
      `${flag} というオプションはありません。使えるのは次のとおりです: ${known}`,
    missingValue: (flag, expected) => `${flag} には値が必要です: ${expected}`,
    badValue: (flag, value, expected) =>
      `${flag} の値は ${expected} です。「${value}」は使えません。`,
    noValueWanted: (flag, value) => `${flag} に値は付けられません（「${value}」）。`,
    stray: (argument) => `「${argument}」は余分です。`,
    seeHelp: 'すべてのオプションは perpetual-diff --help で確認できます。',
  },
  verdict: (verdict) => {
    switch (verdict.kind) {
      case 'loops':
        return `判定: ループします（周期 ${verdict.period}）。apply ${verdict.seenAgain} の後はすべて apply ${verdict.firstSeen} の後と同じで、いつまでも落ち着きません。`
      case 'settles':
        return verdict.after === 0
          ? '判定: 落ち着いています。変更は一度も生じません。'
          : `判定: apply ${verdict.after} で落ち着きます。`
      case 'stuck':
        return `判定: 行き詰まります。apply ${verdict.since} 以降は毎回エラーで終わります。`
    }
  },
  check: {
    verdicts: {
      settles: '判定: 落ち着きます。',
      loops: '判定: ループします。apply のたびに、前の apply の結果が打ち消されます。',
      'cannot-tell': '判定: 判定できません。ここにないものによって結果が変わります。',
    },
    findings: {
      loop: (address) => `${address} は、互いに打ち消し合う設定の一つです`,
      stuck: (address) => `${address} のため、apply が毎回エラーで終わります`,
      syntax: () => 'ここから先は HCL として読めません',
      'too-much': () =>
        '長すぎるか入れ子が深すぎるため、読み切れません。小さく分けて判定してください',
      'not-text': () => 'テキストではありません。UTF-8 で保存するか、対象から外してください',
      'module-not-read': (name) =>
        `モジュール「${name}」は読んでいません。そのディレクトリも判定してください`,
      'other-owner': (address) =>
        `${address} はプロバイダー、リージョン、account_ids のどれかが異なり、同じアカウントかどうか分かりません`,
      'too-many-rules': (count) =>
        `ルールが ${count} 個あります。レジストリのルールは 2 つまでです`,
      'invalid-type': (value) => `「${value}」は AWS で使えない値です`,
      'invalid-frequency': (value) =>
        `scan_frequency の「${value}」は、この scan_type では使えません`,
      'two-enablers': (address) =>
        `${address} は 2 つ目の enabler です。1 つのアカウントに 2 つあると互いに打ち消し合います`,
      'destroys-enabler': (address) =>
        `${address} を destroy 付きで外すと、EC2 や Lambda を含むすべてのスキャンが無効になります。destroy = false にしてください`,
    },
    when: (choices) => `${choices} の場合:`,
    repair: (
      address,
    ) => `直し方: enabler を削除し、代わりに次のブロックを置きます。スキャンは無効になりません。

  removed {
    from = ${address}
    lifecycle {
      destroy = false
    }
  }`,
    flip: (address, attribute, period) =>
      `${address}: ${attribute} に同じ変更が繰り返されています（周期 ${period}）`,
    repairDiff: {
      'one-owner':
        '直し方（patch -p1 で適用できます）: enabler を Terraform の管理から外します。destroy はしないため、スキャンは無効になりません。',
      accord:
        '直し方（patch -p1 で適用できます）: enabler を残し、scan_type が ENHANCED のときだけ ECR を含めます。',
    },
    leftToDo: '直し方で外す enabler を参照しています。この行は手で直してください',
    lab: (address) => `実験室で再生: ${address}`,
    flipKinds: {
      'undone-elsewhere': '設定は毎回同じ値を求めていますが、ほかの何かが元に戻しています',
      'wish-changes':
        '求める値そのものが行き来しています。設定を書き換えているか、2 つの設定が交互に適用されています',
      once: 'apply を挟まずに plan を 2 回実行しただけかもしれません',
      over: 'その後は、これまでで最も長く変更がありません',
    },
    planProblems: {
      'not-json': () =>
        'ここから先は JSON として読めません。terraform show -json の出力を指定してください',
      'cut-off': () => 'plan がここで途切れています。出力全体を保存してください',
      'binary-plan': () => 'plan ファイルそのものです。terraform show -json で変換してください',
      'plan-log': () =>
        'terraform plan -json のログです。terraform plan -out=FILE の後に terraform show -json FILE を実行してください',
      state: () =>
        'plan ではなくステートです。terraform show -json に plan ファイルの名前を付けてください',
      'not-a-plan': () =>
        'JSON ですが plan ではありません。terraform show -json の出力を指定してください',
      'format-version': (version) => `format_version が ${version} です。読めるのは 1.x です`,
      errored: () =>
        'エラーで終わった plan で、内容が完全ではありません。plan をやり直してください',
      'too-deep': () => 'plan としては入れ子が深すぎます',
    },
    noFiles: (path) =>
      `.tf ファイル、またはそれを含むディレクトリを指定してください。${path} にはありません。`,
    tooMuch: (megabytes) =>
      `Terraform のファイルが ${megabytes} MB を超えています。分けて判定してください。`,
  },
  simulate: {
    apply: (number) => `apply ${number}`,
    drift: {
      update: (address) => `drift   ${address} が Terraform の外で変わりました`,
      delete: (address) => `drift   ${address} がなくなりました`,
    },
    nothingToDo: 'plan    変更なし',
    actions: {
      create: (address) => `plan  + ${address} を作成`,
      update: (address) => `plan  ~ ${address} をその場で更新`,
      delete: (address) => `plan  - ${address} を削除`,
      replace: (address) => `plan -+ ${address} を削除して再作成`,
      forget: (address) => `plan  . ${address} を削除せずに管理から外す`,
      'no-op': (address) => `plan    ${address} はそのまま`,
    },
    error: (text) => `error   ${text}`,
    inspector: { enabled: 'オン', disabled: 'オフ' },
    nothing: 'なし',
    account: (inspector, scanned, scanType) =>
      `結果    Inspector ${inspector}、スキャン対象 ${scanned}、ECR ${scanType}`,
  },
  failures: {
    'instance-cannot-be-destroyed': (address) =>
      `Instance cannot be destroyed: ${address} は prevent_destroy ですが、plan が削除を求めています。`,
    'timed-out': (address) => `${address}: 5 分待ってタイムアウトしました`,
    'not-found': (address) => `${address}: リソースが見つかりません（couldn't find resource）`,
    rejected: (address, code, reason) => `${address}: ${code}: ${reason}`,
    reasons: {
      'too-many-rules': 'スキャンルールは 2 つまでです',
      'too-many-filters': '1 つのルールのリポジトリフィルターは 100 個までです',
      'frequency-not-for-scan-type': 'このスキャン頻度はこのスキャンタイプでは使えません',
      'no-such-repository-name': 'このリポジトリ名は ECR では使えません',
      'no-resource-types': 'リソースの種類がありません',
    },
  },
} as const satisfies CommandWords
