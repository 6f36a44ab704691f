import type { ArticleSection, PageHead, Prose } from './page-words'

/** The page that tells how to put a beat on one's own page. */
export interface EmbedPageWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly copying: {
    readonly copy: string
    readonly copied: string
    readonly refused: string
  }
  /** `name` says what is copied, for whoever hears the button. */
  readonly snippet: ArticleSection & { readonly name: string }
  readonly options: ArticleSection
  readonly allowed: ArticleSection
  readonly messages: ArticleSection & {
    readonly toPlayer: MessageTable
    readonly fromPlayer: MessageTable
    readonly script: { readonly name: string; readonly text: Prose }
  }
  readonly oembed: ArticleSection & {
    /** Before the path of the file. */
    readonly file: Prose
    readonly server: Prose
    readonly without: Prose
  }
}

interface MessageTable {
  readonly columns: readonly [type: string, fields: string, means: string]
  readonly rows: readonly (readonly [type: string, fields: string, means: string])[]
}
