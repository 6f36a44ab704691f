import type { AllNotes } from '../notes-words'
import { applyLoop } from './notes/apply-loop'
import { backToBasic } from './notes/back-to-basic'
import { byHand } from './notes/by-hand'
import { consoleEnable } from './notes/console-enable'
import { enhancedFirst } from './notes/enhanced-first'
import { fix } from './notes/fix'

export const notes = {
  'console-enable': consoleEnable,
  'enhanced-first': enhancedFirst,
  'back-to-basic': backToBasic,
  'apply-loop': applyLoop,
  'by-hand': byHand,
  fix,
} as const satisfies AllNotes
