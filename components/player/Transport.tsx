'use client'

import { type MouseEvent, memo, type ReactNode } from 'react'
import { href } from '@/components/site/address'
import type { PlayerWords } from '@/i18n/player-words'
import { fill } from '@/machines/diagram/labels'
import { beatPath } from './address'
import { type PlayerEvent, type PlayerInput, type Speed, speeds, target } from './player.machine'
import type { Run } from './run'
import styles from './Transport.module.css'

interface TransportProps {
  readonly run: Run
  readonly input: PlayerInput
  readonly locale: string
  readonly words: PlayerWords
  readonly playing: boolean
  readonly speed: Speed
  readonly send: (event: PlayerEvent) => void
  readonly onHelp: () => void
  readonly titles: readonly string[]
}

type Move = 'next' | 'back' | 'restart' | 'end' | 'nextApply' | 'backApply'

/** The bar at the thumb: links that work without JavaScript, and with it move without a page load. */
export const Transport = memo(function Transport({
  run,
  input,
  locale,
  words,
  playing,
  speed,
  send,
  onHelp,
  titles,
}: TransportProps) {
  const { controls } = words
  const { lesson, frames, applyEnds, sections } = run
  const last = frames.length - 1
  const move = (type: Move, name: string, text: ReactNode, key: string) => {
    const to = target(input, { type })
    const ends = to === input.index
    return (
      <a
        className={styles.control}
        data-control={type}
        href={href(beatPath(locale, lesson.slug, frames[to]?.beat.slug ?? ''))}
        aria-label={name}
        aria-disabled={ends}
        aria-keyshortcuts={key}
        title={name}
        onClick={(event) => intercept(event, () => send({ type }))}
      >
        {text}
      </a>
    )
  }
  return (
    <div className={styles.transport}>
      <div className={styles.controls} role="group" aria-label={words.transport}>
        {move('restart', controls.restart, '|◂', 'Home')}
        {applyEnds.length > 0 && move('backApply', controls.applyBack, '◂◂', 'Shift+ArrowLeft')}
        {move('back', controls.back, controls.back, 'ArrowLeft')}
        <button
          type="button"
          className={styles.control}
          data-needs-script
          aria-keyshortcuts="Space"
          onClick={() => send({ type: playing ? 'pause' : 'play' })}
        >
          {playing ? controls.pause : controls.play}
        </button>
        {move('next', controls.next, controls.next, 'ArrowRight')}
        {applyEnds.length > 0 && move('nextApply', controls.applyOn, '▸▸', 'Shift+ArrowRight')}
        {move('end', controls.end, '▸|', 'End')}
        <label className={styles.speed} data-needs-script>
          <span className="visually-hidden">{controls.speed}</span>
          <select
            value={speed}
            onChange={({ target: { value } }) =>
              send({ type: 'speed.set', speed: speeds.find((one) => String(one) === value) ?? 1 })
            }
          >
            {speeds.map((one) => (
              <option key={one} value={one}>
                {one}×
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className={styles.control}
          data-needs-script
          aria-keyshortcuts="?"
          onClick={onHelp}
        >
          {controls.help}
        </button>
      </div>
      <nav aria-label={words.beats} className={styles.beats}>
        {sections.map(({ apply, frames: part }) => (
          <ol
            key={part[0]?.beat.slug}
            aria-label={apply > 0 ? fill(words.apply, { apply }) : words.beforeApplies}
            data-apply={apply}
          >
            {part.map(({ beat, index, rules }) => (
              <li key={beat.slug} data-rules={rules.join(' ') || undefined}>
                <a
                  href={href(beatPath(locale, lesson.slug, beat.slug))}
                  aria-current={index === input.index ? 'step' : undefined}
                  data-passed={index < input.index}
                  title={titles[index]}
                  onClick={(event) => intercept(event, () => send({ type: 'goto', index }))}
                >
                  <span className="visually-hidden">
                    {fill(words.position, { number: index + 1, count: last + 1 })}: {titles[index]}
                    {rules.length > 0 && ` (${rules.join(' ')})`}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        ))}
      </nav>
    </div>
  )
})

/** A plain click moves in the page; any other click is the browser's own. */
function intercept(event: MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
  event.preventDefault()
  go()
}
