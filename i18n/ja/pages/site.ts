import type { SiteWords } from '../../page-words'

export const site = {
  name: 'Perpetual Diff',
  skip: '本文へ移動',
  menu: 'メニュー',
  pages: 'ページ',
  lessons: 'レッスン',
  links: {
    lab: '実験室',
    check: '判定',
    workshop: '勉強会',
    postmortem: 'ポストモーテム',
    why: '費用',
    rules: 'ルール',
    family: '似た例',
    about: 'このサイト',
  },
  darkTheme: 'ダークテーマ',
  footer: {
    licence: 'MIT ライセンスです。コードも文章も図も自由に使えます。',
    about: '測定の内容と引用のしかた',
  },
  source: '出典',
} as const satisfies SiteWords
