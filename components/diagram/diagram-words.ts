import type { PlayerWords } from '@/i18n/player-words'

/** The words around a drawing, of those the player has. */
export type DiagramWords = PlayerWords['diagrams']
