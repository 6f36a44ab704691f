import { expect, test } from '@playwright/test'
import budget from './budget.json' with { type: 'json' }

/**
 * What each kind of page may cost before anybody touches it: bytes over the wire, headers included,
 * and requests. `npm run bench:vitals` prints what each costs today. A page that outgrows its budget
 * is made lighter; the budget is raised only for something that is worth its weight.
 */
for (const [path, { bytes, requests }] of Object.entries(budget)) {
  test(`${path} costs at most ${bytes / 1000} KB and ${requests} requests`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    const spent = { bytes: 0, requests: 0 }
    devtools.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) spent.requests += 1
    })
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      spent.bytes += encodedDataLength
    })
    await page.goto(path)
    // What is fetched when the page is at rest belongs to it.
    await page.waitForTimeout(2500)
    expect(spent.bytes).toBeLessThanOrEqual(bytes)
    expect(spent.requests).toBeLessThanOrEqual(requests)
    expect(spent.bytes, 'The budget is far too generous.').toBeGreaterThan(bytes * 0.85)
  })
}
