import { useId, useMemo, useState, useSyncExternalStore } from 'react'
import look from '@/components/site/Buttons.module.css'
import { Inline } from '@/components/site/Inline'
import { fill } from '@/machines/diagram/labels'
import { stepText } from '@/machines/lab/step-text'
import { newEntry } from '@/machines/postmortem/document'
import { type LinkedRun, linkedRun } from '@/machines/postmortem/lab-run'
import pickStyles from './Pick.module.css'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'

const nothingChanges = () => () => {}
const arrivedWith = () => new URLSearchParams(location.search).get('run') ?? ''

/** A run of the lab by its link: pasted, or brought along from the lab. */
export function LabPick() {
  const { words } = usePostmortem()
  const { pick } = words
  const note = useId()
  const brought = useSyncExternalStore(nothingChanges, arrivedWith, () => '')
  const [typed, setTyped] = useState<string | null>(null)
  const link = typed ?? brought
  const linked = useMemo(() => linkedRun(link), [link])
  const isWrong = link.trim() !== '' && !linked
  return (
    <div className={pickStyles.source} role="group" aria-label={pick.lab}>
      <h3>{pick.lab}</h3>
      <label>
        <span>{pick.labLink}</span>
        <input
          type="text"
          inputMode="url"
          value={link}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={note}
          aria-invalid={isWrong}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p id={note} className={isWrong ? styles.warning : styles.note}>
        <Inline text={isWrong ? pick.labNotALink : pick.labText} />
      </p>
      {linked && <RunSteps key={linked.run} linked={linked} />}
    </div>
  )
}

/** The steps of a run; all of them are chosen to begin with. */
function RunSteps({ linked: { run, steps, problems } }: { readonly linked: LinkedRun }) {
  const { words, told, labProblems, change, say } = usePostmortem()
  const { pick } = words
  const id = useId()
  const [left, leave] = useState<ReadonlySet<number>>(new Set())
  const chosen = steps.filter(({ number }) => !left.has(number))
  const add = () => {
    const entries = chosen.map(({ number }) => newEntry({ kind: 'lab', run, step: number }))
    if (entries.length === 0 || !change({ type: 'added', entries })) return
    leave(new Set(steps.map(({ number }) => number)))
    say(fill(words.entries.added, { count: entries.length }))
  }
  if (steps.length === 0) return <p className={styles.note}>{pick.labNoSteps}</p>
  return (
    <>
      {problems.map(({ kind, ...values }) => (
        <p key={kind} className={styles.warning}>
          {fill(labProblems[kind], values)}
        </p>
      ))}
      <h4 id={id}>{pick.labSteps}</h4>
      <ul aria-labelledby={id} className={pickStyles.steps}>
        {steps.map((step) => (
          <li key={step.number}>
            <label className={pickStyles.choice}>
              <input
                type="checkbox"
                checked={!left.has(step.number)}
                onChange={({ target }) =>
                  leave((before) => {
                    const after = new Set(before)
                    if (target.checked) after.delete(step.number)
                    else after.add(step.number)
                    return after
                  })
                }
              />
              <span>
                {stepText(step, told.steps)}
                {step.rules.map((rule) => (
                  <small key={rule}>{told.labels.rules[rule]}</small>
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className={look.buttons}>
        <button type="button" aria-disabled={chosen.length === 0} onClick={add}>
          {fill(pick.add, { count: chosen.length })}
        </button>
        <button
          type="button"
          onClick={() =>
            leave(left.size === 0 ? new Set(steps.map(({ number }) => number)) : new Set())
          }
        >
          {left.size === 0 ? pick.none : pick.all}
        </button>
      </p>
    </>
  )
}
