import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { href } from '@/components/site/address'
import styles from '@/components/site/Home.module.css'
import { Inline } from '@/components/site/Inline'
import { Orbit } from '@/components/site/Orbit'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, '', dictionary(locale).pages.home.head) : {}
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { pages, lessons: words } = dictionary(locale)
  const { home } = pages
  const { machines, doors } = home
  return (
    <Shell locale={locale} path="">
      <div className={styles.home}>
        <section className={styles.first}>
          <div className={styles.thesis}>
            <h1>{home.thesis}</h1>
            <p className={styles.lead}>{home.lead}</p>
            <a className={styles.start} href={href(`/${locale}/apply-loop/`)}>
              {home.start}
            </a>
          </div>
          <Orbit words={home.orbit} />
        </section>
        <section>
          <h2>{home.lessons.heading}</h2>
          <p>{home.lessons.lead}</p>
          <ol className={styles.path}>
            {lessons.map(({ slug, story }, index) => (
              <li key={slug}>
                <span>{index + 1}</span>
                <div>
                  <h3>
                    <a href={href(`/${locale}/${slug}/`)}>{words[slug].title}</a>
                  </h3>
                  <p>{words[slug].teaches}</p>
                  <span>{home.lessons.beats(story.beats.length)}</span>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{machines.heading}</h2>
          <p>{machines.lead}</p>
          <div className={styles.columns}>
            {[machines.account, machines.workspace].map(({ name, text }) => (
              <div key={name}>
                <h3>{name}</h3>
                {text.map((paragraph) => (
                  <p key={paragraph}>
                    <Inline text={paragraph} />
                  </p>
                ))}
              </div>
            ))}
          </div>
          <p>{machines.lesson}</p>
        </section>
        <section>
          <h2>{doors.heading}</h2>
          <div className={styles.columns}>
            <div>
              <h3>{doors.read.name}</h3>
              <p>{doors.read.text}</p>
              <a href={href(`/${locale}/console-enable/`)}>{doors.read.link}</a>
            </div>
            <div>
              <h3>{doors.workshop.name}</h3>
              <p>{doors.workshop.text}</p>
              <dl className={styles.keys}>
                {doors.workshop.keys.map(([key, does]) => (
                  <div key={key} style={{ display: 'contents' }}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </div>
            <div>
              <h3>{doors.postmortem.name}</h3>
              <p>{doors.postmortem.text}</p>
              <p>{doors.postmortem.note}</p>
            </div>
          </div>
        </section>
      </div>
    </Shell>
  )
}
