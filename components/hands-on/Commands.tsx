import { Inline } from '@/components/site/Inline'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import type { SheetStep } from '@/machines/hands-on/sheet'
import { CopyBlock } from './CopyBlock'
import styles from './HandsOn.module.css'

interface CommandsProps {
  readonly words: HandsOnWords['commands']
  readonly steps: readonly SheetStep[]
}

/** Every command, in order, with what it does and what it prints. */
export function Commands({ words, steps }: CommandsProps) {
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>
        <Inline text={words.text} />
      </p>
      <ol className={styles.steps}>
        {steps.map(({ id, commands, prints }) => (
          <li key={id} data-step={id}>
            <h3>{words.steps[id].title}</h3>
            <p>
              <Inline text={words.steps[id].text} />
            </p>
            <CopyBlock text={commands.join('\n')} name={words.steps[id].title} words={words} />
            {prints.length > 0 && (
              <p className={styles.prints}>
                {words.prints}{' '}
                {prints.map((line) => (
                  <code key={line} lang="en">
                    {line}
                  </code>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
