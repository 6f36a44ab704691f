'use client'

import { useActorRef, useSelector } from '@xstate/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { absolute, href } from '@/components/site/address'
import { plainText } from '@/i18n/lesson-words'
import { diagramsOf } from '@/machines/diagram/diagrams'
import { fill } from '@/machines/diagram/labels'
import { beatPath } from './address'
import { CopyBar } from './CopyBar'
import { DiagramPane } from './DiagramPane'
import { Bill, Evidence, Log } from './FactPanels'
import { HelpDialog } from './HelpDialog'
import { beatMarkdown } from './markdown'
import { Narration } from './Narration'
import styles from './Player.module.css'
import { ProofPanel } from './ProofPanel'
import { readingTime } from './pace'
import { playerMachine } from './player.machine'
import type { PlayerProps } from './props'
import { runOf } from './run'
import { SourcePanel } from './SourcePanel'
import { Transport } from './Transport'
import { Truths } from './Truths'
import { useAddress } from './use-address'
import { useKeys } from './use-keys'
import { Console, Hcl, Terminal } from './WorkPanels'

/** A lesson, stepped through. The machines run here; the words came with the page. */
export function Player(props: PlayerProps) {
  const { locale, slug, text, words, labels, evidence } = props
  const run = runOf(slug)
  const { lesson, frames, applyEnds } = run
  const beats = useMemo(() => frames.map(({ beat }) => beat.slug), [frames])
  const titles = useMemo(() => beats.map((beat) => text.beats[beat]?.title ?? beat), [beats, text])
  const durations = useMemo(
    () => beats.map((beat) => readingTime(plainText(text.beats[beat]?.text ?? []), locale)),
    [beats, text, locale],
  )
  const actor = useActorRef(playerMachine, { input: { index: props.index, durations, applyEnds } })
  const context = useSelector(actor, (snapshot) => snapshot.context)
  const playing = useSelector(actor, (snapshot) => snapshot.matches('playing'))
  const { index } = context
  const frame = frames[index] ?? frames[0]
  if (!frame) throw new Error(`The lesson '${slug}' has no beats.`)
  const dialog = useRef<HTMLDialogElement>(null)
  const [moved, setMoved] = useState(false)

  const send = useCallback(
    (event: Parameters<typeof actor.send>[0]) => {
      setMoved(true)
      actor.send(event)
    },
    [actor],
  )
  const goto = useCallback((to: number) => send({ type: 'goto', index: to }), [send])
  const toggle = useCallback(
    () => send({ type: actor.getSnapshot().matches('playing') ? 'pause' : 'play' }),
    [send, actor],
  )
  const help = useCallback(() => dialog.current?.showModal(), [])
  useKeys(send, toggle, help)
  const title = titles[index] ?? ''
  useAddress(
    index,
    `${title} — ${text.title} — Perpetual Diff`,
    useMemo(() => ({ locale, slug, beats }), [locale, slug, beats]),
    goto,
  )

  const diagrams = useMemo(
    () => diagramsOf(lesson, frames, frame, { ...labels, states: text.states }),
    [lesson, frames, frame, labels, text],
  )
  const place = { title, number: index + 1, count: frames.length }
  const address = absolute(beatPath(locale, slug, frame.beat.slug))
  const markdown = useCallback(
    () => beatMarkdown({ frame, text, words, labels, evidence, diagrams, address }),
    [frame, text, words, labels, evidence, diagrams, address],
  )
  const beatText = text.beats[frame.beat.slug]
  const last = index === frames.length - 1

  return (
    <div className={styles.player}>
      <div className={styles.story}>
        <p className={styles.lesson}>
          {fill(words.lesson, { number: props.number, count: props.count })} · {text.title}
        </p>
        <noscript>
          <style>{'[data-needs-script]{display:none!important}'}</style>
          <p>{words.needsScript}</p>
        </noscript>
        <article className={styles.narration} data-beat={frame.beat.slug}>
          <p className={styles.position}>{fill(words.position, place)}</p>
          <h1>{title}</h1>
          {beatText && <Narration text={beatText} frame={frame} />}
          <ul className={styles.rules}>
            {frame.rules.map((rule) => (
              <li key={rule}>
                <b>{rule}</b> {fill(words.ruleFired, { rule: words.rules[rule] })}
              </li>
            ))}
          </ul>
          {last && (
            <div className={styles.takeaway}>
              <h2>{words.takeaway}</h2>
              <p>{text.takeaway}</p>
              {props.nextLesson && (
                <a href={href(`/${locale}/${props.nextLesson.slug}/`)}>
                  {fill(words.nextLesson, { title: props.nextLesson.title })}
                </a>
              )}
            </div>
          )}
        </article>
        <ProofPanel proof={props.proofs[frame.beat.slug]} words={words.proof} />
      </div>
      <DiagramPane
        locale={locale}
        lesson={lesson}
        frames={frames}
        frame={frame}
        diagrams={diagrams}
        words={words.diagrams}
      />
      <div className={styles.panels}>
        <CopyBar words={words} address={address} markdown={markdown} />
        <Truths frame={frame} words={words} />
        <Console frame={frame} words={words} />
        <Terminal frame={frame} words={words} />
        <Hcl frame={frame} words={words} files={props.hcl} />
        <Evidence frame={frame} words={words.evidence} evidence={evidence} />
        <Bill frame={frame} words={words.bill} locale={locale} />
        <Log
          frame={frame}
          words={words.log}
          labels={labels}
          text={text}
          locale={locale}
          slug={slug}
          onGoto={goto}
        />
        <SourcePanel index={index} source={props.source} words={words} />
      </div>
      <Transport
        run={run}
        input={context}
        locale={locale}
        words={words}
        playing={playing}
        speed={context.speed}
        send={send}
        onHelp={help}
        titles={titles}
      />
      <p role="status" className="visually-hidden">
        {moved ? fill(words.announcement, place) : ''}
      </p>
      <HelpDialog dialog={dialog} words={words} />
    </div>
  )
}
