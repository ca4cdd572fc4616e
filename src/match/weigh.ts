import type {Weights} from '../lexicon/weights/table'
import type {Term} from './term'

const reader = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])

/** The stems of words that were met before, which most are. */
const stems = new Map<string, string>()
const mostStems = 20_000

function stemOf(word: string): string {
  const before = stems.get(word)
  if (before !== undefined) return before
  if (stems.size >= mostStems) stems.clear()
  const made = stem(word)
  stems.set(word, made)
  return made
}

/** A word without its ending, so that "waits", "waited" and "waiting" weigh the same. */
function stem(word: string): string {
  let cut = word
  if (cut.length > 5 && cut.endsWith('ing')) cut = cut.slice(0, -3)
  else if (cut.length > 4 && /ie[ds]$/.test(cut)) cut = `${cut.slice(0, -3)}y`
  else if (cut.length > 4 && cut.endsWith('ed')) cut = cut.slice(0, -2)
  else if (cut.length > 3 && /[^s]s$/.test(cut)) cut = cut.slice(0, -1)
  else if (cut.length > 5 && cut.endsWith('ly')) cut = cut.slice(0, -2)
  if (cut.length > 3 && cut.endsWith('e')) cut = cut.slice(0, -1)
  return cut.length > 3 && /([^sl])\1$/.test(cut) ? cut.slice(0, -1) : cut
}

const known = new WeakMap<readonly Term[], ReadonlySet<string>>()

/**
 * What is weighed in a sentence or clause: its words, each two that follow one another (`^` and `$` are its ends), each two with
 * one between (`a _ b`), and whether it speaks to the reader. A number is `#`, a name or slot `@`.
 */
export function featuresOf(terms: readonly Term[]): ReadonlySet<string> {
  const before = known.get(terms)
  if (before) return before
  // In a sentence of capitals no word is a name.
  const names = terms.filter(({name}) => name).length * 2 < terms.length
  const words = terms.map(({type, name, form}) => (type === 'number' ? '#' : type === 'slot' || (names && name) ? '@' : stemOf(form)))
  const ends = ['^', ...words, '$']
  const features = new Set(words)
  ends.slice(1).forEach((word, at) => features.add(`${ends[at]} ${word}`))
  words.slice(2).forEach((word, at) => features.add(`${words[at]} _ ${word}`))
  if (terms.some(({form}) => reader.has(form))) features.add('*you')
  known.set(terms, features)
  return features
}

const tables = new WeakMap<Weights, ReadonlyMap<string, number>>()

function tableOf(weights: Weights): ReadonlyMap<string, number> {
  const before = tables.get(weights)
  if (before) return before
  const entries = Object.entries(weights.words).flatMap(([weight, words]) =>
    words.split('|').map((word): [string, number] => [word, Number(weight)])
  )
  const made = new Map(entries)
  tables.set(weights, made)
  return made
}

/** What a sentence or clause weighs; above nought it offends more likely than not. */
export function weigh(terms: readonly Term[], weights: Weights): number {
  const table = tableOf(weights)
  let tenths = 0
  for (const feature of featuresOf(terms)) tenths += table.get(feature) ?? 0
  return weights.base + tenths / 10
}
