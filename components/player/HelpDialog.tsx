'use client'

import type { RefObject } from 'react'
import type { HelpKey, PlayerWords } from '@/i18n/player-words'
import styles from './Player.module.css'

const keys: readonly (readonly [HelpKey, string])[] = [
  ['next', '→'],
  ['back', '←'],
  ['restart', 'Home'],
  ['end', 'End'],
  ['play', 'Space'],
  ['applyOn', 'Shift + →'],
  ['applyBack', 'Shift + ←'],
  ['help', '?'],
  ['pan', 'Ctrl + ←↑→↓'],
  ['zoom', '+ − 0'],
]

/** Keys and what they do. */
export function HelpDialog({
  dialog,
  words,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly words: PlayerWords
}) {
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="help-title">
      <h2 id="help-title">{words.help.title}</h2>
      <p>{words.help.intro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.help.keyColumn}</th>
            <th scope="col">{words.help.actionColumn}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([id, key]) => (
            <tr key={id}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{words.help.keys[id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="dialog">
        <button type="submit">{words.controls.close}</button>
      </form>
    </dialog>
  )
}
