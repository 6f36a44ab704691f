import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article, Section, Table } from '@/components/site/Article'
import { ClaimEvidence } from '@/components/site/ClaimEvidence'
import { Inline } from '@/components/site/Inline'
import { LawTable } from '@/components/site/LawTable'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import type { AboutWords } from '@/i18n/page-words'
import { grades } from '@/machines/evidence'
import { firstApplyRuns } from '@/machines/first-apply'
import { version } from '@/package.json'

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
  const { head, lead, measured, law, race, assumed, findings, reports, cite, ...about } =
    pages.about
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
        <Section words={cite}>
          <pre>{cite.citation(version)}</pre>
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
