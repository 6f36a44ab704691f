'use client'

import { accountFacts, coverageKeys } from '@/machines/account/account'
import { useFrame, useLesson } from './lesson-context'
import panel from './Panels.module.css'
import styles from './Work.module.css'

/** A console of our own drawing: what the two services show, and what you pressed in this beat. */
export function Console() {
  const { words: all } = useLesson()
  const words = all.console
  const { workspace, beat } = useFrame()
  const { inspector, coverage, scanType } = accountFacts(workspace.context.account)
  const pressed = beat.event?.type
  return (
    <section className={panel.panel}>
      <h2>{words.heading}</h2>
      <div className={styles.console}>
        <Service
          name={words.inspector}
          button={words.activate}
          pressed={pressed === 'inspector.enabled' ? words.pressed : null}
          rows={[
            {
              label: words.status,
              value: inspector === 'enabled' ? words.enabled : words.disabled,
              isOn: inspector === 'enabled',
            },
            ...coverageKeys.map((key) => ({
              label: words.scanned[key],
              value: coverage[key] ? words.scanning : words.notScanning,
              isOn: coverage[key],
            })),
          ]}
        />
        <Service
          name={words.registry}
          button={scanType === 'ENHANCED' ? words.chooseEnhanced : words.chooseBasic}
          pressed={pressed === 'registry.set' ? words.pressed : null}
          rows={[
            {
              label: words.scanType,
              value: scanType === 'ENHANCED' ? words.enhanced : words.basic,
              isOn: scanType === 'ENHANCED',
            },
          ]}
        />
      </div>
    </section>
  )
}

interface ServiceProps {
  readonly name: string
  /** The button a reader would press there, as AWS's console names it. */
  readonly button: string
  readonly pressed: string | null
  readonly rows: readonly {
    readonly label: string
    readonly value: string
    readonly isOn: boolean
  }[]
}

function Service({ name, button, pressed, rows }: ServiceProps) {
  return (
    <div className={styles.service}>
      <h3>{name}</h3>
      <dl>
        {rows.map(({ label, value, isOn }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-on={isOn}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.press} data-pressed={pressed !== null}>
        <span className={styles.button}>{button}</span>
        {pressed}
      </p>
    </div>
  )
}
