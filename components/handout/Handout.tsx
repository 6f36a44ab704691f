import { beatPath } from '@/components/player/address'
import { chartOf } from '@/components/player/charts'
import { runOf } from '@/components/player/run'
import { statementText } from '@/components/player/statement'
import { absolute } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { beatWords } from '@/i18n/beat-words'
import { dictionary } from '@/i18n/dictionary'
import { plainText } from '@/i18n/lesson-words'
import type { Locale } from '@/i18n/locales'
import { eventLabel } from '@/machines/diagram/event-label'
import { fill } from '@/machines/diagram/labels'
import type { LessonSlug } from '@/machines/lessons'
import { model } from '@/machines/model'
import type { Frame } from '@/machines/story/frames'
import { owners, truthsOf } from '@/machines/story/truths'
import styles from './Handout.module.css'
import { PaperDrawing } from './PaperDrawing'
import { PrintButton } from './PrintButton'

interface HandoutProps {
  readonly locale: Locale
  readonly slug: LessonSlug
}

/** A whole lesson for paper: where each step begins, room for what one expects, the answers at the end. */
export function Handout({ locale, slug }: HandoutProps) {
  const { lessons, pages, player } = dictionary(locale)
  const words = pages.handout
  const { frames } = runOf(slug)
  const address = absolute(`/${locale}/${slug}/`)
  return (
    <article className={styles.handout}>
      <header>
        <h1>{words.head(lessons[slug].title).title}</h1>
        <p>{lessons[slug].teaches}</p>
        <p className={styles.note}>
          <Inline text={words.lead} />
        </p>
        <p className={styles.note}>
          {words.online}: <a href={address}>{address}</a>. {fill(player.model, model)}
        </p>
        <PrintButton name={words.print} />
      </header>
      {frames.map((frame) => (
        <Step key={frame.beat.slug} locale={locale} slug={slug} frame={frame} />
      ))}
      <section className={styles.answers}>
        <h2>{words.answers}</h2>
        <ol>
          {frames.map((frame) => (
            <Answer key={frame.beat.slug} locale={locale} slug={slug} frame={frame} />
          ))}
        </ol>
      </section>
    </article>
  )
}

interface StepProps extends HandoutProps {
  readonly frame: Frame
}

/** To write on. */
const lines = [1, 2, 3, 4, 5] as const

/** Where things stand, and lines for what the event will do. The first step shows its own state. */
function Step({ locale, slug, frame }: StepProps) {
  const { pages, diagrams } = dictionary(locale)
  const words = pages.handout
  const count = runOf(slug).frames.length
  const { event } = frame.beat
  return (
    <section className={styles.step} data-step={frame.beat.slug}>
      <div>
        <h2>
          <small>{words.step(frame.index + 1, count)}</small>
          {event ? (
            <>
              {words.happens} {eventLabel(event, diagrams)}
            </>
          ) : (
            words.start
          )}
        </h2>
        {event && (
          <>
            <p>{words.ask}</p>
            <div className={styles.lines} aria-hidden="true">
              {lines.map((line) => (
                <div key={line} />
              ))}
            </div>
          </>
        )}
      </div>
      <Picture locale={locale} slug={slug} frame={frame.previous ?? frame} />
    </section>
  )
}

function Answer({ locale, slug, frame }: StepProps) {
  const { player } = dictionary(locale)
  const { title, text } = beatWords(locale, slug, frame.beat.slug)
  const speakers = frame.workspace.context.configuration ? owners : (['aws'] as const)
  const isLast = frame.index === runOf(slug).frames.length - 1
  return (
    <li>
      <h3>{title}</h3>
      <p>{plainText(text)}</p>
      {frame.rules.map((rule) => (
        <p key={rule}>
          <b>{rule}</b> {player.rules[rule]}
        </p>
      ))}
      <ul>
        {truthsOf(frame).map(({ attribute, says }) => (
          <li key={attribute}>
            {player.truths.rows[attribute]}:{' '}
            {speakers
              .map(
                (owner) =>
                  `${player.truths.owners[owner]} ${statementText(says[owner], player.truths)}`,
              )
              .join(' · ')}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{absolute(beatPath(locale, slug, frame.beat.slug))}</p>
      {isLast && <Picture locale={locale} slug={slug} frame={frame} />}
    </li>
  )
}

function Picture({ locale, slug, frame }: StepProps) {
  const { diagrams, lessons, player } = dictionary(locale)
  const run = runOf(slug)
  const kind = run.hasShortFlow ? 'flow-short' : 'flow'
  const chart = chartOf(run, frame, kind, { locale, labels: diagrams, text: lessons[slug] })
  return (
    chart && (
      <PaperDrawing
        name={player.diagrams.names.flow}
        drawing={`${slug}.${locale}.${kind}`}
        chart={chart}
      />
    )
  )
}
