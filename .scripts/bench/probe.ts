/** What one press of Next led to; times are milliseconds after the press. */
export interface Step {
  /** The first frame that shows any of it. */
  readonly seen: number
  /** The frame that shows all of it; see `installProbe`. */
  readonly settled: number
  /** When what is folded away had caught up; 0 if it did not change. */
  readonly folded: number
  /** When the last animation ended; 0 if none ran. */
  readonly motion: number
  /** Lengths of the tasks over 50 ms, as the browser reports them. */
  readonly longTasks: readonly number[]
  /** Sum of the layout shifts, those the press excuses included. */
  readonly shift: number
}

interface Probe {
  readonly settled: () => Promise<Step>
  /** Layout shift that no input excuses, since the page was opened. */
  shift: number
  /** Set by a page that is still at work. */
  isBusy: boolean
}

declare global {
  var bench: Probe
}

/**
 * Runs inside a page, before its own scripts.
 *
 * A step starts at the time stamp of the key or click, as the browser took it in. It has settled in
 * the frame that paints the last change anywhere in the page's body: elements, text, attributes or
 * where a script has scrolled to. Painted means: the first task after the animation frame that
 * follows the change (or in which it is made), which is after style, layout, paint and commit.
 * What is inside a closed <details> is in no frame: when it has caught up is timed apart.
 * The last change is known by waiting: 250 ms nothing changed, an idle callback of ours has come, and
 * no animation runs. The drawing of the taken edge (CSS, 450 ms) is decoration: it is timed apart.
 */
export function installProbe(): void {
  const now = () => performance.now()
  let pressed = 0
  let changedAt = 0
  let foldedAt = 0
  let motionEnd = 0
  let isArmed = false
  let isInFrame = false
  let frame = 0
  let told = -1
  let frames: number[] = []
  let longTasks: number[] = []
  let excused = 0

  const painted = new MessageChannel()
  painted.port1.onmessage = () => frames.push(now())
  const nextFrame = requestAnimationFrame.bind(globalThis)
  const changed = () => {
    changedAt = now()
    if (isInFrame) tellPainted()
    else if (!isArmed) {
      isArmed = true
      nextFrame((time) => {
        frame = time
        isArmed = false
        tellPainted()
      })
    }
  }
  /** Once a frame; all callbacks of a frame are given the same time. */
  const tellPainted = () => {
    if (told !== frame) painted.port2.postMessage(null)
    told = frame
  }
  // The observer's microtask comes before this one, so it still knows where the change was made.
  globalThis.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      frame = time
      isInFrame = true
      callback(time)
      queueMicrotask(() => {
        isInFrame = false
      })
    })
  // oxlint-disable-next-line typescript/unbound-method -- called with its element by Reflect.apply
  const { scrollTo } = Element.prototype
  Element.prototype.scrollTo = function (...where: never[]) {
    const [left, top] = [this.scrollLeft, this.scrollTop]
    Reflect.apply(scrollTo, this, where)
    if (this.scrollLeft !== left || this.scrollTop !== top) changed()
  }
  const isFolded = ({ target }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement
    return element?.closest('details:not([open]) > :not(summary)') !== null
  }
  const begin = (event: Event) => {
    if (!event.isTrusted) return
    pressed = event.timeStamp
    changedAt = pressed
    foldedAt = 0
    motionEnd = 0
    frames = []
    longTasks = []
    excused = 0
  }
  for (const type of ['keydown', 'click']) addEventListener(type, begin, { capture: true })
  addEventListener('animationend', () => {
    motionEnd = now()
  })
  addEventListener('DOMContentLoaded', () => {
    const everything = { subtree: true, childList: true, attributes: true, characterData: true }
    new MutationObserver((records) => {
      if (!records.every(isFolded)) changed()
      else changedAt = foldedAt = now()
    }).observe(document.body, everything)
  })
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // TypeScript's DOM does not know this kind of entry.
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      }
      excused += value
      if (!hadRecentInput) probe.shift += value
    }
  }).observe({ type: 'layout-shift', buffered: true })

  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
  const isAtRest = () =>
    !probe.isBusy &&
    !isArmed &&
    now() - changedAt > 250 &&
    document.getAnimations().every(({ playState }) => playState !== 'running')
  const settled = async () => {
    // Asking costs the page time, so nobody asks before the motion is over anyway.
    await sleep(500)
    await idle()
    while (!isAtRest()) {
      await sleep(100)
      await idle()
    }
    return {
      seen: (frames[0] ?? now()) - pressed,
      settled: (frames.at(-1) ?? now()) - pressed,
      folded: foldedAt && foldedAt - pressed,
      motion: motionEnd && motionEnd - pressed,
      longTasks,
      shift: excused,
    }
  }
  const probe: Probe = { settled, shift: 0, isBusy: false }
  globalThis.bench = probe
}
