import { Paragraphs } from '@/components/site/Paragraphs'
import type { LabWords } from '@/i18n/lab-words'
import type { DiagramLabels } from '@/machines/diagram/labels'
import { articleKnobs } from '@/machines/lab/knobs'
import { replay } from '@/machines/lab/run'
import { accountText } from './account-text'
import { planLine } from './event-text'
import styles from './SideBySide.module.css'

interface DefaultRunProps {
  readonly words: LabWords
  readonly labels: DiagramLabels
}

/** The run the lab begins with as a table: it needs no scripts. */
export function DefaultRun({ words, labels }: DefaultRunProps) {
  const { heading, text, caption, columns } = words.firstRun
  const { steps } = replay(articleKnobs, ['a', 'a', 'a', 'a'])
  return (
    <section className={styles.static}>
      <h2>{heading}</h2>
      <Paragraphs text={text} />
      <div className={styles.scroll}>
        <table className={styles.applies}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.number}>
                <th scope="row">{step.number}</th>
                <td>{planLine(step, words)}</td>
                <td>{step.rules.map((rule) => labels.rules[rule]).join(', ')}</td>
                <td>{accountText(step.frames[0].workspace.context.account, labels)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
