import type { EvidenceWords } from '../evidence-words'

export const evidence = {
  grades: {
    documented: '公式ドキュメントに記載',
    measured: '実際の Terraform とプロバイダーで測定',
    observed: '実環境での観測',
    assumed: '仮定',
  },
  gradesExplained: {
    documented: '提供元の公式ドキュメントに書かれています。',
    measured:
      '本物の Terraform CLI と無改造の AWS プロバイダーを、模擬の AWS エンドポイントに対して動かした結果です。',
    observed:
      '実際のアカウントで確認され、記録されたものです。公式ドキュメントには書かれていません。',
    assumed: 'どこにも書かれていません。仮定を切り替えると何が変わるかを確かめられます。',
  },
  sources: {
    article: '実務者による記事（2025 年 3 月 13 日）',
    realTools: 'Terraform CLI 1.11.4 と hashicorp/aws 5.100.0',
    noSource: '出典は見つかっていません',
    activating: 'Amazon Inspector ユーザーガイド：スキャンタイプの有効化',
    scanningResources: 'Amazon Inspector ユーザーガイド：リソースのスキャン',
    ecrIntegration: 'Amazon Inspector ユーザーガイド：Amazon ECR との統合',
    deactivatingType: 'Amazon Inspector ユーザーガイド：スキャンタイプの無効化',
    deactivating: 'Amazon Inspector ユーザーガイド：Amazon Inspector の無効化',
    disableApi: 'Amazon Inspector API リファレンス：Disable',
    scanningRulesApi: 'Amazon ECR API リファレンス：PutRegistryScanningConfiguration',
    removedBlock: 'Terraform 言語：removed ブロック',
    cloudFormation: 'CloudFormation coverage roadmap #2516',
  },
  claims: {
    consoleActivation:
      'コンソールで Inspector を有効化すると、EC2、ECR、Lambda 標準スキャンがオンになります。',
    R1: 'ECR を対象に Inspector を有効化すると、レジストリは拡張スキャンになります。',
    R2: 'レジストリを BASIC にすると、Inspector のイメージスキャンだけが止まります。',
    'R2-reverse':
      'Inspector 側でイメージスキャンを無効化すると、レジストリは基本スキャンに戻ります。',
    R3: 'すべてのスキャンタイプがオフになると、そのアカウントの Inspector は無効になります。',
    R4: 'レジストリを ENHANCED にすると Inspector が有効になります。対象が ECR だけになる点は観測によるものです。',
    explicitDisable: '最後のスキャンタイプを無効化すると、Inspector 自体も無効になります。',
    graceLength:
      '対象がなくなった Inspector がいつまで残るか。観測では「しばらくして」とだけ述べられています。',
    reportOfDisabled:
      '無効なアカウントは、状態を尋ねる API の応答に含まれないものとしています。「無効」として含まれるなら、プランは作成ではなく更新になります。',
    coverageLag: 'BASIC にした後も、API の応答には 10 秒を超えて ECR が残るものとしています。',
    planAndApply: 'ここで Terraform が何を読み、何を計画し、何を呼び出すか。',
    theLoop:
      '2 つのリソースを一緒に管理すると、周期 2 で繰り返します。公式ドキュメントには書かれていません。',
    deletingDestroys:
      'ブロックを消すとリソースは削除され、プロバイダーはオンになっているスキャンタイプをすべて無効化します。',
    removedForgets:
      'removed ブロックに destroy = false を書くと、ステートから外れるだけで AWS には触れません。',
    twoRules: 'レジストリのスキャン設定に書けるルールは 2 つまでです。',
    findingsLost: 'Inspector を無効化すると、検出結果、フィルター、抑制ルールが削除されます。',
  },
  checked: '{date} 確認',
} as const satisfies EvidenceWords
