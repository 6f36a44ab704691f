import { setTimeout as sleep } from 'node:timers/promises'

/** Rung while nobody listens, it is heard by the next one who does. */
export class Bell {
  private ringing = false
  private wake: (() => void) | null = null

  ring(): void {
    this.ringing = true
    this.wake?.()
  }

  async rung(atMost: number, stopped: AbortSignal): Promise<void> {
    const waiting = new AbortController()
    const stop = () => waiting.abort()
    stopped.addEventListener('abort', stop)
    this.wake = stop
    if (this.ringing || stopped.aborted) stop()
    await sleep(atMost, undefined, { signal: waiting.signal }).catch(() => undefined)
    stopped.removeEventListener('abort', stop)
    this.wake = null
    this.ringing = false
  }
}
