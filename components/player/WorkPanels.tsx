import { memo } from 'react'
import type { PlayerWords } from '@/i18n/player-words'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import { addressesAtWork, blockLines, hclFileOf, tfvarsOf } from '@/machines/terraform/hcl'
import { planText } from '@/machines/terraform/plan-text'
import { CodeLines } from './CodeLines'
import type { CodeFile } from './code'
import { plainLines } from './code-text'
import styles from './Panels.module.css'

interface PanelProps {
  readonly frame: Frame
  readonly words: PlayerWords
}

/** The plan of the current apply, as Terraform prints it. */
export const Terminal = memo(function Terminal({ frame, words }: PanelProps) {
  const { configuration, plan, apply } = frame.workspace.context
  if (!configuration) return null
  const heading = plan ? fill(words.terminal.plan, { apply }) : words.terminal.heading
  const waiting = apply > 0 ? words.terminal.reading : words.terminal.noPlanYet
  return (
    <section className={styles.panel}>
      <h3>{heading}</h3>
      <pre
        className={styles.terminal}
        tabIndex={0}
        role="region"
        aria-label={words.terminal.heading}
        lang={plan ? 'en' : undefined}
      >
        {plan ? planText(plan) : waiting}
      </pre>
    </section>
  )
})

/** The configuration, with the blocks at work in this beat marked. */
export const Hcl = memo(function Hcl({
  frame,
  words,
  files,
}: PanelProps & { readonly files: readonly CodeFile[] }) {
  const { configuration } = frame.workspace.context
  if (!configuration) return null
  const path = `machines/${hclFileOf(configuration)}`
  const file = files.find((one) => one.path === path)
  if (!file) return null
  const text = plainLines(file).join('\n')
  const marked = addressesAtWork(frame).flatMap((address) => blockLines(text, address) ?? [])
  const tfvars = tfvarsOf(configuration)
  return (
    <section className={styles.panel}>
      <h3>{words.code.heading}</h3>
      <p className={styles.note}>
        {tfvars ? (
          <code>terraform.tfvars: {tfvars.split('\n').join('; ')}</code>
        ) : (
          words.code.defaults
        )}
      </p>
      <CodeLines lines={file.lines} marked={marked} label={words.code.heading} />
    </section>
  )
})

/** A console of our own drawing: what the two services show, and what you pressed. */
export const Console = memo(function Console({ frame, words }: PanelProps) {
  const { account, configuration } = frame.workspace.context
  if (configuration) return null
  const { console: text } = words
  const { snapshot } = account
  const on = !snapshot.matches({ inspector: 'disabled' })
  const enhanced = snapshot.matches({ registry: 'enhanced' })
  const pressed = frame.beat.event?.type
  return (
    <section className={styles.panel}>
      <h3>{text.heading}</h3>
      <div className={styles.consoles}>
        <dl className={styles.console}>
          <div>
            <dt>{text.inspector}</dt>
            <dd data-on={on}>{on ? text.enabled : text.disabled}</dd>
          </div>
          {(['ec2', 'ecr', 'lambda', 'lambdaCode'] as const).map((key) => {
            const covered = snapshot.matches({ [key]: 'on' })
            return (
              <div key={key}>
                <dt>{text.scanned[key]}</dt>
                <dd data-on={covered}>{covered ? text.scanning : text.notScanning}</dd>
              </div>
            )
          })}
          {pressed === 'inspector.enabled' && (
            <div>
              <dt>
                <span className={styles.pressed}>{text.activate}</span>
              </dt>
              <dd>{text.pressed}</dd>
            </div>
          )}
        </dl>
        <dl className={styles.console}>
          <div>
            <dt>{text.registry}</dt>
            <dd />
          </div>
          <div>
            <dt>{text.scanType}</dt>
            <dd data-on={enhanced}>{enhanced ? text.enhanced : text.basic}</dd>
          </div>
          {pressed === 'registry.set' && (
            <div>
              <dt>
                <span className={styles.pressed}>
                  {enhanced ? text.chooseEnhanced : text.chooseBasic}
                </span>
              </dt>
              <dd>{text.pressed}</dd>
            </div>
          )}
        </dl>
      </div>
    </section>
  )
})
