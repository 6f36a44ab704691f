import {
  type ResourceType,
  resourceTypes,
  type ScanType,
  scanTypes,
} from '@/machines/account/account.terms'
import { type Decisions, type Module, scopeOf } from './module'
import { type Resource, resourcesOf } from './resources'
import { type Ask, isList, plainText, spelled, Unknown, type Value } from './value'

/** A value the text leaves open, chosen for one case. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** What the resources are once everything that decides them is chosen. */
export interface Leaf {
  readonly choices: readonly Choice[]
  readonly resources: readonly Resource[]
}

/** A question and the answers to try. */
interface Question extends Pick<Ask, 'name' | 'means'> {
  readonly answers: readonly Value[]
}

/** So many readings of the resources; after that nothing can be told. */
const most = 400

/**
 * Every combination of what the text leaves open and what the two resources turn on: a condition that
 * is asked in both is one question. Null when there are too many.
 */
export function leavesOf(module: Module): readonly Leaf[] | null {
  let left = most
  const explore = (decided: Decisions): readonly Leaf[] | null => {
    if (--left < 0) return null
    const resources = resourcesOf(module, scopeOf(module, decided))
    const question = nextQuestion(resources, decided)
    if (!question) return [{ choices: [], resources }]
    const branches: (readonly Leaf[])[] = []
    for (const answer of question.answers) {
      const leaves = explore(decidedToo(decided, question, answer))
      if (!leaves) return null
      branches.push(leaves)
    }
    const [first = []] = branches
    // What changes nothing is no choice.
    if (new Set(branches.map(outcomes)).size === 1) return first
    return branches.flatMap((leaves, index) =>
      leaves.map(({ choices, resources: then }) => ({
        choices: [
          { name: question.name, value: shown(question.answers[index] ?? null) },
          ...choices,
        ],
        resources: then,
      })),
    )
  }
  return explore(new Map())
}

export function scanTypeOf({ decides }: Resource): ScanType {
  return decides === 'ENHANCED' ? 'ENHANCED' : 'BASIC'
}

export function typesOf({ decides }: Resource): readonly ResourceType[] {
  return resourceTypes.filter((type) => isList(decides) && decides.includes(type))
}

function decidedToo(decided: Decisions, { name, means }: Question, answer: Value): Decisions {
  const more: [string, Value][] =
    means && answer === true ? [[name, true], [...means]] : [[name, answer]]
  return new Map([...decided, ...more])
}

function nextQuestion(resources: readonly Resource[], decided: Decisions): Question | null {
  const several = resources.filter(({ kind }) => kind === 'enabler').length > 1
  for (const { kind, count, decides } of resources) {
    const found =
      questionOf(count, decided, [0, 1]) ??
      (kind === 'registry'
        ? questionOf(decides, decided, scanTypes)
        : (questionOf(decides, decided, setsThatMatter(several)) ??
          (isList(decides)
            ? firstOf(decides, (one) => questionOf(one, decided, resourceTypes))
            : null)))
    if (found) return found
  }
  return null
}

/** The first thing to decide about a value: a condition inside it, a list inside it, or itself. */
function questionOf(value: Value, decided: Decisions, answers: readonly Value[]): Question | null {
  if (!(value instanceof Unknown)) return null
  const inside = value.asks.find(({ name }) => !decided.has(name))
  if (inside) {
    const lists = [[], ...setsThatMatter(true)]
    return { ...inside, answers: inside.kind === 'bool' ? [false, true] : lists }
  }
  if (value.text === null || decided.has(value.text)) return null
  const { text } = value
  // "It is not x" may have been decided before.
  const possible = answers.filter((one) => decided.get(`${text} == ${spelled(one)}`) !== false)
  return { name: text, answers: possible.length > 0 ? possible : answers }
}

/**
 * What all but ECR do to the account is the same for each: one enabler either has such a type or not.
 * Two enablers also fight where their types differ in any other way.
 */
function setsThatMatter(several: boolean): readonly (readonly ResourceType[])[] {
  const sets: readonly (readonly ResourceType[])[] = [['ECR'], ['EC2'], ['EC2', 'ECR']]
  return several
    ? [...sets, ['LAMBDA'], ['ECR', 'LAMBDA'], ['EC2', 'LAMBDA'], ['EC2', 'ECR', 'LAMBDA']]
    : sets
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one)
    if (found) return found
  }
  return null
}

/** What leaves come to, to compare branches with. */
function outcomes(leaves: readonly Leaf[]): string {
  return JSON.stringify(
    leaves.map(({ choices, resources }) => [
      choices,
      resources.map(({ address, key, count, decides, accounts }) => [
        address,
        key,
        count,
        decides,
        accounts,
      ]),
    ]),
  )
}

function shown(value: Value): string {
  return isList(value) ? value.map(plainText).join(',') : plainText(value)
}
