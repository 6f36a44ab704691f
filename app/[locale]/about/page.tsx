import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article, Section, Table } from '@/components/site/Article'
import { absolute, href } from '@/components/site/address'
import { ClaimEvidence } from '@/components/site/ClaimEvidence'
import { apa, bibtex } from '@/components/site/citation'
import { Inline } from '@/components/site/Inline'
import { LawTable } from '@/components/site/LawTable'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import type { AboutWords } from '@/i18n/page-words'
import { grades } from '@/machines/evidence'
import { firstApplyRuns } from '@/machines/first-apply'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, 'about/', dictionary(locale).pages.about.head) : {}
}

export default async function AboutPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { pages, evidence } = dictionary(locale)
  const {
    head,
    lead,
    measured,
    law,
    race,
    assumed,
    findings,
    reports,
    course,
    embed,
    cite,
    ...about
  } = pages.about
  const site = { title: 'Perpetual Diff', address: absolute(`/${locale}/`) }
  return (
    <Shell locale={locale} path="about/">
      <Article words={{ head, lead, sections: [] }}>
        <Section words={about.grades}>
          <dl>
            {grades.map((grade) => (
              <div key={grade}>
                <dt>{evidence.grades[grade]}</dt>
                <dd>{evidence.gradesExplained[grade]}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section words={measured} />
        <Section words={race}>
          <RaceTable words={race} />
        </Section>
        <Section words={law}>
          <LawTable words={law} />
          <p>
            <Inline text={law.after} />
          </p>
          <p>{evidence.claims.findingsLost}</p>
          <ClaimEvidence claim="findingsLost" words={evidence} />
        </Section>
        <Section words={assumed} />
        <Section words={findings} />
        <Section words={reports} />
        <Section words={course}>
          <p>
            <a href={href(`/${locale}/workshop/course/`)}>{pages.course.head.title}</a>
          </p>
        </Section>
        <Section words={embed}>
          <p>
            <a href={href(`/${locale}/about/embed/`)}>{pages.embed.head.title}</a>
          </p>
        </Section>
        <Section words={cite}>
          {[
            [cite.apa, apa(site)],
            [cite.bibtex, bibtex(site)],
          ].map(([name, text]) => (
            <figure key={name}>
              <figcaption>{name}</figcaption>
              <pre tabIndex={0} role="region" aria-label={name} lang="en">
                {text}
              </pre>
            </figure>
          ))}
          <p>{cite.licence}</p>
        </Section>
      </Article>
    </Shell>
  )
}

function RaceTable({ words }: { readonly words: AboutWords['race'] }) {
  return (
    <Table
      columns={words.columns}
      rows={firstApplyRuns.map(({ parallelism, runs, inspectorFirst }) => [
        parallelism === null ? words.byDefault : `\`-parallelism=${parallelism}\``,
        String(runs),
        String(inspectorFirst),
        String(runs - inspectorFirst),
      ])}
    />
  )
}
