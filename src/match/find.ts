import {patternsOf, type Pattern} from './compile'
import {isMet, PatternIndex} from './index'
import {isPacked, packOf, rangeOf} from './packed'
import {readingOf, type Reading} from './reading'
import {noClasses} from './resolve'
import {run} from './run'
import type {Term} from './term'
import {wordsOf} from './vocabulary'

/** Where a pattern matched: the index of its first term and the index after its last. */
export interface Span {
  from: number
  to: number
}

/**
 * All places where a pattern matches, left to right, not overlapping. Of the matches that end at one place the shortest
 * is taken: "Which part should I practise, and what spoke against me?" is about the second question.
 */
export function findAll(pattern: Pattern, terms: readonly Term[]): Span[] {
  const reading = readingOf(terms)
  return isMet(pattern, reading, 0) ? spansOf(pattern.code, reading) : []
}

function spansOf(code: readonly number[], reading: Reading): Span[] {
  const spans: Span[] = []
  for (let from = 0; from < reading.length; from++) {
    const to = run(code, reading, from)
    if (to <= from) continue
    let latest = from
    for (let at = from + 1; at < to; at++) if (run(code, reading, at) === to) latest = at
    spans.push({from: latest, to})
    from = to - 1
  }
  return spans
}

/** Whether a program matches anywhere. */
function matchesIn(code: readonly number[], reading: Reading): boolean {
  for (let from = 0; from < reading.length; from++) if (run(code, reading, from) > from) return true
  return false
}

/** Texts of patterns that are tried together, each pattern known by the place of its text. Made ready when first used. */
export class PatternList {
  readonly #sources: readonly string[]
  readonly #local: Readonly<Record<string, string>>
  #index: PatternIndex | undefined
  /** The first pattern of the index that is of this list, and for each from there on the place of its text. */
  #from = 0
  readonly #places: number[] = []

  constructor(sources: readonly string[], local: Readonly<Record<string, string>> = noClasses) {
    this.#sources = sources
    this.#local = local
  }

  /** Every match in the terms of one sentence, in the order of the texts. */
  search(terms: readonly Term[]): {place: number; span: Span}[] {
    const matches: {place: number; span: Span}[] = []
    this.#visit(terms, (code, place, reading) => {
      for (const span of spansOf(code, reading)) matches.push({place, span})
      return false
    })
    return matches
  }

  /** Whether any pattern matches. */
  some(terms: readonly Term[]): boolean {
    return this.#visit(terms, (code, _, reading) => matchesIn(code, reading))
  }

  /** Calls for each pattern that may match, until one call says true. */
  #visit(terms: readonly Term[], visit: (code: readonly number[], place: number, reading: Reading) => boolean): boolean {
    // First, since it may name words that the terms have.
    const index = (this.#index ??= this.#prepare())
    const reading = readingOf(terms)
    const to = this.#from + this.#places.length
    for (const pattern of index.candidates(reading)) {
      if (pattern < this.#from) continue
      if (pattern >= to) break
      if (visit(index.shelf.pattern(pattern).code, this.#places[pattern - this.#from]!, reading)) return true
    }
    return false
  }

  #prepare(): PatternIndex {
    const ranges = this.#sources.map((source) => (isPacked(source) ? rangeOf(source) : undefined))
    const from = ranges[0]?.from ?? 0
    let to = from
    // The build numbers what is tried together in one row, so that the index of the pack serves.
    const inRow = ranges.every((range) => range?.from === to && (to = range.to))
    const patterns = inRow ? [] : this.#sources.map((source) => patternsOf(source, this.#local))
    const counts = inRow ? ranges.map((range) => range!.to - range!.from) : patterns.map(({length}) => length)
    counts.forEach((count, place) => {
      for (let left = count; left > 0; left--) this.#places.push(place)
    })
    if (inRow && ranges.length > 0) {
      this.#from = from
      return packOf(this.#local).index
    }
    const all = patterns.flat()
    return new PatternIndex({
      count: all.length,
      firstNeed: (at) => firstNeedOf(all[at]!),
      pattern: (at) => all[at]!
    })
  }
}

/** Patterns of one purpose that are tried together. */
export class PatternSet {
  readonly #list: PatternList

  constructor(sources: readonly string[]) {
    this.#list = new PatternList(sources)
  }

  /** All matches in the terms of one sentence. */
  find(terms: readonly Term[]): Span[] {
    return this.#list.search(terms).map(({span}) => span)
  }

  /** Whether any pattern matches. */
  test(terms: readonly Term[]): boolean {
    return this.#list.some(terms)
  }
}

function firstNeedOf({needs: [first]}: Pattern): readonly number[] | undefined {
  return typeof first === 'number' ? wordsOf(first) : first
}
