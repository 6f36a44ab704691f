import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { lessons } from '@/machines/lessons'
import { lessonAddress } from './bench/lesson-charts'
import { slowest, stepTable, verdicts, weightTable } from './bench/report'
import { serve } from './bench/serve'
import { stepLesson, type Taken } from './bench/stepping'
import { type Weight, weigh } from './bench/weight'
import { ensureBrowser } from './browser.mjs'

/**
 * npm run bench [-- apply-loop fix …] [-- --rounds 3]
 *
 * Steps through lessons (all of them unless named) in the built site, beside two comparison pages.
 * A round goes by key or by button, in turn. It only prints; no figure fails it.
 */
async function bench(): Promise<void> {
  const { rounds, chosen, port } = settings()
  const executablePath = (await ensureBrowser()) ?? ''
  const { site, stop } = await serve(port)
  const args = ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const weights: Weight[] = []
    for (const slug of chosen) weights.push(await weigh(browser, site, lessonAddress(slug)))
    const through = (slowdown: number) => stepThrough(browser, site, chosen, rounds, slowdown)
    const [fast, slow] = [await through(1), await through(4)]
    const { length: cores, 0: core } = cpus()
    console.log(`
${new Date().toISOString().slice(0, 10)}, ${cores} cores (${core?.model.trim()}), Node ${process.version}, Chromium ${browser.version()}.
From pressing Next to the frame that shows everything of the new beat, in ms; frame rate unlocked.
Rounds: ${rounds}. Lessons: ${chosen.join(', ')}.

${stepTable(fast, 1)}
The player's slowest: ${slowest(fast)}

${stepTable(slow, 4)}
The player's slowest: ${slowest(slow)}

${weightTable(weights)}

${verdicts(fast, weights)}`)
  } finally {
    await browser.close()
    stop()
  }
}

function settings() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '2' }, port: { type: 'string', default: '0' } },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`Expected a number of rounds from 1 on, got '${values.rounds}'.`)
  }
  const chosen = positionals.length > 0 ? positionals : lessons.map(({ slug }) => slug)
  return { rounds, chosen, port: values.port }
}

async function stepThrough(
  browser: Browser,
  site: string,
  chosen: readonly string[],
  rounds: number,
  slowdown: number,
): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  for (let round = 0; round < rounds; round++) {
    for (const slug of chosen) {
      console.log(`CPU at 1/${slowdown}, round ${round + 1} of ${rounds}: ${slug}`)
      const byKey = round % 2 === 0
      taken.push(...(await stepLesson(browser, site, slug, { slowdown, byKey })))
    }
  }
  return taken
}

void bench()
