import type { PageWords } from '../page-words'
import { about } from './pages/about'
import { changes } from './pages/changes'
import { check } from './pages/check'
import { course } from './pages/course'
import { embed } from './pages/embed'
import { family } from './pages/family'
import { follow } from './pages/follow'
import { glossary } from './pages/glossary'
import { handout } from './pages/handout'
import { handsOn } from './pages/hands-on'
import { home } from './pages/home'
import { lab } from './pages/lab'
import { offline } from './pages/offline'
import { postmortem } from './pages/postmortem'
import { present } from './pages/present'
import { rules } from './pages/rules'
import { site } from './pages/site'
import { wall } from './pages/wall'
import { why } from './pages/why'
import { workshop } from './pages/workshop'

export const pages = {
  site,
  home,
  why,
  rules,
  family,
  glossary,
  about,
  embed,
  lab,
  handsOn,
  handout,
  changes,
  offline,
  check,
  postmortem,
  course,
  workshop,
  follow,
  present,
  wall,
} as const satisfies PageWords
