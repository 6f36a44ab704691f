import { sourceText } from '@/components/player/source-text'
import { type CheckExampleId, checkExamples } from '@/machines/check/examples'
import type { SourceFile } from '@/machines/check/module'

export interface Example {
  readonly id: CheckExampleId
  readonly files: readonly SourceFile[]
}

/** The examples with their texts, read while the page is built. */
export function exampleFiles(): readonly Example[] {
  return checkExamples.map(({ id, files }) => ({
    id,
    files: files.map(({ path, source }) => ({ path, text: sourceText(source) })),
  }))
}
