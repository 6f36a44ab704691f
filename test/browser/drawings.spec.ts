import { expect, type Page, test } from '@playwright/test'
import { comparable, mermaidsOwn } from './drawing'
import { listening } from './watched'

const figures = {
  en: { flow: 'Flow', account: 'Account', sequence: 'Sequence', orbit: 'Orbit' },
  ja: { flow: 'フロー', account: 'アカウント', sequence: 'シーケンス', orbit: '軌道' },
} as const
type Locale = keyof typeof figures
type Kind = keyof (typeof figures)['en']

interface Published {
  readonly lessons: readonly {
    readonly slug: string
    readonly beats: readonly {
      readonly slug: string
      readonly mermaid: Readonly<Record<Locale, Readonly<Partial<Record<Kind, string>>>>>
    }[]
  }[]
}

const slugs = ['console-enable', 'enhanced-first', 'back-to-basic', 'apply-loop', 'by-hand', 'fix']

for (const slug of slugs) {
  for (const locale of ['en', 'ja'] as const) {
    test(`${slug} in ${locale} shows Mermaid's drawing of each beat's text`, async ({
      page,
      context,
      request,
    }) => {
      test.setTimeout(400_000)
      const published: Published = await (await request.get('/lessons.json')).json()
      const lesson = published.lessons.find((one) => one.slug === slug)
      expect(lesson, `${slug} is not in /lessons.json`).toBeDefined()
      const draw = await mermaidsOwn(await context.newPage())
      await page.goto(`/${locale}/${slug}/`)
      await listening(page)
      for (const [index, beat] of (lesson?.beats ?? []).entries()) {
        if (index > 0) await page.keyboard.press('ArrowRight')
        await expect(page.locator(`[data-beat="${beat.slug}"]`)).toBeVisible()
        for (const [kind, text] of Object.entries(beat.mermaid[locale])) {
          if (!text) continue
          const name = figures[locale][kind as Kind] // the file has these keys and no other
          await expect
            .poll(() => shown(page, name), { message: `${beat.slug}: ${name}` })
            .toBe(await draw(text))
        }
      }
    })
  }
}

/** The drawing of a figure as it stands on the page. */
async function shown(page: Page, name: string): Promise<string> {
  const svg = page.getByRole('figure', { name, exact: true }).locator('.drawing > svg')
  return comparable(await svg.evaluate((element) => element.outerHTML))
}
