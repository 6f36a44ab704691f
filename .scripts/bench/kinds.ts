import { lessons } from '@/machines/lessons'
import { lessonAddress } from './lesson-charts'

/** One page of each kind, in English. */
export const pageKinds: readonly string[] = [
  '/en/',
  ...lessons.map(({ slug }) => lessonAddress(slug)),
  '/en/apply-loop/inspector-is-gone/',
  '/embed/en/apply-loop/inspector-is-gone/',
  '/en/lab/',
  '/en/lab/hands-on/',
  '/en/check/',
  '/en/postmortem/',
  '/en/workshop/',
  '/en/workshop/course/',
  '/en/apply-loop/handout/',
  '/en/why/',
  '/en/rules/',
  '/en/family/',
  '/en/glossary/',
  '/en/about/',
]
