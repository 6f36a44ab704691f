import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './.scripts/browser.mjs'

const port = process.env.PD_TEST_PORT ?? '4310'
const executablePath = await findBrowser()
if (!executablePath)
  throw new Error('No Chromium found. `npm test` installs one, or set CHROMIUM_PATH.')

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  retries: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-US',
    // Only the tests of it let the site be kept: every test has a browser of its own.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: ['--no-sandbox'] },
  },
  projects: [{ name: 'desktop', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: 'node .scripts/start.mjs',
    env: { PORT: port, HOST: '127.0.0.1' },
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 300_000,
    reuseExistingServer: false,
  },
})
