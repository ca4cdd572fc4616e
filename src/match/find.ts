import {compilePattern, type Pattern} from './compile'
import type {Term} from './term'

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
  const spans: Span[] = []
  const {first, step} = pattern
  for (let from = 0; from < terms.length; from++) {
    if (first && !first.has(terms[from]!.form)) continue
    const to = step(terms, from)
    if (to <= from) continue
    let latest = from
    for (let at = from + 1; at < to; at++) {
      if ((!first || first.has(terms[at]!.form)) && step(terms, at) === to) latest = at
    }
    spans.push({from: latest, to})
    from = to - 1
  }
  return spans
}

/** Whether a pattern matches anywhere. */
export function matchesIn(pattern: Pattern, terms: readonly Term[]): boolean {
  const {first, step} = pattern
  for (let from = 0; from < terms.length; from++) {
    if (first && !first.has(terms[from]!.form)) continue
    if (step(terms, from) > from) return true
  }
  return false
}

/** Patterns under keys of the caller's, of which only those are run whose needed words a sentence has. */
export class PatternIndex<Key> {
  readonly #entries: {pattern: Pattern; key: Key; needs: readonly number[]}[] = []
  readonly #sets = new Map<ReadonlySet<string>, number>()
  /** The sets that a word is in. */
  readonly #setsOf = new Map<string, number[]>()
  /** The entries that are picked by a set. */
  readonly #pickedBy: number[][] = []
  readonly #always: number[] = []
  /** The search in which a set was last met, so that nothing has to be cleared between searches. */
  readonly #met: number[] = []
  #searches = 0

  /** Adds a pattern under a key. */
  add(pattern: Pattern, key: Key): void {
    const [rarest, ...others] = pattern.needs.map((set) => this.#idOf(set))
    const id = this.#entries.push({pattern, key, needs: others}) - 1
    if (rarest === undefined) this.#always.push(id)
    else this.#pickedBy[rarest]!.push(id)
  }

  /** Every match in the terms of one sentence, in the order the patterns were added. */
  search(terms: readonly Term[]): {key: Key; span: Span}[] {
    const matches: {key: Key; span: Span}[] = []
    for (const id of this.#candidates(terms)) {
      const {pattern, key} = this.#entries[id]!
      for (const span of findAll(pattern, terms)) matches.push({key, span})
    }
    return matches
  }

  /** Whether any pattern matches. */
  some(terms: readonly Term[]): boolean {
    return this.#candidates(terms).some((id) => matchesIn(this.#entries[id]!.pattern, terms))
  }

  #candidates(terms: readonly Term[]): number[] {
    const search = ++this.#searches
    const met = this.#met
    const sets: number[] = []
    for (const {form} of terms) {
      const found = this.#setsOf.get(form)
      if (!found) continue
      for (const set of found) {
        if (met[set] === search) continue
        met[set] = search
        if (this.#pickedBy[set]!.length > 0) sets.push(set)
      }
    }
    const ids = this.#always.slice()
    for (const set of sets) {
      picked: for (const id of this.#pickedBy[set]!) {
        for (const need of this.#entries[id]!.needs) if (met[need] !== search) continue picked
        ids.push(id)
      }
    }
    return ids.sort((a, b) => a - b)
  }

  #idOf(set: ReadonlySet<string>): number {
    const known = this.#sets.get(set)
    if (known !== undefined) return known
    const id = this.#met.push(0) - 1
    this.#pickedBy.push([])
    this.#sets.set(set, id)
    for (const word of set) {
      const sets = this.#setsOf.get(word)
      if (sets) sets.push(id)
      else this.#setsOf.set(word, [id])
    }
    return id
  }
}

/** Patterns of one purpose that are tried together, compiled when first used. */
export class PatternSet {
  readonly #sources: readonly string[]
  #index: PatternIndex<number> | undefined

  constructor(sources: readonly string[]) {
    this.#sources = sources
  }

  get #ready(): PatternIndex<number> {
    if (!this.#index) {
      this.#index = new PatternIndex()
      this.#sources.forEach((source, at) => this.#index!.add(compilePattern(source), at))
    }
    return this.#index
  }

  /** All matches in the terms of one sentence. */
  find(terms: readonly Term[]): Span[] {
    return this.#ready.search(terms).map(({span}) => span)
  }

  /** Whether any pattern matches. */
  test(terms: readonly Term[]): boolean {
    return this.#ready.some(terms)
  }
}
