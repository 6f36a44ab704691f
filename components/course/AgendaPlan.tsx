import { beatPath } from '@/components/player/address'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import type { Agenda, AgendaLength } from '@/machines/course/agendas'
import styles from './Course.module.css'
import { clock, type Slot, timetableOf } from './timetable'

interface AgendaPlanProps {
  readonly locale: Locale
  readonly agenda: Agenda
  readonly length: AgendaLength
}

/** One agenda, beat by beat: when, what to ask, what people answer, what to show. */
export function AgendaPlan({ locale, agenda, length }: AgendaPlanProps) {
  const { pages, lessons } = dictionary(locale)
  const words = pages.course.agenda
  const { parts, seconds } = timetableOf(locale, agenda)
  const rest = Math.floor(agenda.minutes - seconds / 60)
  const id = `${length}-minutes`
  return (
    <section className={styles.agenda} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.titles[length]}</h2>
      <p>
        <Inline text={words.texts[length]} />
      </p>
      <p className={styles.note}>{words.planned(Math.ceil(seconds / 60), rest)}</p>
      {parts.map((part) => (
        <section key={part.lesson} className={styles.part}>
          <h3>
            <a href={href(`/${locale}/${part.lesson}/`)}>
              {words.lesson(lessons[part.lesson].title, Math.ceil(part.seconds / 60))}
            </a>{' '}
            <a className={styles.handout} href={href(`/${locale}/${part.lesson}/handout/`)}>
              {words.handout}
              <span className="visually-hidden">: {lessons[part.lesson].title}</span>
            </a>
          </h3>
          <ol className={styles.slots}>
            {part.slots.map((slot) => (
              <AgendaSlot key={slot.beat} locale={locale} lesson={part.lesson} slot={slot} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

interface AgendaSlotProps {
  readonly locale: Locale
  readonly lesson: string
  readonly slot: Slot
}

function AgendaSlot({ locale, lesson, slot }: AgendaSlotProps) {
  const words = dictionary(locale).pages.course.agenda
  const { ask, usual, point } = slot.note
  return (
    <li>
      <span className={styles.clock}>{clock(slot.start)}</span>
      <div>
        <a href={href(beatPath(locale, lesson, slot.beat))}>{slot.title}</a>
        <p className={styles.ask}>
          <b>{words.ask}</b> <Inline text={ask} />
          {slot.isAsked && <small> {words.question}</small>}
        </p>
        <p className={styles.note}>
          <b>{words.usual}</b> <Inline text={usual} />
        </p>
        <p className={styles.note}>
          <b>{words.point}</b> <Inline text={point} />
        </p>
      </div>
    </li>
  )
}
