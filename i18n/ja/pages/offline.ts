import type { OfflineWords } from '../../page-words'

export const offline = {
  text: 'オフラインです。レッスン、実験室、判定はこのまま使えます。',
  title: 'オフラインです',
  absent:
    'このページは、お使いの端末に保存されていません。レッスン、実験室、判定は保存されています。',
  home: 'レッスンの一覧へ',
} as const satisfies OfflineWords
