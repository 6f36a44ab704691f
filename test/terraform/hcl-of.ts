import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Configuration } from '@/machines/terraform/configuration'
import { hclFileOf, tfvarsOf } from '@/machines/terraform/hcl'
import { mainTf } from '@/machines/terraform/main-tf'
import { lessonConfigurations } from './lesson-configurations'

/** File names and texts of a folder that Terraform can be started in. */
export type Folder = Readonly<Record<string, string>>

/** A configuration as files: the lessons' own where a lesson has it, else as the lab writes it. */
export function hclOf(configuration: Configuration): Folder {
  return lessonConfigurations.some((one) => isDeepStrictEqual(one, configuration))
    ? { 'main.tf': lessonFile(configuration), 'terraform.tfvars': tfvarsOf(configuration) }
    : { 'main.tf': mainTf(configuration), 'terraform.tfvars': '' }
}

function lessonFile(configuration: Configuration): string {
  const machines = new URL('../../machines/', import.meta.url)
  return readFileSync(fileURLToPath(new URL(hclFileOf(configuration), machines)), 'utf8')
}
