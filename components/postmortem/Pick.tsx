import { useId } from 'react'
import { href } from '@/components/site/address'
import { BeatPick } from './BeatPick'
import { LabPick } from './LabPick'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'

/** Where entries come from. Those of one's own are made where the entries are. */
export function Pick() {
  const { words, locale } = usePostmortem()
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{words.pick.heading}</h2>
      <p className={styles.note}>{words.pick.text}</p>
      <BeatPick />
      <LabPick />
      <p className={styles.note}>
        {words.pick.check} <a href={href(`/${locale}/check/`)}>{words.pick.checkLink}</a>
      </p>
    </section>
  )
}
