import { record } from '@/machines/check/plan-file'
import {
  fieldNames,
  mostCharacters,
  mostEntries,
  type NewEntry,
  type PlanChange,
  type Postmortem,
  type Source,
} from './document'
import type { Expected, FileProblem } from './file'
import { currentBeat } from './frames'
import { linkedRun } from './lab-run'

/** Thrown at the first thing that is not as expected. */
export class Unfit extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.why)
  }
}

type Fields = Readonly<Record<string, unknown>>
export type ReadDocument = Omit<Postmortem, 'entries'> & { readonly entries: readonly NewEntry[] }

/** Long enough for every name and address there is. */
const mostName = 1000
const mostRun = 5000
const mostChanges = 500

/** Takes JSON as a document; throws `Unfit` with the first place that does not fit. */
export function readDocument(json: unknown): ReadDocument {
  const fields = objectAt(json, '')
  const [title, incident, summary] = fieldNames.map((name) =>
    textAt(fields, name, '', mostCharacters[name]),
  )
  return {
    title: title ?? '',
    incident: incident ?? '',
    summary: summary ?? '',
    entries: readEntries(fields.entries, 'entries'),
  }
}

/** Entries as a file or another page of this site tells them. */
export function readEntries(json: unknown, path: string, most = mostEntries): readonly NewEntry[] {
  return listAt(json, path, most).map((entry, index): NewEntry => {
    const at = `${path}[${index}]`
    const fields = objectAt(entry, at)
    return {
      time: textAt(fields, 'time', at, mostCharacters.time),
      words: textAt(fields, 'words', at, mostCharacters.words),
      source: sourceAt(fields.source, `${at}.source`),
    }
  })
}

function sourceAt(json: unknown, path: string): Source {
  const fields = objectAt(json, path)
  switch (fields.kind) {
    case 'own':
      return { kind: 'own' }
    case 'beat':
      return beatAt(fields, path)
    case 'lab':
      return stepAt(fields, path)
    case 'plan':
      return {
        kind: 'plan',
        name: textAt(fields, 'name', path, mostName),
        changes: listAt(fields.changes, `${path}.changes`, mostChanges).map((change, index) =>
          changeAt(change, `${path}.changes[${index}]`),
        ),
      }
    default:
      throw new Unfit({ why: 'source', path: `${path}.kind` })
  }
}

function beatAt(fields: Fields, path: string): Source {
  const lesson = textAt(fields, 'lesson', path, mostName)
  const beat = textAt(fields, 'beat', path, mostName)
  const found = currentBeat(lesson, beat)
  if (!found) throw new Unfit({ why: 'no-such-beat', path, name: `${lesson}/${beat}` })
  return { kind: 'beat', ...found }
}

function stepAt(fields: Fields, path: string): Source {
  const run = textAt(fields, 'run', path, mostRun)
  const step = numberAt(fields, 'step', path)
  const linked = linkedRun(run)
  if (!linked?.steps[step - 1]) throw new Unfit({ why: 'no-such-step', path, name: String(step) })
  return { kind: 'lab', run: linked.run, step }
}

function changeAt(json: unknown, path: string): PlanChange {
  const fields = objectAt(json, path)
  const { kind } = fields
  if (kind !== 'undone-elsewhere' && kind !== 'wish-changes')
    throw new Unfit({ why: 'kind', path: `${path}.kind` })
  return {
    address: textAt(fields, 'address', path, mostName),
    attribute: textAt(fields, 'attribute', path, mostName),
    period: numberAt(fields, 'period', path),
    kind,
    from: valueAt(fields, 'from', path),
    to: valueAt(fields, 'to', path),
    values: Object.fromEntries(
      Object.entries(objectAt(fields.values, `${path}.values`)).map(([letter, value]) => {
        return [letter, textOf(value, `${path}.values.${letter}`, mostName)]
      }),
    ),
  }
}

function valueAt(fields: Fields, name: string, path: string): string | null {
  const value = fields[name]
  if (value === null) return null
  if (typeof value === 'string' && /^(?:[A-Z]\d*|\?)$/.test(value)) return value
  return fail('value', joined(path, name))
}

function textAt(fields: Fields, name: string, path: string, most: number): string {
  return textOf(fields[name], joined(path, name), most)
}

function textOf(value: unknown, path: string, most: number): string {
  if (typeof value !== 'string') return fail('text', path)
  if (value.length > most) throw new Unfit({ why: 'too-long', path, length: value.length, most })
  return value
}

function numberAt(fields: Fields, name: string, path: string): number {
  const value = fields[name]
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  return fail('number', joined(path, name))
}

function listAt(json: unknown, path: string, most: number): readonly unknown[] {
  if (!Array.isArray(json)) return fail('list', path)
  if (json.length > most) throw new Unfit({ why: 'too-many', path, length: json.length, most })
  return json
}

function objectAt(json: unknown, path: string): Fields {
  return record(json) ?? fail('object', path)
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function fail(why: Expected, path: string): never {
  throw new Unfit({ why, path })
}
