import { VerdictMark } from '@/components/lab/VerdictMark'
import type { CheckWords } from '@/i18n/check-words'
import type { AnsweredCase } from '@/machines/check/answer'
import styles from './Answer.module.css'
import { useCheck } from './check-context'

/** What the text leaves open as a column each, and the verdict for every value. */
export function Cases({ cases }: { readonly cases: readonly AnsweredCase[] }) {
  const { words } = useCheck()
  const names = [...new Set(cases.flatMap(({ choices }) => choices.map(({ name }) => name)))]
  if (names.length === 0) return null
  return (
    <div className={styles.cases}>
      <h3 id="cases">{words.cases.heading}</h3>
      <p className={styles.note}>{words.cases.text}</p>
      <div className={styles.scroll} role="region" aria-labelledby="cases" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col">
                  <Name name={name} words={words.cases} />
                </th>
              ))}
              <th scope="col">{words.cases.columns.verdict}</th>
              <th scope="col">{words.cases.columns.run}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <Row key={JSON.stringify(one.choices)} names={names} one={one} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Row({ names, one }: { readonly names: readonly string[]; readonly one: AnsweredCase }) {
  const { words } = useCheck()
  const { choices, verdict, lab } = one
  return (
    <tr>
      {names.map((name) => {
        const value = choices.find((choice) => choice.name === name)?.value
        return (
          <td key={name}>
            {value === undefined ? '–' : (words.cases.values[value] ?? <code>{value}</code>)}
          </td>
        )
      })}
      <td className={styles.then} data-verdict={verdict.kind}>
        <VerdictMark kind={verdict.kind} />
        {words.cases.verdict[verdict.kind]}
      </td>
      <td>{lab ? <a href={lab}>{words.answer.lab}</a> : words.cases.noRun}</td>
    </tr>
  )
}

function Name({ name, words }: { readonly name: string; readonly words: CheckWords['cases'] }) {
  return words.names[name] ?? <code>{name}</code>
}
