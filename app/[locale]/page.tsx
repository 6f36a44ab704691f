import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { href } from '@/components/site/address'
import styles from '@/components/site/Home.module.css'
import { Orbit } from '@/components/site/Orbit'
import { Paragraphs } from '@/components/site/Paragraphs'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import button from '@/components/site/Start.module.css'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { lessonNamed, lessons } from '@/machines/lessons'

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
  const applyLoop = lessonNamed('apply-loop')
  return (
    <Shell locale={locale} path="">
      <div className={styles.home}>
        <div className={styles.first}>
          <div className={styles.thesis}>
            <h1>{home.thesis}</h1>
            <p className={styles.lead}>{home.lead}</p>
            <a className={button.start} href={href(`/${locale}/apply-loop/`)}>
              {home.start}
            </a>
          </div>
          {applyLoop && <Orbit words={home.orbit} lesson={applyLoop} />}
        </div>
        <Part id="lessons" heading={home.lessons.heading} lead={home.lessons.lead}>
          <ol className={styles.path}>
            {lessons.map(({ slug, story }, index) => (
              <li key={slug}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <h3>
                  <a href={href(`/${locale}/${slug}/`)}>{words[slug].title}</a>
                </h3>
                <span className={styles.beats}>{home.lessons.beats(story.beats.length)}</span>
                <p>{words[slug].teaches}</p>
              </li>
            ))}
          </ol>
        </Part>
        <Part id="machines" heading={machines.heading} lead={machines.lead}>
          <div className={styles.columns}>
            {[machines.account, machines.workspace].map(({ name, text }) => (
              <div key={name}>
                <h3>{name}</h3>
                <Paragraphs text={text} />
              </div>
            ))}
          </div>
          <p>{machines.lesson}</p>
        </Part>
        <Part id="tools" heading={home.tools.heading} lead={home.tools.lead}>
          <div className={`${styles.columns} ${styles.pairs}`}>
            {tools.map(([path, page]) => (
              <div key={path}>
                <h3>
                  <a href={href(`/${locale}/${path}/`)}>{pages[page].head.title}</a>
                </h3>
                <p>{home.tools.texts[page]}</p>
              </div>
            ))}
          </div>
        </Part>
        <Part id="doors" heading={doors.heading}>
          <div className={styles.columns}>
            <div>
              <h3>{doors.read.name}</h3>
              <p>{doors.read.text}</p>
              <p>
                <a href={href(`/${locale}/console-enable/`)}>{doors.read.link}</a>
              </p>
            </div>
            <div>
              <h3>{doors.workshop.name}</h3>
              <p>{doors.workshop.text}</p>
              <Keys keys={doors.workshop.keys} />
              <p>
                <a href={href(`/${locale}/workshop/course/`)}>{doors.workshop.course}</a>
              </p>
              <p>
                <a href={href(`/${locale}/workshop/`)}>{doors.workshop.link}</a>
              </p>
            </div>
            <div>
              <h3>{doors.postmortem.name}</h3>
              <Paragraphs text={[doors.postmortem.text, doors.postmortem.note]} />
              <p>
                <a href={href(`/${locale}/postmortem/`)}>{doors.postmortem.link}</a>
              </p>
            </div>
          </div>
        </Part>
      </div>
    </Shell>
  )
}

const tools = [
  ['lab', 'lab'],
  ['lab/hands-on', 'handsOn'],
  ['check', 'check'],
  ['postmortem', 'postmortem'],
] as const

function Part({
  id,
  heading,
  lead,
  children,
}: {
  readonly id: string
  readonly heading: string
  readonly lead?: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-heading`}>
      <div className={styles.heading}>
        <h2 id={`${id}-heading`}>{heading}</h2>
        {lead && <p>{lead}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  )
}

function Keys({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl className={styles.keys}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
