import type {Need, Pattern} from './compile'
import {lastIn, takeInHand, type Reading} from './reading'
import {has} from './run'
import {countOfWords, sets} from './vocabulary'

/** What an index has to know of some patterns, which are numbered from 0. */
export interface Shelf {
  readonly count: number
  /** The first of what a pattern needs; undefined where it needs nothing. */
  firstNeed: (pattern: number) => readonly number[] | undefined
  /** The whole pattern, asked for when a sentence has what it needs first. */
  pattern: (pattern: number) => Pattern
}

let indexes = 0

/** What most sentences have of most indexes; never added to. */
const none: number[] = []

/** Tells which patterns can match a sentence at all, by the words they need. */
export class PatternIndex {
  readonly shelf: Shelf
  /** For each word the first of its rows in the two arrays below, of which one has the pattern and one the next row; 0 is none. */
  readonly #heads: Int32Array
  readonly #patterns: number[] = [0]
  readonly #next: number[] = [0]
  readonly #always: number[] = []
  /** The search in which a pattern was last looked at, so that nothing has to be cleared between searches. */
  readonly #looked: Int32Array
  #searches = 0
  readonly #number = indexes++

  constructor(shelf: Shelf) {
    this.shelf = shelf
    // Every word that a pattern here can need has its number by now.
    const heads = new Int32Array(countOfWords())
    for (let pattern = 0; pattern < shelf.count; pattern++) {
      const words = shelf.firstNeed(pattern)
      if (!words) {
        this.#always.push(pattern)
        continue
      }
      for (const word of words) {
        this.#next.push(heads[word]!)
        heads[word] = this.#patterns.push(pattern) - 1
      }
    }
    this.#heads = heads
    this.#looked = new Int32Array(shelf.count)
  }

  /** The patterns that a sentence has all the needed words of, in their order. */
  candidates(reading: Reading): readonly number[] {
    // Several sets of patterns share one index, and ask about the same sentences.
    const known = reading.candidates[this.#number]
    if (known) return known
    takeInHand(reading)
    const search = ++this.#searches
    const {words, length} = reading
    let found: number[] = none
    const add = (pattern: number) => {
      if (found === none) found = [pattern]
      else found.push(pattern)
    }
    for (const pattern of this.#always) add(pattern)
    for (let at = 0; at < length; at++) {
      for (let row = this.#heads[words[at]!] ?? 0; row !== 0; row = this.#next[row]!) {
        const pattern = this.#patterns[row]!
        if (this.#looked[pattern] === search) continue
        this.#looked[pattern] = search
        if (isMet(this.shelf.pattern(pattern), reading, 1)) add(pattern)
      }
    }
    if (found.length > 1) found.sort((a, b) => a - b)
    while (reading.candidates.length < this.#number) reading.candidates.push(undefined)
    reading.candidates[this.#number] = found
    return found
  }
}

/** Whether a sentence has a word of each set that a pattern needs, from a certain one on. */
export function isMet({needs}: Pattern, reading: Reading, from: number): boolean {
  takeInHand(reading)
  for (let each = from; each < needs.length; each++) if (!hasAny(needs[each]!, reading)) return false
  return true
}

function hasAny(need: Need, reading: Reading): boolean {
  if (typeof need === 'number') return hasAnyOf(need, reading)
  for (const word of need) if (lastIn[word] === reading.number) return true
  return false
}

/** For each set the number of the reading that it was last looked for in: as it is where it was there, negative where not. */
const answers: number[] = []

function hasAnyOf(set: number, {words, length, number}: Reading): boolean {
  const answer = answers[set]
  if (answer === number) return true
  if (answer === -number) return false
  const bits = sets[set]!
  let at = 0
  while (at < length && !has(bits, words[at]!)) at++
  while (answers.length < set) answers.push(0)
  answers[set] = at < length ? number : -number
  return at < length
}
