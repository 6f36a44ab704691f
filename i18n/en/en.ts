import type { Dictionary } from '../dictionary'
import { diagrams } from './diagrams'
import { lessons } from './lessons'
import { pages } from './pages'
import { player } from './player'

export const en = { diagrams, lessons, player, pages } as const satisfies Dictionary
