import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { dictionary } from '@/i18n/dictionary'
import { lessons } from '@/machines/lessons'
import { answerOf } from '@/machines/predict/options'
import { questionBefore, questions } from '@/machines/predict/questions'
import { listening, watched } from './watched'

const en = dictionary('en').predict
const ja = dictionary('ja').predict
const before = '/en/apply-loop/inspector-is-gone/'

const region = (page: Page, name = en.name) => page.getByRole('region', { name, exact: true })
const option = (page: Page, name: string) => region(page).getByRole('button', { name, exact: true })
const beat = (page: Page) => page.locator('article[data-beat]')

/** Where everything else on a lesson's page stands. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article[data-beat] > p, h2, figure, footer')]
      .filter((element) => !element.closest('dialog'))
      .map((element) => {
        const { top, left } = element.getBoundingClientRect()
        return [element.textContent?.slice(0, 12), Math.round(top + scrollY), Math.round(left)]
      }),
  )

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )

test('with keys alone: a wrong answer has a name, a right one is right, Next goes on', async ({
  page,
}) => {
  const { complaints } = watched(page)
  await page.goto(before)
  await listening(page)
  await expect(region(page)).toContainText(en.questions['apply-loop.second-plan'])
  await option(page, en.options['plan.create-both']).focus()
  await page.keyboard.press('Enter')
  const said = region(page).locator('p')
  await expect(said).toContainText(en.misconceptions['missing-means-start-over'].name)
  await expect(said).toContainText('0 of 1 right')
  await expect(said).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(option(page, en.again)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(option(page, en.options['plan.nothing'])).toBeFocused()
  await option(page, en.options['plan.create-enabler']).focus()
  await page.keyboard.press('Space')
  await expect(said).toContainText(en.right)
  await expect(said).toContainText('1 of 1 right')
  await expect(page).toHaveURL(/inspector-is-gone/)
  await page.keyboard.press('ArrowRight')
  await expect(beat(page)).toHaveAttribute('data-beat', 'plan-creates-inspector-again')
  await expect(region(page)).toContainText(en.questions['apply-loop.ecr-in-apply-2'])
  await page.keyboard.press('ArrowLeft')
  await expect(said).toContainText(en.right)
  await expect(page).toHaveURL(/inspector-is-gone/)
  await page.reload()
  await expect(said).toContainText('1 of 1 right')
  expect(complaints).toEqual([])
})

test('a question is skipped by Next, by link and by key, and stays unanswered', async ({
  page,
}) => {
  await page.goto(before)
  await listening(page)
  await expect(region(page)).toBeVisible()
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(beat(page)).toHaveAttribute('data-beat', 'plan-creates-inspector-again')
  await option(page, en.options['scan-type.basic']).focus()
  await page.keyboard.press('ArrowRight')
  await expect(beat(page)).toHaveAttribute('data-beat', 'ecr-flips-to-enhanced')
  await page.keyboard.press('ArrowRight')
  await expect(beat(page)).toHaveAttribute('data-beat', 'state-looks-the-same')
  await expect(region(page)).toHaveCount(0)
})

test('off in one press, at once on again if that was a slip, and off after a reload', async ({
  page,
}) => {
  await page.goto(before)
  await option(page, en.turnOff).click()
  await expect(region(page)).toContainText(en.off)
  await option(page, en.turnOn).click()
  await expect(region(page)).toContainText(en.questions['apply-loop.second-plan'])
  await option(page, en.turnOff).click()
  await page.reload()
  await listening(page)
  await page.keyboard.press('ArrowRight')
  await expect(beat(page)).toHaveAttribute('data-beat', 'plan-creates-inspector-again')
  await page.waitForTimeout(1500)
  await expect(region(page)).toHaveCount(0)
})

test('where storage is blocked it asks and answers all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  const { complaints } = watched(page)
  await page.goto(before)
  await option(page, en.options['plan.nothing']).click()
  await expect(region(page)).toContainText(en.misconceptions['state-is-truth'].name)
  expect(complaints).toEqual([])
})

for (const locale of ['en', 'ja'] as const) {
  for (const width of [390, 1120, 1280]) {
    test(`nothing moves when a question comes or is answered (${locale}, ${width} px)`, async ({
      page,
    }) => {
      const words = dictionary(locale).predict
      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(() => {
        Object.assign(globalThis, {
          requestIdleCallback: (run: () => void) => addEventListener('idle', run, { once: true }),
        })
      })
      for (const { lesson, beat: answering } of questions.filter((_, at) => at % 6 === 2)) {
        const beats = lessons.find(({ slug }) => slug === lesson)?.story.beats ?? []
        const asking = beats.find(({ slug }) => questionBefore(lesson, slug)?.beat === answering)
        const question = asking && questionBefore(lesson, asking.slug)
        if (!question) throw new Error(`Nothing is asked before '${answering}'.`)
        await page.goto(`/${locale}/${lesson}/${asking.slug}/`)
        await listening(page)
        await expect(region(page, words.name)).toHaveCount(0)
        const found = await places(page)
        await page.evaluate(() => dispatchEvent(new Event('idle')))
        await expect(region(page, words.name)).toBeVisible()
        expect(await places(page)).toEqual(found)
        if (width === 390)
          await region(page, words.name).getByRole('button', { name: words.invite }).click()
        const right = words.options[answerOf(question)]
        await region(page, words.name).getByRole('button', { name: right, exact: true }).click()
        await expect(region(page, words.name)).toContainText(words.right)
        expect(await places(page)).toEqual(found)
      }
    })
  }
}

test('on a phone, in Japanese: a line opens the question over the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/ja/apply-loop/inspector-is-gone/')
  const invite = region(page, ja.name).getByRole('button', { name: ja.invite })
  await expect(invite).toHaveAttribute('aria-expanded', 'false')
  await invite.press('Enter')
  await expect(invite).toHaveAttribute('aria-expanded', 'true')
  const answer = region(page, ja.name).getByRole('button', { name: ja.options['plan.nothing'] })
  await expect(answer).toBeFocused()
  await answer.press('Enter')
  await expect(region(page, ja.name)).toContainText(ja.misconceptions['state-is-truth'].name)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.getByRole('link', { name: '次へ', exact: true }).click()
  await expect(beat(page)).toHaveAttribute('data-beat', 'plan-creates-inspector-again')
})

test('without JavaScript nothing is asked', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(before)
  await expect(page.getByRole('link', { name: 'Next', exact: true })).toBeVisible()
  await expect(region(page)).toHaveCount(0)
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`question, answer and course have no axe violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(before)
    await expect(region(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await option(page, en.options['plan.nothing']).click()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/en/workshop/course/')
    await page.getByRole('group').first().locator('summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await violations(page)).toEqual([])
  })
}

test('the course: beats with their times, and what was done goes along as a link', async ({
  page,
  browser,
  baseURL,
}) => {
  const words = dictionary('en').pages.course.progress
  await page.goto(before)
  await option(page, en.options['plan.create-enabler']).click()
  await expect(region(page)).toContainText('1 of 1 right')
  await page.goto('/en/workshop/course/')
  const progress = page.locator('#progress')
  await expect(progress).toContainText('1 of 21 beats · 1 right, 1 of 8 questions answered')
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    }),
  )
  await progress.getByRole('button', { name: words.copy }).click()
  const link = await progress.getByRole('textbox', { name: words.link }).inputValue()
  expect(link).toMatch(/\/en\/workshop\/course\/#progress=[0-9a-z.]+$/)

  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const elsewhere = await context.newPage()
  await elsewhere.goto(link)
  const there = elsewhere.locator('#progress')
  await expect(there.getByRole('status')).toContainText(
    'Beats taken over from the link: 1. Answers: 1.',
  )
  await expect(there).toContainText('1 of 21 beats · 1 right, 1 of 8 questions answered')
  await there.getByRole('button', { name: words.undo }).click()
  await expect(there).toContainText('0 of 21 beats · 0 right, 0 of 8 questions answered')
  await elsewhere.goto(link.slice(0, -3))
  await expect(there.getByRole('status')).toContainText(words.problems.damaged)
  await expect(elsewhere).toHaveURL(/\/course\/$/)
  await context.close()
})

test('the course without JavaScript: each beat, its time, its handout', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/ja/workshop/course/')
  const longest = page.getByRole('region', { name: /^60 分/ })
  await expect(longest.getByRole('listitem')).toHaveCount(
    lessons.reduce((sum, { story }) => sum + story.beats.length, 0),
  )
  await expect(longest.locator('a[href="/ja/fix/handout/"]')).toHaveCount(1)
  await expect(page.locator('#content noscript p')).toHaveText(
    dictionary('ja').pages.course.progress.withoutScript,
  )
  await expect(page.locator('#progress')).toBeHidden()
  await context.close()
})
