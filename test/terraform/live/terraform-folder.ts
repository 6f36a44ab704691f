import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StateFile } from '@/machines/terraform/state-file'
import type { Folder } from '../hcl-of'
import { readState } from './state-json'
import type { Tools } from './tools'

/** What a program printed and how it ended. */
export interface Printed {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** A folder as a user has it, in which Terraform is started again and again. */
export interface TerraformFolder {
  readonly write: (files: Folder) => Promise<void>
  readonly terraform: (...args: readonly string[]) => Promise<Printed>
  readonly state: () => Promise<StateFile>
}

/** Milliseconds. The provider itself gives up earlier, but for two waits in a row. */
const longest = 20 * 60 * 1000

export async function terraformFolder(tools: Tools, reattach: string): Promise<TerraformFolder> {
  const cwd = await mkdtemp(join(tools.scratch, 'run-'))
  const env = { ...tools.env, TF_REATTACH_PROVIDERS: reattach }
  const stateFile = join(cwd, 'terraform.tfstate')
  return {
    async write(files) {
      for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text)
    },
    terraform: (...args) =>
      new Promise((resolve, reject) => {
        const options = { cwd, env, maxBuffer: 32 * 1024 * 1024, timeout: longest }
        execFile(tools.terraform, args, options, (error, stdout, stderr) => {
          const code = error ? error.code : 0
          // A name like ENOENT means that it was never started.
          if (typeof code === 'number') resolve({ stdout, stderr, code })
          else reject(error ?? new Error('Terraform was stopped.'))
        })
      }),
    state: async () => (existsSync(stateFile) ? readState(await readFile(stateFile, 'utf8')) : {}),
  }
}
