import type { AboutWords } from '@/i18n/page-words'
import { scanTypes } from '@/machines/account/account.terms'
import { lawOfTheLoop } from '@/machines/terraform/law'
import type { Verdict } from '@/machines/terraform/verdict'
import { Table } from './Article'

/** The law of the loop, judged by the workspace machine while the page is built. */
export function LawTable({ words }: { readonly words: AboutWords['law'] }) {
  return (
    <Table
      columns={[words.types, ...scanTypes.map(words.columns)]}
      rows={lawOfTheLoop(['ECR', 'EC2', 'LAMBDA']).map(({ resourceTypes, verdicts }) => [
        resourceTypes.map((type) => `\`${type}\``).join(', '),
        ...scanTypes.map((scanType) => textOf(verdicts[scanType], words)),
      ])}
    />
  )
}

function textOf(verdict: Verdict, words: AboutWords['law']): string {
  switch (verdict.kind) {
    case 'loops':
      return words.loops(verdict.period)
    case 'settles':
      return words.settles(verdict.after)
    case 'stuck':
      return words.stuck
  }
}
