import { useId, useMemo, useState } from 'react'
import look from '@/components/site/Buttons.module.css'
import { useCopy } from '@/components/site/use-copy'
import { isBlank, type Postmortem } from '@/machines/postmortem/document'
import { markdown } from '@/machines/postmortem/markdown'
import { told } from '@/machines/postmortem/told'
import { absoluteHere } from './absolute-here'
import styles from './Postmortem.module.css'
import previewStyles from './Preview.module.css'
import { usePostmortem } from './postmortem-context'
import { Sheet } from './Sheet'
import { saveText } from './save-text'
import { useRested } from './use-rested'
import { offsetAt } from './zone'

/** Milliseconds without a key before the document follows: nobody types against Mermaid. */
const typingPause = 400

/** The document as it will be, and the ways to take it along. */
export function Preview({ document }: { readonly document: Postmortem }) {
  const { words, documentWords, locale, say } = usePostmortem()
  const { preview } = words
  const id = useId()
  const [done, setDone] = useState('')
  const { refused, copy, close } = useCopy('')
  const settings = useMemo(
    () => ({ locale, words: documentWords, absolute: absoluteHere, offsetAt }),
    [locale, documentWords],
  )
  const followed = useRested(document, typingPause)
  const shape = useMemo(() => told(followed, settings), [followed, settings])
  const tell = (text: string) => {
    setDone(text)
    say(text)
  }
  const copyMarkdown = async () => {
    if (await copy(markdown(told(document, settings)), '')) tell(preview.copied)
    else setDone('')
  }
  const saveHtml = async () => {
    const { documentFile } = await import('./document-file')
    saveText(document, 'html', await documentFile(told(document, settings)), 'text/html')
    tell(preview.saved)
  }
  return (
    <section className={previewStyles.preview} aria-labelledby={id}>
      <div className={previewStyles.takeAway}>
        <h2 id={id}>{preview.heading}</h2>
        <p className={look.buttons}>
          <button type="button" className={look.main} onClick={() => void copyMarkdown()}>
            {preview.copy}
          </button>
          <button
            type="button"
            onClick={() => {
              saveText(document, 'md', markdown(told(document, settings)), 'text/markdown')
              tell(preview.saved)
            }}
          >
            {preview.markdown}
          </button>
          <button type="button" onClick={() => void saveHtml()}>
            {preview.html}
          </button>
          <button type="button" onClick={() => print()}>
            {preview.print}
          </button>
          <span>{done}</span>
        </p>
        {refused !== null && (
          <div className={previewStyles.refused}>
            <p role="alert">{preview.refused}</p>
            <textarea
              ref={(area) => area?.select()}
              readOnly
              value={refused}
              aria-label={preview.refusedTitle}
              rows={8}
            />
            <button type="button" className={look.button} onClick={close}>
              {preview.close}
            </button>
          </div>
        )}
      </div>
      {isBlank(followed) ? <p className={styles.note}>{preview.empty}</p> : <Sheet shape={shape} />}
    </section>
  )
}
