import { PrintButton } from '@/components/handout/PrintButton'
import { askedIn } from '@/components/predict/asked-in'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { beatWords } from '@/i18n/beat-words'
import { type Dictionary, dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import { agendas } from '@/machines/course/agendas'
import { lessons } from '@/machines/lessons'
import { AgendaPlan } from './AgendaPlan'
import styles from './Course.module.css'
import type { LessonToDo } from './done'
import { Progress } from './Progress'

/** Ready agendas for a room, on paper as well, and what a reader has done so far. */
export function Course({ locale }: { readonly locale: Locale }) {
  const all = dictionary(locale)
  const words = all.pages.course
  return (
    <article className={styles.course}>
      <header className={styles.head}>
        <h1>{words.head.title}</h1>
        <p className={styles.lead}>
          <Inline text={words.lead} />
        </p>
        <PrintButton name={words.print} />
      </header>
      <section className={styles.section}>
        <h2>{words.prepare.heading}</h2>
        <ul>
          {words.prepare.points.map((point) => (
            <li key={point}>
              <Inline text={point} />
            </li>
          ))}
        </ul>
        <p>
          <a href={href(`/${locale}/lab/hands-on/`)}>{all.pages.handsOn.head.title}</a>
        </p>
      </section>
      <section className={styles.section}>
        <h2>{words.agenda.heading}</h2>
        <ul>
          {agendas.map(({ minutes }) => (
            <li key={minutes}>
              <a href={`#${minutes}-minutes`}>{words.agenda.titles[minutes]}</a>
            </li>
          ))}
        </ul>
      </section>
      {agendas.map((agenda) => (
        <AgendaPlan key={agenda.minutes} locale={locale} agenda={agenda} length={agenda.minutes} />
      ))}
      <noscript>
        <p>{words.progress.withoutScript}</p>
      </noscript>
      <Progress locale={locale} words={words.progress} lessons={toDo(locale, all)} />
    </article>
  )
}

function toDo(locale: Locale, all: Dictionary): readonly LessonToDo[] {
  return lessons.map(({ slug, story }) => ({
    slug,
    title: all.lessons[slug].title,
    beats: story.beats.map(({ slug: beat }) => ({
      slug: beat,
      title: beatWords(locale, slug, beat).title,
    })),
    questions: Object.values(askedIn(locale, slug)).map(({ id, options }) => ({
      id,
      options,
      text: all.predict.questions[id],
    })),
  }))
}
