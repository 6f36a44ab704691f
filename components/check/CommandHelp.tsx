import { Inline } from '@/components/site/Inline'
import type { CheckWords } from '@/i18n/check-words'
import styles from './Check.module.css'

const commands = [
  'npx perpetual-diff check .',
  'npx perpetual-diff check plan-1.json plan-2.json plan-3.json',
  'npx perpetual-diff check --sarif . > perpetual-diff.sarif',
]

/** The checker without the page: what to type, and what the exit code says. */
export function CommandHelp({ words }: { readonly words: CheckWords['command'] }) {
  return (
    <div className={styles.command}>
      <h2 id="command">{words.heading}</h2>
      <p>
        <Inline text={words.text} />
      </p>
      <pre tabIndex={0} role="region" aria-labelledby="command">
        <code lang="en">{commands.join('\n')}</code>
      </pre>
      <table>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.codes.map(([code, means]) => (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Inline text={words.after} />
      </p>
    </div>
  )
}
