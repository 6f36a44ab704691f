import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzipped } from '../../components/unzipped'
import type { Tools } from './tools'

/** Unpacks the zip of the lab folder as a reader would; resolves to the folder that was in it. */
export async function labFolder({ scratch }: Tools): Promise<string> {
  const below = await mkdtemp(join(scratch, 'sheet-'))
  for (const [name, text] of Object.entries(await unzipped('en'))) {
    await mkdir(dirname(join(below, name)), { recursive: true })
    await writeFile(join(below, name), text)
  }
  return join(below, 'perpetual-diff-lab')
}

interface Check {
  readonly name: string
  /** Null if the tool found nothing to complain of. */
  readonly complaint: string | null
}

/** The names of what `checkedFolder` finds out. */
export const folderChecks = ['terraform fmt', 'terraform validate', 'terraform validate, the fix']

/** What Terraform says to the folder before anything is applied, the fix copied over included. */
export async function checkedFolder(folder: string, tools: Tools): Promise<readonly Check[]> {
  const fixed = `${folder}-fixed`
  await cp(folder, fixed, { recursive: true })
  await cp(join(fixed, 'fix/main.tf'), join(fixed, 'main.tf'))
  const complaints = [
    await terraform(tools, folder, ['fmt', '-check', '-diff', '-recursive']),
    await validated(tools, `${folder}-copy`, folder),
    await validated(tools, fixed),
  ]
  return complaints.map((complaint, index) => ({
    name: folderChecks[index] ?? '',
    complaint,
  }))
}

/** `init` writes into a folder; the reader's is left to the reader's own. */
async function validated(tools: Tools, cwd: string, copyOf?: string): Promise<string | null> {
  if (copyOf) await cp(copyOf, cwd, { recursive: true })
  const complaint = await terraform(tools, cwd, ['init', '-input=false', '-no-color'])
  return complaint ?? terraform(tools, cwd, ['validate', '-no-color'])
}

function terraform(
  { terraform: program, env }: Tools,
  cwd: string,
  args: readonly string[],
): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env }, (error, stdout, stderr) =>
      resolve(error ? `${error.message}\n${stdout}\n${stderr}` : null),
    )
  })
}
