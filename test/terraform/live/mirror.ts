import { existsSync, readdirSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

const deepest = 4
/** Enough for every usual place, and over in a moment. */
const mostFolders = 4000

/**
 * A folder on this machine from which Terraform can take the provider without a network: a filesystem
 * mirror, known by its layout `registry.terraform.io/hashicorp/aws`, wherever somebody put it. Null if
 * none has that version. `beside` is where Terraform itself was found.
 */
export async function findMirror(beside: string, version: string): Promise<string | null> {
  const { TF_PLUGIN_CACHE_DIR: cache } = process.env
  const usual = [
    ...(cache ? [cache] : []),
    join(homedir(), '.terraform.d'),
    join(homedir(), '.local/share/terraform'),
    '/usr/local/share',
    '/usr/share/terraform',
    '/usr/local/lib',
    '/opt',
    '/srv',
    '/var/lib/terraform',
    join(beside, '..'),
  ]
  let level = usual
  let left = mostFolders
  for (let depth = 0; depth <= deepest && left > 0; depth++) {
    const found = level.find((folder) => holds(join(folder, 'registry.terraform.io'), version))
    if (found) return found
    const next = await Promise.all(level.slice(0, left).map(foldersIn))
    left -= level.length
    level = next.flat()
  }
  return null
}

/** A mirror holds a version as a folder or as zip files. */
function holds(mirror: string, version: string): boolean {
  const provider = join(mirror, 'hashicorp/aws')
  if (!existsSync(provider)) return false
  return readdirSync(provider).some((name) => name === version || name.includes(`_${version}_`))
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map((entry) => join(folder, entry.name))
  } catch {
    return [] // not there, or not ours to read
  }
}
