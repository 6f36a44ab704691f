import type { TermId, TermKind } from '@/machines/glossary'
import type { PageHead, Prose } from './page-words'

export interface GlossaryWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly kinds: Readonly<Record<TermKind, { readonly heading: string; readonly text: Prose }>>
  readonly terms: Readonly<Record<TermId, { readonly name: string; readonly text: Prose }>>
  /** {english} {japanese} */
  readonly awsCallsIt: string
  readonly seeIt: string
}

interface NameAtAws {
  readonly en: string
  readonly ja: string
}

/**
 * AWS's own names, as in its user guides in both languages, read on 2026-11-28. Its Japanese guides
 * use a few of them side by side; all of those are here.
 */
export const namesAtAws: Readonly<Partial<Record<TermId, NameAtAws>>> = {
  inspector: { en: 'Amazon Inspector', ja: 'Amazon Inspector' },
  inspectorScanType: { en: 'scan type', ja: 'スキャンタイプ' },
  activating: { en: 'activate, enable', ja: 'アクティブ化、有効化' },
  deactivating: { en: 'deactivate, disable', ja: '非アクティブ化、無効化' },
  registry: { en: 'private registry', ja: 'プライベートレジストリ' },
  scanType: { en: 'scan type', ja: 'スキャンタイプ' },
  basic: { en: 'basic scanning', ja: '基本スキャン、ベーシックスキャン' },
  enhanced: { en: 'enhanced scanning', ja: '拡張スキャン' },
  scanFrequency: { en: 'scan frequency', ja: 'スキャン頻度' },
  onPush: { en: 'scan on push', ja: 'プッシュ時にスキャン' },
  continuous: { en: 'continuous scanning', ja: '連続スキャン' },
  manual: { en: 'manual scanning', ja: '手動スキャン' },
  filter: { en: 'filter', ja: 'フィルター' },
  finding: { en: 'finding', ja: '検出結果' },
  suppressionRule: { en: 'suppression rule', ja: '抑制ルール' },
}

/** Where the names were read: the same two guides in either language. */
export const awsGuides = {
  en: [
    ['Amazon Inspector user guide', 'https://docs.aws.amazon.com/inspector/latest/user/'],
    [
      'Amazon ECR user guide: image scanning',
      'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
    ],
  ],
  ja: [
    ['Amazon Inspector ユーザーガイド', 'https://docs.aws.amazon.com/ja_jp/inspector/latest/user/'],
    [
      'Amazon ECR ユーザーガイド：イメージスキャン',
      'https://docs.aws.amazon.com/ja_jp/AmazonECR/latest/userguide/image-scanning.html',
    ],
  ],
} as const
