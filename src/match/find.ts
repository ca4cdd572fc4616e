import {compilePattern, type Pattern} from './compile'
import type {Term} from './term'

/** Where a pattern matched: the index of its first term and the index after its last. */
export interface Span {
  from: number
  to: number
}

/** All places where a pattern matches, left to right, not overlapping. */
export function findAll(pattern: Pattern, terms: readonly Term[]): Span[] {
  const spans: Span[] = []
  for (let from = 0; from < terms.length; from++) {
    if (pattern.first && !pattern.first.has(terms[from]!.form)) continue
    const to = pattern.step(terms, from)
    if (to <= from) continue
    spans.push({from, to})
    from = to - 1
  }
  return spans
}

/** Whether a pattern matches anywhere. */
export function matchesIn(pattern: Pattern, terms: readonly Term[]): boolean {
  for (let from = 0; from < terms.length; from++) {
    if (pattern.first && !pattern.first.has(terms[from]!.form)) continue
    if (pattern.step(terms, from) > from) return true
  }
  return false
}

/** Patterns under keys of the caller's, of which only those are run that share an anchor word with the sentence. */
export class PatternIndex<Key> {
  readonly #entries: {pattern: Pattern; key: Key}[] = []
  readonly #byWord = new Map<string, number[]>()
  readonly #always: number[] = []
  /** The search in which an entry was last picked, so that no search picks it twice. */
  readonly #picked: number[] = []
  #searches = 0

  /** Adds a pattern under a key. */
  add(pattern: Pattern, key: Key): void {
    const id = this.#entries.push({pattern, key}) - 1
    this.#picked.push(0)
    if (!pattern.anchor) this.#always.push(id)
    else {
      for (const word of pattern.anchor) {
        const ids = this.#byWord.get(word)
        if (ids) ids.push(id)
        else this.#byWord.set(word, [id])
      }
    }
  }

  /** Every match in the terms of one sentence, in the order the patterns were added. */
  search(terms: readonly Term[]): {key: Key; span: Span}[] {
    const search = ++this.#searches
    const ids = [...this.#always]
    for (const {form} of terms) {
      const found = this.#byWord.get(form)
      if (!found) continue
      for (const id of found) {
        if (this.#picked[id] === search) continue
        this.#picked[id] = search
        ids.push(id)
      }
    }
    ids.sort((a, b) => a - b)
    const matches: {key: Key; span: Span}[] = []
    for (const id of ids) {
      const {pattern, key} = this.#entries[id]!
      for (const span of findAll(pattern, terms)) matches.push({key, span})
    }
    return matches
  }

  /** Whether any pattern matches. */
  some(terms: readonly Term[]): boolean {
    const tried = ++this.#searches
    const matches = (id: number) => {
      if (this.#picked[id] === tried) return false
      this.#picked[id] = tried
      return matchesIn(this.#entries[id]!.pattern, terms)
    }
    return this.#always.some(matches) || terms.some(({form}) => this.#byWord.get(form)?.some(matches) ?? false)
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
