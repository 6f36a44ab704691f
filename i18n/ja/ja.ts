import type { Dictionary } from '../dictionary'
import { command } from './command'
import { diagrams } from './diagrams'
import { evidence } from './evidence'
import { lessons } from './lessons'
import { pages } from './pages'
import { player } from './player'

export const ja = {
  command,
  diagrams,
  evidence,
  lessons,
  player,
  pages,
} as const satisfies Dictionary
