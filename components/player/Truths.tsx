'use client'

import { owners } from '@/machines/story/truths'
import { useFrame, useLesson } from './lesson-context'
import { TruthsTable } from './TruthsTable'

const awsAlone = ['aws'] as const

/** What the configuration wants, what the state file remembers, what AWS has. */
export function Truths() {
  const { words, run } = useLesson()
  const usesTerraform = run.frames[0]?.workspace.context.configuration
  return <TruthsTable frame={useFrame()} shown={usesTerraform ? owners : awsAlone} words={words} />
}
