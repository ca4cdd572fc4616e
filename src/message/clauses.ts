import type {Term} from '../match/term'
import type {Agent, Clause} from './types'

const coordinators = new Set(['and', 'but', 'so', 'or', 'yet', 'then', 'plus'])
const subordinators = new Set([
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'since',
  'if',
  'unless',
  'until',
  'when',
  'whenever',
  'after',
  'before',
  'as',
  'that',
  'which',
  'who',
  'where',
  'even',
  'unlike'
])
const subjects = new Set(
  'i we you he she they it this that there these those who nobody everybody everyone someone somebody people'.split(' ')
)
const determiners = new Set('my your our their his her its the a an no another every each some any'.split(' '))
const questionWords = new Set('what which how why where when who whom whose'.split(' '))
const auxiliaries = new Set('am is are was were have has had do does did can could will would shall should may might must'.split(' '))
const imperatives = new Set(
  'please call send give tell reply answer respond write explain let do put get make take come ring phone pay show confirm provide state keep stop go thank appreciate hope look'.split(
    ' '
  )
)

/** Divides a sentence where a part of it could stand, or go, on its own. */
export function findClauses(terms: readonly Term[]): Clause[] {
  const starts = [0]
  for (let at = 1; at < terms.length; at++) if (at - starts.at(-1)! >= 1 && opensClause(terms, at)) starts.push(at)
  // A piece of one or two words ("Well, …", "In short, …") is part of what follows.
  const kept = starts.filter((start, i) => i === 0 || start - starts[i - 1]! >= 2 || i === starts.length)
  return kept.map((from, i) => {
    const to = kept[i + 1] ?? terms.length
    const first = terms[from]!.form
    const joint = from > 0 && (coordinators.has(first) || subordinators.has(first)) ? first : ''
    const inner = coordinators.has(first) && from > 0 ? from + 1 : from
    const leans =
      subordinators.has(terms[inner]?.form ?? '') &&
      !(from === 0 && questionWords.has(first)) &&
      !(terms[inner]!.form === 'that' && auxiliaries.has(terms[inner + 1]?.form ?? ''))
    return {
      from,
      to,
      start: terms[from]!.start,
      end: terms[to - 1]!.end,
      agent: agentOf(terms, from, to),
      joint,
      free: !leans && hasVerb(terms, inner, to)
    }
  })
}

function opensClause(terms: readonly Term[], at: number): boolean {
  const {form, gap} = terms[at]!
  const next = terms[at + 1]?.form ?? ''
  const opener = (word: string, after: string) =>
    subjects.has(word) ||
    questionWords.has(word) ||
    (auxiliaries.has(word) && (subjects.has(after) || determiners.has(after))) ||
    imperatives.has(word)
  if (gap === 'strong') return true
  if (coordinators.has(form) && form !== 'then') {
    if (opener(next, terms[at + 2]?.form ?? '')) return true
    if (subordinators.has(next)) return true
    // "…, and the process was a joke": a noun phrase that has a verb within a few words.
    return (gap === 'comma' || form === 'but') && determiners.has(next) && verbNear(terms, at + 2)
  }
  if (gap === 'comma') {
    if (form === 'then' || opener(form, next)) return true
    if (subordinators.has(form)) return true
    return determiners.has(form) && verbNear(terms, at + 1)
  }
  return form === 'because' || form === 'although' || form === 'whereas' || (form === 'though' && at < terms.length - 1)
}

function verbNear(terms: readonly Term[], from: number): boolean {
  for (let at = from; at < Math.min(from + 5, terms.length); at++) {
    if (terms[at]!.gap !== 'none' && at > from) return false
    if (auxiliaries.has(terms[at]!.form)) return true
  }
  return false
}

function hasVerb(terms: readonly Term[], from: number, to: number): boolean {
  if (to - from < 2) return false
  if (imperatives.has(terms[from]!.form) || /^thanks?$/.test(terms[from]!.form)) return true
  for (let at = from; at < to; at++) {
    const {form} = terms[at]!
    if (auxiliaries.has(form)) return true
    if (/(?:ed|ought)$/.test(form) && at > from) return true
    if (/^(?:i|we|you|they|he|she|it|that|this)$/.test(form) && at + 1 < to) return true
  }
  return false
}

function agentOf(terms: readonly Term[], from: number, to: number): Agent {
  if (/^thanks?$/.test(terms[from]!.form)) return 'i'
  for (let at = from; at < to; at++) {
    switch (terms[at]!.form) {
      case 'i':
        return 'i'
      case 'we':
        return 'we'
      case 'you':
        return 'you'
      case 'he':
      case 'she':
      case 'they':
        return 'they'
    }
  }
  return 'none'
}
