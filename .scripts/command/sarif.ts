import type { CommandWords } from '@/i18n/command-words'
import type { Check } from '@/machines/check/check'
import { findingIds } from '@/machines/check/findings'

/** Nothing is wrong with these: they say what the answer does not cover. */
const notes: readonly string[] = ['module-not-read', 'other-owner']

/** The findings as a SARIF 2.1.0 log. */
export function sarif({ findings }: Check, { check }: CommandWords) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'perpetual-diff', rules: findingIds.map((id) => ({ id })) } },
        results: findings.map(({ id, place, detail }) => ({
          ruleId: id,
          level: notes.includes(id) ? 'note' : 'error',
          message: { text: check.findings[id](detail) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: place.path.replaceAll('\\', '/') },
                region: {
                  startLine: place.line,
                  startColumn: place.column,
                  endLine: place.endLine,
                },
              },
            },
          ],
        })),
      },
    ],
  }
}
