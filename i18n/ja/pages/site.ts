import type { SiteWords } from '../../page-words'

export const site = {
  name: 'Perpetual Diff',
  skip: '本文へ移動',
  menu: 'メニュー',
  pages: 'ページ',
  lessons: 'レッスン',
  links: { why: '費用', rules: 'ルール', family: '似た例', about: 'このサイト' },
  darkTheme: 'ダークテーマ',
  owners: { configuration: '設定', stateFile: 'ステート', aws: 'AWS' },
  footer: {
    licence: 'MITライセンスです。コードも文章も図も自由に使えます。',
    languages: '言語',
    about: '何を計測したか、引用のしかた',
  },
  source: '出典',
} as const satisfies SiteWords
