import type {WordWeights} from '../lexicon/weights/table'
import {hashOf, hashOfNext, packWeights, WeightTable} from './weight-table'
import type {Term} from './term'

/** How features are written: in words for people and for the fit, as numbers for a table. */
interface Writing<Feature> {
  /** A word without its ending. */
  word: (form: string) => Feature
  /** Two words that follow one another. */
  next: (first: Feature, second: Feature) => Feature
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

export const spelled: Writing<string> = {
  word: stem,
  next: (first, second) => `${first} ${second}`
}

/** The numbers of words that were met before, with a bound for the memory. */
const numbers = new Map<string, number>()
const mostNumbers = 20_000

const hashed: Writing<number> = {
  word: (form) => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    const hash = hashOf(stem(form))
    if (numbers.size >= mostNumbers) numbers.clear()
    numbers.set(form, hash)
    return hash
  },
  next: hashOfNext
}

const reader = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])

/**
 * What is weighed in a sentence or clause: its words, each two that follow one another (`^` and `$` are its ends), and whether it
 * speaks to the reader (`*you`). A number is `#`, a name or slot `@`.
 */
export function featuresOf<Feature>(terms: readonly Term[], {word, next}: Writing<Feature>): ReadonlySet<Feature> {
  // In a sentence of capitals no word is a name.
  const names = terms.filter(({name}) => name).length * 2 < terms.length
  const words = terms.map(({type, name, form}) => word(type === 'number' ? '#' : type === 'slot' || (names && name) ? '@' : form))
  const features = new Set(words)
  let before = word('^')
  for (const each of words) {
    features.add(next(before, each))
    before = each
  }
  features.add(next(before, word('$')))
  if (terms.some(({form}) => reader.has(form))) features.add(word('*you'))
  return features
}

/** The kind of a draft and many rules weigh the same sentences. */
const featuresBy = new WeakMap<readonly Term[], readonly number[]>()

function hashedFeatures(terms: readonly Term[]): readonly number[] {
  let features = featuresBy.get(terms)
  if (!features) featuresBy.set(terms, (features = [...featuresOf(terms, hashed)]))
  return features
}

const tables = new WeakMap<WordWeights, WeightTable>()

/** The build packs the tables of the rules; what is still in words, as a rule from elsewhere has it, is packed here. */
function tableOf(weights: WordWeights): WeightTable {
  let table = tables.get(weights)
  if (!table) tables.set(weights, (table = new WeightTable(typeof weights.words === 'string' ? weights.words : packWeights(weights.words))))
  return table
}

/** What a sentence or clause weighs; above nought it offends more likely than not. */
export const weigh = (terms: readonly Term[], weights: WordWeights): number => weighFeatures(hashedFeatures(terms), weights)

/** What several sentences weigh together: what they have twice counts once. */
export function weighTogether(sentences: readonly (readonly Term[])[], tables: readonly WordWeights[]): number[] {
  const features = [...new Set(sentences.flatMap(hashedFeatures))]
  return tables.map((weights) => weighFeatures(features, weights))
}

const weighFeatures = (features: readonly number[], weights: WordWeights): number => weights.base + tableOf(weights).sum(features) / 10
