import type { AllLessonWords } from '../lesson-words'
import { applyLoop } from './lessons/apply-loop'
import { backToBasic } from './lessons/back-to-basic'
import { byHand } from './lessons/by-hand'
import { consoleEnable } from './lessons/console-enable'
import { enhancedFirst } from './lessons/enhanced-first'
import { fix } from './lessons/fix'

export const lessons = {
  'console-enable': consoleEnable,
  'enhanced-first': enhancedFirst,
  'back-to-basic': backToBasic,
  'apply-loop': applyLoop,
  'by-hand': byHand,
  fix,
} as const satisfies AllLessonWords
