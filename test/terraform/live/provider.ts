import { spawn } from 'node:child_process'
import type { Tools } from './tools'

/** The provider, kept running between plans. */
export interface RunningProvider {
  /** The value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string
  readonly stop: () => void
}

/** Milliseconds. It takes one or two seconds on a computer with nothing else to do. */
const patience = 2 * 60 * 1000

/**
 * Starts the unmodified provider by itself, as its developers do to debug it. It is then the provider's
 * environment, not Terraform's, that says which endpoint and whose keys. Each seat needs a provider of
 * its own: one provider has one set of credentials.
 */
export function startProvider(
  { provider, env }: Tools,
  aws: Readonly<Record<string, string>>,
): Promise<RunningProvider> {
  const child = spawn(provider, ['-debug'], {
    env: { ...env, ...aws },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const stop = () => void child.kill()
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString()
      const reattach = /TF_REATTACH_PROVIDERS='(.+)'/.exec(printed)?.[1]
      if (reattach) resolve({ reattach, stop })
    })
    child.once('error', reject)
    setTimeout(() => reject(new Error(`The provider did not start: ${printed}`)), patience).unref()
    child.once('exit', () => reject(new Error(`The provider ended at once: ${printed}`)))
  })
}
