import { useId } from 'react'
import type { FieldName, Postmortem } from '@/machines/postmortem/document'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'

/** What the document is about. */
export function Fields({ document }: { readonly document: Postmortem }) {
  const { words, change } = usePostmortem()
  const id = useId()
  const set = (name: FieldName) => ({
    value: document[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      change({ type: 'field', name, text: target.value }),
  })
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{words.fields.heading}</h2>
      <div className={styles.pair}>
        <label>
          <span>{words.fields.title}</span>
          <input type="text" autoComplete="off" {...set('title')} />
        </label>
        <label>
          <span>{words.fields.incident}</span>
          <input type="text" autoComplete="off" spellCheck={false} {...set('incident')} />
        </label>
      </div>
      <label>
        <span>{words.fields.summary}</span>
        <textarea rows={3} {...set('summary')} />
      </label>
    </section>
  )
}
