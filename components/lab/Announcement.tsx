'use client'

import { eventText } from './event-text'
import { useLab } from './lab-context'
import { verdictLines } from './verdict-text'

interface AnnouncementProps {
  readonly said: string
  readonly moves: number
}

/** Where the run has come to, to be heard: nothing before the first move. */
export function Announcement({ said, moves }: AnnouncementProps) {
  const { run, words } = useLab()
  const last = run.steps.at(-1)
  const where = last ? eventText(last, words) : words.steps.start
  return (
    <p role="status" className="visually-hidden">
      {said || (moves > 0 && `${where}. ${verdictLines(run, words).headline}.`)}
    </p>
  )
}
