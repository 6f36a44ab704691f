import { useEffect } from 'react'
import type { PlayerEvent } from './player.machine'

const moves: Readonly<
  Record<
    string,
    PlayerEvent['type'] & ('next' | 'back' | 'restart' | 'end' | 'nextApply' | 'backApply')
  >
> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  Home: 'restart',
  End: 'end',
  'Shift+ArrowRight': 'nextApply',
  'Shift+ArrowLeft': 'backApply',
}

/** The player's keys, everywhere but where somebody types or where a key has a meaning of its own. */
export function useKeys(
  send: (event: PlayerEvent) => void,
  toggle: () => void,
  help: () => void,
): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): boolean => {
      const move = moves[event.shiftKey ? `Shift+${event.key}` : event.key]
      if (move) send({ type: move })
      else if (event.key === ' ' && !isPressable(event.target)) toggle()
      else if (event.key === '?') help()
      else return false
      return true
    }
    const pressed = (event: KeyboardEvent) => {
      const taken = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented
      if (!taken && !takesKeys(event) && act(event)) event.preventDefault()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [send, toggle, help])
}

function takesKeys({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], dialog[open]') !== null
  )
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary') !== null
}
