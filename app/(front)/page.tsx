import styles from '@/components/site/Article.module.css'
import { href } from '@/components/site/address'
import { InlineScript } from '@/components/site/InlineScript'

export default function FrontPage() {
  return (
    <main className={styles.article}>
      <InlineScript name="chooseLocale" />
      <h1>Perpetual Diff</h1>
      <p>
        <a href={href('/en/')} hrefLang="en" lang="en">
          English
        </a>{' '}
        <a href={href('/ja/')} hrefLang="ja" lang="ja">
          日本語
        </a>
      </p>
    </main>
  )
}
