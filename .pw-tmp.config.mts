import { defineConfig, devices } from '@playwright/test'
export default defineConfig({ testDir: '/work/main/test/browser', outputDir: '/tmp/pw-results', workers: 2, timeout: 60000, fullyParallel: true, reporter: 'list',
 use: { baseURL: 'http://127.0.0.1:3222', locale: 'en-US', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } },
 projects: [{ name: 'd', use: { ...devices['Desktop Chrome'] } }] })
