import { valueNamer } from '@/machines/check/value-namer'
import { fill } from '@/machines/diagram/labels'
import { stepText } from '@/machines/lab/step-text'
import { chartsOf } from './chart'
import type { Entry, PlanChange, Postmortem, Source } from './document'
import type { DocumentWords } from './document-words'
import { causesOf, type Findings, findingsOf, fixBeats, isOurStory } from './findings'
import { labStep, stepQuery } from './lab-run'
import { timesOf } from './order'
import {
  type Block,
  type Line,
  type Piece,
  paragraphs,
  prose,
  type Section,
  type Shape,
  typed,
} from './shape'
import type { OffsetAt } from './time'

export interface DocumentSettings {
  readonly locale: string
  readonly words: DocumentWords
  /** An address below the site's root with scheme and host. */
  readonly absolute: (path: `/${string}`) => string
  readonly offsetAt: OffsetAt
}

/** Puts a document into words: what was chosen, what it shows, where each piece can be seen again. */
export function told(document: Postmortem, settings: DocumentSettings): Shape {
  const { own } = settings.words
  const { entries } = document
  const findings = findingsOf(entries)
  const sections: readonly (Section | null)[] = [
    section('timeline', own.timeline, entries.length > 0 ? [timeline(entries, settings)] : []),
    section('sequence', own.sequence, drawings(entries, settings)),
    section('cause', own.cause, causeBlocks(findings, settings)),
    section('conditions', own.conditions, [list(conditions(findings, settings))]),
    section('prevention', own.prevention, prevention(findings, settings)),
    section('links', own.links, [list(links(entries, findings, settings))]),
  ]
  return {
    lang: settings.locale,
    title: typed(document.title.trim() || own.untitled),
    facts: document.incident.trim() === '' ? [] : [[own.incident, typed(document.incident)]],
    summary: paragraphs(document.summary),
    sections: entries.length > 0 ? sections.flatMap((one) => one ?? []) : [],
  }
}

/** What an entry is called where nobody has put it into words; '' for one of the writer's own. */
export function titleOf(source: Source, { own, lessons, steps }: DocumentWords): string {
  switch (source.kind) {
    case 'own':
      return ''
    case 'beat': {
      const lesson = lessons.find(({ slug }) => slug === source.lesson)
      return lesson?.beats.find(({ slug }) => slug === source.beat)?.title ?? source.beat
    }
    case 'lab': {
      const step = labStep(source)
      const what = step ? stepText(step, steps) : ''
      return fill(own.labStep, { step: source.step, what })
    }
    case 'plan':
      return fill(own.plan, { name: source.name })
  }
}

/** Where an entry can be seen again, below the site's root; null where it cannot. */
export function pathOf(source: Source, locale: string): `/${string}` | null {
  if (source.kind === 'beat') return `/${locale}/${source.lesson}/${source.beat}/`
  if (source.kind === 'lab') return `/${locale}/lab/${stepQuery(source.run, source.step)}`
  return null
}

function section(
  id: Section['id'],
  heading: string,
  blocks: readonly (Block | null)[],
): Section | null {
  const there = blocks.flatMap((block) => block ?? [])
  return there.length > 0 ? { id, heading, blocks: there } : null
}

function list(items: readonly Line[]): Block | null {
  return items.length > 0 ? { kind: 'list', items } : null
}

function timeline(entries: readonly Entry[], settings: DocumentSettings): Block {
  const { own } = settings.words
  const times = timesOf(entries, settings.offsetAt)
  return {
    kind: 'table',
    columns: [own.columns.time, own.columns.what, own.columns.evidence],
    rows: entries.map((entry, index) => [
      typed(times[index]?.text ?? entry.time),
      whatHappened(entry, settings.words),
      evidence(entry.source, settings),
    ]),
  }
}

function whatHappened({ words, source }: Entry, all: DocumentWords): Line {
  const line = typed(words)
  if (line.length > 0) return line
  const title = titleOf(source, all)
  return source.kind === 'plan' ? typed(title) : prose(title || all.own.wordless)
}

function evidence(source: Source, settings: DocumentSettings): Line {
  if (source.kind === 'plan') return planLine(source.name, source.changes, settings.words)
  const link = linkOf(source, settings)
  return link ? [link] : []
}

function linkOf(source: Source, { words, locale, absolute }: DocumentSettings): Piece | null {
  const path = pathOf(source, locale)
  if (!path) return null
  const title = titleOf(source, words).replaceAll('`', '')
  if (source.kind !== 'beat') return { text: title, link: absolute(path) }
  const lesson = words.lessons.find(({ slug }) => slug === source.lesson)?.title ?? source.lesson
  return { text: fill(words.own.beat, { lesson, beat: title }), link: absolute(path) }
}

function planLine(name: string, changes: readonly PlanChange[], words: DocumentWords): Line {
  const { own, values } = words
  const texts = changes.map((change) => {
    const named = valueNamer(change, true, values)
    const { address, attribute, from, to } = change
    return fill(own.change, { address, attribute, from: named(from), to: named(to) })
  })
  const all = texts.length > 0 ? texts.join('\n') : own.quiet
  return typed(`${name}\n${all}`)
}

function drawings(entries: readonly Entry[], settings: DocumentSettings): readonly Block[] {
  const { words, offsetAt } = settings
  const times = new Map(
    timesOf(entries, offsetAt).map((time, index) => [entries[index]?.id, time?.text ?? '']),
  )
  const charts = chartsOf(entries, {
    labels: words.labels,
    titleOf: ({ source }) => titleOf(source, words) || words.own.wordless,
    timeOf: ({ id }) => times.get(id) ?? '',
  })
  return charts.map((chart, index) => ({
    kind: 'drawing',
    chart,
    name:
      charts.length === 1
        ? words.own.sequence
        : `${words.own.sequence} ${fill(words.own.part, { number: index + 1, count: charts.length })}`,
  }))
}

function causeBlocks(findings: Findings, { words }: DocumentSettings): readonly Block[] {
  const { own, reasons, kinds } = words
  const texts = causesOf(findings).flatMap((cause) => {
    if (cause === 'reason') return findings.reason ? [reasons[findings.reason]] : []
    if (cause === 'flips') return [...new Set(findings.flips.map(({ kind }) => kinds[kind]))]
    return [own.causes[cause]]
  })
  const all = texts.length > 0 ? texts : [own.causes.none]
  return all.map((text) => ({ kind: 'paragraph', line: prose(text) }))
}

function conditions(findings: Findings, settings: DocumentSettings): readonly Line[] {
  const { words, locale, absolute } = settings
  const { contributing } = words.own
  const { rules, hasTwoOwners, isStale, isDestroyed, flips } = findings
  const losesFindings = rules.includes('R3') || isDestroyed
  const lines = [
    ...rules.map((rule): Line => {
      const link = absolute(`/${locale}/rules/#${rule}`)
      return [{ text: words.labels.rules[rule], link }, { text: ': ' }, ...prose(words.rules[rule])]
    }),
    ...(hasTwoOwners ? [prose(contributing.twoOwners)] : []),
    ...(isStale ? [prose(contributing.stale)] : []),
    ...(losesFindings ? [prose(words.findingsLost)] : []),
    ...flips.map(({ address, attribute, period }) =>
      typed(fill(contributing.flip, { address, attribute, period })),
    ),
  ]
  return lines.length > 0 ? lines : [prose(contributing.none)]
}

function prevention(findings: Findings, settings: DocumentSettings): readonly (Block | null)[] {
  const { own, takeaway } = settings.words
  const text = isOurStory(findings)
    ? takeaway
    : findings.flips.length > 0
      ? own.prevented.other
      : own.prevented.none
  return [{ kind: 'paragraph', line: prose(text) }, list(ways(findings, settings))]
}

function ways(findings: Findings, settings: DocumentSettings): readonly Line[] {
  const beats = fixBeats(findings).flatMap((beat) => {
    const link = linkOf({ kind: 'beat', lesson: 'fix', beat }, settings)
    return link ? [[link]] : []
  })
  if (beats.length > 0 || findings.flips.length === 0) return beats
  const { words, locale, absolute } = settings
  return [[{ text: words.own.prevented.family, link: absolute(`/${locale}/family/`) }]]
}

/** Every address of the document once, in the order of the document. */
function links(
  entries: readonly Entry[],
  findings: Findings,
  settings: DocumentSettings,
): readonly Line[] {
  const chosen = entries.flatMap(({ source }) => linkOf(source, settings) ?? [])
  const all = [...chosen, ...ways(findings, settings).flat()]
  return [...new Map(all.map((piece) => [piece.link, piece])).values()].map((piece) => [piece])
}
