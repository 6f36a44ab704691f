import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FrameSnippet } from '@/components/embed/FrameSnippet'
import { hostScript } from '@/components/embed/host-script'
import { frameHeight } from '@/components/embed/oembed'
import { SizedFrame } from '@/components/embed/SizedFrame'
import { CopyBlock } from '@/components/hands-on/CopyBlock'
import { embedPath, oembedPath } from '@/components/player/address'
import { Article, Section, Table } from '@/components/site/Article'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { beatTitle } from '@/components/site/places'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'

interface Props {
  readonly params: Promise<{ locale: string }>
}

const path = 'about/embed/'
const lesson = 'apply-loop'
const beat = 'inspector-is-gone'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, path, dictionary(locale).pages.embed.head) : {}
}

export default async function EmbedGuidePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { head, lead, copying, snippet, options, allowed, messages, oembed } =
    dictionary(locale).pages.embed
  const src = embedPath(locale, lesson, beat)
  const frame = {
    title: beatTitle({ locale, lesson, beat }) ?? head.title,
    lang: locale,
    height: frameHeight.stacked,
  }
  const file = oembedPath(locale, lesson, beat)
  return (
    <Shell locale={locale} path={path}>
      <Article words={{ head, lead, sections: [] }}>
        <Section words={snippet}>
          <SizedFrame {...frame} path={src} />
          <FrameSnippet {...frame} path={src} name={snippet.name} words={copying} />
        </Section>
        <Section words={options} />
        <Section words={allowed} />
        <Section words={messages}>
          <Table {...messages.toPlayer} />
          <Table {...messages.fromPlayer} />
          <p>
            <Inline text={messages.script.text} />
          </p>
          <CopyBlock text={hostScript} name={messages.script.name} words={copying} />
        </Section>
        <Section words={oembed}>
          <p>
            {oembed.file}{' '}
            <a href={href(file)}>
              <code>{file}</code>
            </a>
          </p>
          <p>
            <Inline text={oembed.server} />
          </p>
          <p>{oembed.without}</p>
        </Section>
      </Article>
    </Shell>
  )
}
