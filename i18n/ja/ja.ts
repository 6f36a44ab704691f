import type { Dictionary } from '../dictionary'
import { command } from './command'
import { diagrams } from './diagrams'
import { evidence } from './evidence'
import { lessons } from './lessons'
import { pages } from './pages'
import { player } from './player'
import { predict } from './predict'

export const ja = {
  command,
  diagrams,
  evidence,
  lessons,
  player,
  pages,
  predict,
} as const satisfies Dictionary
