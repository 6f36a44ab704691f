'use client'

import {
  type Assumptions,
  articleAssumptions,
  assumptionChoices,
  ruleIds,
} from '@/machines/account/account.terms'
import { articleKnobs, configurationOf, pauses } from '@/machines/lab/knobs'
import { change, retune } from '@/machines/lab/position'
import { writtenAt } from '@/machines/lab/run'
import { orders } from '@/machines/terraform/apply'
import { mainTf } from '@/machines/terraform/main-tf'
import { Choice } from './Choice'
import { ConfigurationFields } from './ConfigurationFields'
import { Fold } from './Fold'
import styles from './Knobs.module.css'
import { useLab } from './lab-context'

const assumptionNames = ['report', 'coverage', 'grace'] as const satisfies (keyof Assumptions)[]

/** What is written, and the world it is written for. */
export function Knobs() {
  const { words, player, labels, position, run, go } = useLab()
  const { knobs } = words
  const written = writtenAt(run)
  const { rulesOff, assumptions, order, pause } = position.knobs
  const unusual = assumptionNames.filter((name) => assumptions[name] !== articleAssumptions[name])
  const others = (order === articleKnobs.order ? 0 : 1) + (pause === articleKnobs.pause ? 0 : 1)
  return (
    <section className={styles.knobs} aria-label={knobs.heading}>
      <h2>{knobs.heading}</h2>
      <ConfigurationFields written={written} onEdit={(id) => go(change(position, id))} />
      <p className={styles.note}>{knobs.editsAreSteps}</p>
      <Fold title={knobs.asText} changed={0}>
        <pre className={styles.text} tabIndex={0} role="region" aria-label={knobs.asText}>
          {mainTf(configurationOf(written))}
        </pre>
      </Fold>
      <Fold title={knobs.assumptions} changed={unusual.length + others}>
        <p className={styles.note}>{knobs.assumptionsText}</p>
        <Choice
          name={knobs.pause}
          values={pauses}
          labels={knobs.pauses}
          value={pause}
          onChoose={(chosen) => go(retune(position, { pause: chosen }))}
        />
        <Choice
          name={knobs.order}
          values={orders}
          labels={knobs.orders}
          value={order}
          onChoose={(chosen) => go(retune(position, { order: chosen }))}
        />
        {assumptionNames.map((name) => (
          <Choice
            key={name}
            name={knobs.names[name]}
            values={assumptionChoices[name]}
            labels={knobs.choices}
            value={assumptions[name]}
            onChoose={(chosen) =>
              go(retune(position, { assumptions: { ...assumptions, [name]: chosen } }))
            }
          />
        ))}
      </Fold>
      <Fold title={knobs.rules} changed={rulesOff.length}>
        <p className={styles.note}>{knobs.rulesText}</p>
        {ruleIds.map((rule) => (
          <label key={rule} className={styles.check}>
            <input
              type="checkbox"
              checked={!rulesOff.includes(rule)}
              onChange={({ target }) =>
                go(
                  retune(position, {
                    rulesOff: ruleIds.filter((one) =>
                      one === rule ? !target.checked : rulesOff.includes(one),
                    ),
                  }),
                )
              }
            />
            <span>
              <b>{labels.rules[rule]}</b> {player.rules[rule]}
            </span>
          </label>
        ))}
      </Fold>
    </section>
  )
}
