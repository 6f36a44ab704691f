import type { CommandWords } from '@/i18n/command-words'
import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import { checkCommand } from './check'
import { FlagError, type FlagProblem } from './flags'
import { simulateCommand } from './simulate'

/** EX_USAGE of sysexits.h: the command line cannot be read. */
const usageError = 64

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** The command `perpetual-diff`. Returns the exit code. */
export function perpetualDiff(args: readonly string[], terminal: Terminal): number {
  const locale = localeOf(terminal.env)
  const words = dictionary(locale).command
  const [name, ...rest] = args
  if (name === undefined || args.includes('--help') || args.includes('-h')) {
    terminal[name === undefined ? 'err' : 'out'](words.usage)
    return name === undefined ? usageError : 0
  }
  try {
    if (name === 'simulate') {
      terminal.out(simulateCommand(rest, words))
      return 0
    }
    if (name === 'check') {
      const { text, code } = checkCommand(rest, { words, locale, site: siteOf(terminal.env) })
      terminal.out(text)
      return code
    }
    terminal.err(words.unknownCommand(name))
  } catch (error) {
    if (!(error instanceof FlagError)) throw error
    terminal.err(problemText(error.problem, words))
  }
  terminal.err(words.flags.seeHelp)
  return usageError
}

function problemText(problem: FlagProblem, { flags: words, check }: CommandWords): string {
  switch (problem.kind) {
    case 'unknown-flag':
      return words.unknown(problem.flag, problem.known.join(' '))
    case 'missing-value':
      return words.missingValue(problem.flag, problem.expected)
    case 'bad-value':
      return words.badValue(problem.flag, problem.value, problem.expected)
    case 'no-value-wanted':
      return words.noValueWanted(problem.flag, problem.value)
    case 'stray':
      return words.stray(problem.argument)
    case 'no-files':
      return check.noFiles(problem.path)
  }
}

/** Where `npm start` or whoever hosts it serves the site, as for the export. */
function siteOf({ SITE_URL: site, BASE_PATH: base }: Terminal['env']): string {
  return `${(site || 'http://127.0.0.1:3000').replace(/\/+$/, '')}${base ?? ''}`
}

/** The terminal's language, as POSIX ranks the variables that say it. */
function localeOf(env: Terminal['env']): Locale {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return language.startsWith('ja') ? 'ja' : 'en'
}
