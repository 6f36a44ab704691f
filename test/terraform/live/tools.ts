import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findMirror } from './mirror'

const run = promisify(execFile)

/** The version whose behaviour `machines/terraform/provider.ts` describes. */
export const providerVersion = '5.100.0'

/** The real tools, ready to be started. */
export interface Tools {
  readonly terraform: string
  readonly terraformVersion: string
  readonly provider: string
  /** What every start of Terraform needs in its environment. */
  readonly env: NodeJS.ProcessEnv
  /** Everything that is written is written below this folder. */
  readonly scratch: string
}

/** Finds Terraform and the provider, or says in one sentence what is missing. */
export async function findTools(scratch: string): Promise<Tools | string> {
  const terraform = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'terraform.exe' : 'terraform'))
    .find(existsSync)
  if (!terraform) return 'There is no terraform on the PATH.'
  const env = await quietEnv(terraform, scratch)
  try {
    const { stdout } = await run(terraform, ['version', '-json'], { env, cwd: scratch })
    const { terraform_version: terraformVersion } = JSON.parse(stdout) as Version
    const provider = await initiated(terraform, scratch, env)
    return { terraform, terraformVersion, provider, env, scratch }
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    return `terraform init found no hashicorp/aws ${providerVersion}, neither here nor online: ${why}`
  }
}

interface Version {
  readonly terraform_version: string
}

/**
 * Whoever runs this keeps their own settings of where providers come from; without any, a mirror on this
 * machine is used. Everything else that could make Terraform or the provider behave otherwise is left out.
 */
async function quietEnv(terraform: string, folder: string): Promise<NodeJS.ProcessEnv> {
  // Both programs are written in Go; collecting garbage less often spares a third of their work.
  const env: NodeJS.ProcessEnv = { ...process.env, CHECKPOINT_DISABLE: '1', GOGC: '400' }
  for (const name of Object.keys(env)) if (/^(AWS|TF)_/.test(name)) delete env[name]
  const named = process.env.TF_CLI_CONFIG_FILE
  const own = [named, join(homedir(), '.terraformrc')].find((file) => file && existsSync(file))
  if (own) return { ...env, TF_CLI_CONFIG_FILE: own }
  const file = join(folder, 'mirror.tfrc')
  const mirror = await findMirror(dirname(terraform), providerVersion)
  await writeFile(file, mirror ? mirrorSettings(mirror) : '')
  return { ...env, TF_CLI_CONFIG_FILE: file }
}

function mirrorSettings(path: string): string {
  return `provider_installation {
  filesystem_mirror {
    path = ${JSON.stringify(path)}
  }
  direct {
    exclude = ["hashicorp/aws"]
  }
}
`
}

/** Lets `terraform init` get the provider, from the mirror or from the registry. */
async function initiated(terraform: string, folder: string, env: NodeJS.ProcessEnv) {
  const cwd = join(folder, 'init')
  await run('mkdir', ['-p', cwd])
  await writeFile(join(cwd, 'main.tf'), requirement)
  const timeout = 5 * 60 * 1000
  await run(terraform, ['init', '-input=false', '-no-color'], { env, cwd, timeout })
  const below = join(
    cwd,
    '.terraform/providers/registry.terraform.io/hashicorp/aws',
    providerVersion,
  )
  for (const platform of await readdir(below)) {
    const names = await readdir(join(below, platform))
    const name = names.find((one) => one.startsWith('terraform-provider-aws'))
    if (name) return join(below, platform, name)
  }
  throw new Error(`nothing was installed in ${below}.`)
}

const requirement = `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "${providerVersion}"
    }
  }
}
`
