import type { OfflineWords } from '../../page-words'

export const offline = {
  text: 'You are offline. The lessons, the lab and the checker work all the same.',
  title: 'You are offline',
  absent: 'This page is not kept on your device. The lessons, the lab and the checker are.',
  home: 'To the lessons',
} as const satisfies OfflineWords
