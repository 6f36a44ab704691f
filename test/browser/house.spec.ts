import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { headersOf } from '@/.scripts/site-headers.cjs'
import { version } from '@/package.json'
import { hydrated, watched } from './watched'

test('the server says that it is up', async ({ request }) => {
  const response = await request.get('/api/health', { maxRedirects: 0 })
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', version })
})

test('every address that was ever published answers', async ({ request }) => {
  const published: readonly string[] = JSON.parse(readFileSync('test/permalinks.json', 'utf8'))
  const replies: string[] = []
  for (let first = 0; first < published.length; first += 20) {
    const some = published.slice(first, first + 20).map(async (address) => {
      const reply = await request.head(address)
      return `${address}: ${reply.status()}`
    })
    replies.push(...(await Promise.all(some)))
  }
  expect(replies.filter((reply) => !reply.endsWith(': 200'))).toEqual([])
})

test('a link to the lab unfurls with what is going on at that position', async ({ request }) => {
  const html = await (await request.get('/ja/lab/?v=1&c=ecr_basic&e=a.a.a')).text()
  const address = /<meta property="og:image" content="[^"]*?(\/api\/cards\/[^"]*)"/.exec(html)?.[1]
  const picture = await request.get((address ?? '').replaceAll('&amp;', '&'))
  expect(picture.headers()['content-type']).toBe('image/png')
  const png = await picture.body()
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const usual = await request.get('/og/ja.lab.png')
  expect(png.equals(await usual.body())).toBe(false)
})

test.describe('the content security policy', () => {
  for (const path of [
    '/en/',
    '/ja/apply-loop/inspector-is-gone/',
    '/en/fix/handout/',
    '/en/no-such-page/',
    '/nothing.txt',
  ]) {
    test(`${path} starts, asks no other host and runs no foreign script`, async ({ page }) => {
      const { complaints, hosts } = watched(page)
      const response = await page.goto(path)
      await hydrated(page)
      const loading = response?.status() === 404 ? [expect.stringContaining('404')] : []
      expect(complaints).toEqual(loading)
      expect([...hosts]).toEqual([new URL(page.url()).host])

      const injected = await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.injected = true'
        document.body.append(script)
        return 'injected' in window
      })
      expect(injected).toBe(false)
      expect(complaints.join()).toContain('Content Security Policy')
    })
  }

  test('pages refuse to be framed, except the player made for it', async ({ request }) => {
    const page = await request.get('/en/')
    expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(page.headers()['x-content-type-options']).toBe('nosniff')
    const player = await request.get('/embed/en/none/none/')
    expect(player.headers()['content-security-policy']).not.toContain('frame-ancestors')
    expect(player.headers()['x-frame-options']).toBeUndefined()
  })

  test('every kind of reply has the headers that are meant for it', async ({ request }) => {
    const kinds = [
      '/en/check/',
      '/ja/fix/only-ecr-is-read/',
      '/embed/en/fix/only-ecr-is-read/',
      '/en/no-such-page/',
      '/en/lab/?v=1&c=ecr_basic&e=a',
      '/og/en.lab.png',
      '/lessons.json',
      '/api/health',
      '/api/aws/',
      '/api/rooms/',
      '/api/accounts/NOBODY/',
    ]
    for (const path of kinds) {
      const sent = (await request.get(path)).headers()
      for (const { key, value } of headersOf(path.replace(/\?.*/, '')))
        expect(sent[key.toLowerCase()], `${key} of ${path}`).toContain(value)
      expect(sent['x-powered-by'] ?? sent.server, path).toBeUndefined()
      if (path.startsWith('/api/')) expect(sent['cache-control'], path).toBe('no-store')
    }
  })
})

test.describe('an address that does not exist', () => {
  for (const { path, lang, lesson, sentence } of [
    { path: '/en/aply-loop/', lang: 'en', lesson: '/en/apply-loop/', sentence: 'Nothing at' },
    {
      path: '/ja/bakc-to-basic/',
      lang: 'ja',
      lesson: '/ja/back-to-basic/',
      sentence: 'ありません',
    },
    { path: '/fr/fixx/', lang: 'ja', lesson: '/ja/fix/', sentence: 'ありません' },
  ]) {
    test(`${path} is a 404 in ${lang} that offers ${lesson}`, async ({ request }) => {
      const headers = { 'Accept-Language': 'ja, en;q=0.5' }
      const response = await request.get(path, { headers })
      const html = await response.text()
      expect(response.status()).toBe(404)
      expect(html).toContain(`<html lang="${lang}"`)
      expect(html).toContain(`href="${lesson}"`)
      expect(html).toContain(sentence)
    })
  }

  test('what was typed stands on the page as text, not as markup', async ({ page }) => {
    await page.goto('/en/%3Cimg%20src=x%20onerror=alert(1)%3E/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('img')).toHaveCount(0)
  })

  test('a missing slash is added without losing the rest', async ({ request }) => {
    const response = await request.get('/en?a=1', { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe('/en/?a=1')
  })
})

test.describe('the front door', () => {
  for (const { languages, locale } of [
    { languages: 'ja-JP', locale: 'ja' },
    { languages: 'en-GB', locale: 'en' },
    { languages: 'fr-FR', locale: 'en' },
  ]) {
    test.describe(() => {
      test.use({ locale: languages })
      test(`leads a browser in ${languages} to ${locale}`, async ({ page }) => {
        await page.goto('/')
        await page.waitForURL(`**/${locale}/`)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
      })
    })
  }

  test('remembers the language a reader chose', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('pd-locale', 'ja'))
    await page.goto('/')
    await page.waitForURL('**/ja/')
  })

  test.describe(() => {
    test.use({ javaScriptEnabled: false })
    test('shows both languages without JavaScript', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('link', { name: '日本語' }).click()
      await expect(page).toHaveURL(/\/ja\/$/)
    })
  })
})
