import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CommandWords } from '@/i18n/command-words'
import type { Check } from '@/machines/check/check'
import { type Finding, type FindingId, findingIds } from '@/machines/check/findings'
import type { SourceFile } from '@/machines/check/module'

/** Nothing is wrong with these: they say what the answer does not cover. */
const notes: readonly FindingId[] = ['module-not-read', 'other-owner']

/**
 * The findings as a SARIF 2.1.0 log with all that code hosts ask for: paths from the folder the command
 * runs in, which is the repository's root there, and a fingerprint that survives moved lines.
 */
export function sarif(
  { findings }: Check,
  files: readonly SourceFile[],
  { check: words }: CommandWords,
) {
  const prints = fingerprints(findings, files)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'perpetual-diff',
            rules: findingIds.map((id) => ({
              id,
              name: id,
              shortDescription: { text: words.findings[id]('…') },
              fullDescription: { text: words.findings[id]('…') },
              help: { text: words.findings[id]('…') },
              defaultConfiguration: { level: levelOf(id) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ id, place, detail }, index) => ({
          ruleId: id,
          ruleIndex: findingIds.indexOf(id),
          level: levelOf(id),
          message: { text: words.findings[id](detail) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(place.path) },
                region: {
                  startLine: place.line,
                  startColumn: place.column,
                  endLine: place.endLine,
                },
              },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: prints[index] },
        })),
      },
    ],
  }
}

function levelOf(id: FindingId): 'note' | 'error' {
  return notes.includes(id) ? 'note' : 'error'
}

function uriOf(path: string): string {
  const inside = relative(process.cwd(), resolve(path)).replaceAll('\\', '/')
  return inside.startsWith('..') ? pathToFileURL(resolve(path)).href : encodeURI(inside)
}

/** What a finding says about which lines; the second of two that say the same has another number. */
function fingerprints(findings: readonly Finding[], files: readonly SourceFile[]) {
  const seen = new Map<string, number>()
  return findings.map(({ id, detail, place }) => {
    const text = files.find(({ path }) => path === place.path)?.text ?? ''
    const lines = text.split('\n').slice(place.line - 1, place.endLine)
    const words = JSON.stringify([id, detail, uriOf(place.path), lines.map((line) => line.trim())])
    const hash = createHash('sha256').update(words).digest('hex').slice(0, 16)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}
