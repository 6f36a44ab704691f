import type { Page } from '@playwright/test'

/** Collects what a well-behaved page never does: complain in the console or ask another host. */
export function watched(page: Page): {
  readonly complaints: string[]
  readonly hosts: Set<string>
} {
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  return { complaints, hosts }
}

/** Whether React has taken over the page. */
export function hydrated(page: Page): Promise<unknown> {
  return page.waitForFunction(() =>
    Object.keys(document.body).some((key) => key.startsWith('__react')),
  )
}

/** Whether a lesson hears its keys, which is after React has taken over and its effects have run. */
export async function listening(page: Page): Promise<void> {
  await page.locator('html[data-keys]').waitFor({ state: 'attached' })
}
