import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article, Table } from '@/components/site/Article'
import { href } from '@/components/site/address'
import { Calculator } from '@/components/site/Calculator'
import { Inline } from '@/components/site/Inline'
import { Paragraphs } from '@/components/site/Paragraphs'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale, type Locale } from '@/i18n/locales'
import type { WhyWords } from '@/i18n/page-words'
import {
  articleRegistry,
  monthlyBill,
  type PriceList,
  prices,
  rescansBehind,
} from '@/machines/bill'

interface Props {
  readonly params: Promise<{ locale: string }>
}

const lists: readonly PriceList[] = ['article', 'listed', 'listedTokyo']
const articleBill = 240
const dependencies = 100
const daysInMonth = 30

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, 'why/', dictionary(locale).pages.why.head) : {}
}

export default async function WhyPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { why } = dictionary(locale).pages
  return (
    <Shell locale={locale} path="why/">
      <Article words={{ head: why.head, lead: why.lead, sections: [] }}>
        <section>
          <h2>{why.billed.heading}</h2>
          <Paragraphs text={why.billed.text} />
        </section>
        <section>
          <h2>{why.wish.heading}</h2>
          <Paragraphs text={why.wish.text} />
          <a href={href(`/${locale}/apply-loop/`)}>{why.wish.link}</a>
        </section>
        <section>
          <h2>{why.cases.heading}</h2>
          <p>{why.cases.caption}</p>
          <Cases words={why.cases} locale={locale} />
          <p>{why.cases.note}</p>
        </section>
        <section>
          <h2>{why.calculator.heading}</h2>
          <noscript>
            <p>{why.calculator.needsScript}</p>
          </noscript>
          <Calculator words={why.calculator} locale={locale} />
        </section>
        <section>
          <h2>{why.prices.heading}</h2>
          <Paragraphs text={why.prices.text} />
        </section>
        <section>
          <h2>{why.manual.heading}</h2>
          <Paragraphs text={why.manual.text} />
          <Table columns={why.manual.columns} rows={why.manual.rows} />
          <p>
            <Inline text={why.manual.after} />
          </p>
        </section>
      </Article>
    </Shell>
  )
}

function Cases({ words, locale }: { readonly words: WhyWords['cases']; readonly locale: Locale }) {
  const usd = (amount: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }).format(amount)
  const count = (amount: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount)
  const { images, rescansPerImageAndDay } = articleRegistry
  const monthly = (registry: Parameters<typeof monthlyBill>[0]) =>
    lists.map((list) => words.perMonth(usd(monthlyBill(registry, prices[list]))))
  const behind = lists.map((list) => {
    const rescans = rescansBehind(articleBill, images, prices[list])
    return words.rescans(count(rescans), count(rescans / daysInMonth))
  })
  return (
    <Table
      columns={[words.heading, ...lists.map((list) => words.lists[list])]}
      rows={[
        [words.firstScan, ...lists.map((list) => usd(prices[list].firstScan))],
        [words.rescan, ...lists.map((list) => usd(prices[list].rescan))],
        [
          words.dependencies(dependencies),
          ...monthly({ images: 1, rescansPerImageAndDay: dependencies }),
        ],
        [words.registry(images, rescansPerImageAndDay), ...monthly(articleRegistry)],
        [words.behind(usd(articleBill), images), ...behind],
      ]}
    />
  )
}
