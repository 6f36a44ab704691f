'use client'

import { useSelector } from '@xstate/react'
import { memo } from 'react'
import { href } from '@/components/site/address'
import { useCopy } from '@/components/site/use-copy'
import { beatPath } from './address'
import { frameAt, useLesson } from './lesson-context'
import { speeds } from './player.machine'
import { Refused } from './Refused'
import styles from './Transport.module.css'

const load = () => import('./markdown')

/** Speed, help, and this beat to take away. What the clipboard refuses is shown, to copy by hand. */
export const Actions = memo(function Actions({ onHelp }: { readonly onHelp: () => void }) {
  const lesson = useLesson()
  const { actor, words, locale, slug, run } = lesson
  const { controls } = words
  const speed = useSelector(actor, ({ context }) => context.speed)
  const { said, refused, copy, close } = useCopy('')

  const frame = () => frameAt(run, actor.getSnapshot().context.index)
  const address = () => new URL(href(beatPath(locale, slug, frame().beat.slug)), location.href).href
  const copyMarkdown = async () => {
    const { beatMarkdown } = await load()
    await copy(beatMarkdown(lesson, frame(), address()), words.copied.markdown)
  }

  return (
    <div className={styles.actions} data-needs-script>
      <label className={styles.speed}>
        <span className="visually-hidden">{controls.speed}</span>
        <select
          value={speed}
          title={controls.speed}
          onChange={({ target: { value } }) =>
            actor.send({
              type: 'speed.set',
              speed: speeds.find((one) => String(one) === value) ?? 1,
            })
          }
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {one === 0.5 ? '½' : one}×
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={styles.action}
        onClick={() => void copy(address(), words.copied.link)}
      >
        {controls.copyLink}
      </button>
      <button
        type="button"
        className={styles.action}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => void copyMarkdown()}
      >
        {controls.copyMarkdown}
      </button>
      <button type="button" className={styles.action} aria-keyshortcuts="?" onClick={onHelp}>
        {controls.help}
      </button>
      <p className={styles.said} aria-live="polite">
        {said}
      </p>
      {refused !== null && <Refused text={refused} words={words} onClose={close} />}
    </div>
  )
})
