import { useEffect } from 'react'
import type { Opened } from './lesson-context'
import type { Step } from './player.machine'

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  Home: 'restart',
  End: 'end',
  'Shift+ArrowRight': 'nextApply',
  'Shift+ArrowLeft': 'backApply',
}

/**
 * The player's keys, everywhere but where somebody types or where a key has a meaning of its own. The
 * page says in `data-keys` from when on they are heard, for whoever drives it by program.
 */
export function useKeys(actor: Opened['actor'], openHelp?: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = isTaken(event) ? undefined : actionOf(event, actor, openHelp)
      if (!act) return
      event.preventDefault()
      act()
    }
    const { dataset } = document.documentElement
    addEventListener('keydown', pressed)
    dataset.keys = 'heard'
    return () => {
      removeEventListener('keydown', pressed)
      delete dataset.keys
    }
  }, [actor, openHelp])
}

function actionOf(
  { key, shiftKey }: KeyboardEvent,
  actor: Opened['actor'],
  openHelp: (() => void) | undefined,
): (() => void) | undefined {
  const step = steps[shiftKey ? `Shift+${key}` : key]
  if (step) return () => actor.send({ type: step })
  if (key === '?') return openHelp
  const type = actor.getSnapshot().matches('playing') ? 'pause' : 'play'
  return key === ' ' ? () => actor.send({ type }) : undefined
}

const typing = 'input, textarea, select, [contenteditable], dialog[open]'
const pressable = 'button, summary'

function isTaken(event: KeyboardEvent): boolean {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true
  const owners = key === ' ' ? `${typing}, ${pressable}` : typing
  return target instanceof Element && target.closest(owners) !== null
}
