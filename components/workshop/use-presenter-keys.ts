import { useEffect } from 'react'

interface Acts {
  readonly step: (by: 1 | -1) => void
  readonly blank: () => void
  readonly laser: () => void
  readonly large: () => void
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}
const toggles: Readonly<Record<string, 'blank' | 'laser' | 'large'>> = {
  b: 'blank',
  '.': 'blank',
  l: 'laser',
  t: 'large',
}

/** The presenter's keys, a clicker's among them; not where somebody types. */
export function usePresenterKeys({ step, blank, laser, large }: Acts): void {
  useEffect(() => {
    const acts = { blank, laser, large }
    const pressed = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const by = steps[event.key]
      const toggle = toggles[event.key.toLowerCase()]
      if (!by && !toggle) return
      event.preventDefault()
      if (by) step(by)
      if (toggle) acts[toggle]()
    }
    const { dataset } = document.documentElement
    addEventListener('keydown', pressed)
    dataset.keys = 'heard'
    return () => {
      removeEventListener('keydown', pressed)
      delete dataset.keys
    }
  }, [step, blank, laser, large])
}

function isTaken({ ctrlKey, metaKey, altKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return true
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
