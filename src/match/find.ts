// Over 200 lines: the index and the sets that are made of it share one way of searching.
import {latePattern, type LatePattern, type Pattern} from './compile'
import type {Term} from './term'
import {among} from './words'

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
    if (first && !among(first, terms[from]!.form)) continue
    const to = step(terms, from)
    if (to <= from) continue
    let latest = from
    for (let at = from + 1; at < to; at++) {
      if ((!first || among(first, terms[at]!.form)) && step(terms, at) === to) latest = at
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
    if (first && !among(first, terms[from]!.form)) continue
    if (step(terms, from) > from) return true
  }
  return false
}

/** The search at which an index settles: early enough for a service, too late to cost a single message anything. */
const settlesAt = 64

interface Entry<Key> {
  late: LatePattern
  key: Key
  /** Undefined until a sentence has one of the pattern's words. */
  pattern?: Pattern
  /** The pattern's needs as numbers of sets. */
  needs: readonly (readonly number[])[]
}

/**
 * Patterns under keys of the caller's, of which only those are run whose needed words a sentence has. A pattern is picked by
 * a word that its text names, compiled when it is first picked, and run when the sentence has all that it needs.
 */
export class PatternIndex<Key> {
  readonly #entries: Entry<Key>[] = []
  /** The entries that a word of their text picks. */
  #pickedByWord = new Map<string, number[]>()
  /** The compiled entries that a set of what they need picks; filled when the index settles. */
  readonly #pickedBySet: (number[] | undefined)[] = []
  readonly #always: number[] = []
  readonly #sets = new Map<ReadonlySet<string>, number>()
  /** The sets that a word is in. */
  readonly #setsOf = new Map<string, number[]>()
  /** The search in which a set was last met, or an entry last picked, so that nothing has to be cleared between searches. */
  readonly #met: number[] = []
  readonly #picked: number[] = []
  #searches = 0

  /** Adds a pattern under a key. */
  add(late: LatePattern, key: Key): void {
    const id = this.#entries.push({late, key, needs: []}) - 1
    this.#picked.push(0)
    if (!late.hint) this.#always.push(id)
    else {
      for (const word of late.hint) {
        const ids = this.#pickedByWord.get(word)
        if (!ids) this.#pickedByWord.set(word, [id])
        // A word that the text names twice picks once.
        else if (ids.at(-1) !== id) ids.push(id)
      }
    }
  }

  /** Every match in the terms of one sentence, in the order the patterns were added. */
  search(terms: readonly Term[]): {key: Key; span: Span}[] {
    const matches: {key: Key; span: Span}[] = []
    for (const id of this.#candidates(terms)) {
      const {pattern, key} = this.#entries[id]!
      for (const span of findAll(pattern!, terms)) matches.push({key, span})
    }
    return matches
  }

  /** Whether any pattern matches. */
  some(terms: readonly Term[]): boolean {
    return this.#candidates(terms).some((id) => matchesIn(this.#entries[id]!.pattern!, terms))
  }

  #candidates(terms: readonly Term[]): number[] {
    const search = ++this.#searches
    if (search === settlesAt) this.#settle()
    const met = this.#met
    const ids: number[] = []
    const sets: number[] = []
    for (const {form} of terms) {
      const found = this.#setsOf.get(form)
      if (!found) continue
      for (const set of found) {
        if (met[set] === search) continue
        met[set] = search
        if (this.#pickedBySet[set]) sets.push(set)
      }
    }
    this.#pick(this.#always, terms, search, ids)
    for (const set of sets) this.#pick(this.#pickedBySet[set]!, terms, search, ids)
    for (const {form} of terms) {
      const picked = this.#pickedByWord.get(form)
      if (picked) this.#pick(picked, terms, search, ids)
    }
    return ids.sort((a, b) => a - b)
  }

  /** Adds those of some entries whose needs the sentence meets, each once a search. */
  #pick(entries: readonly number[], terms: readonly Term[], search: number, into: number[]): void {
    const picked = this.#picked
    for (const id of entries) {
      if (picked[id] === search) continue
      picked[id] = search
      if (this.#isReady(id, terms, search)) into.push(id)
    }
  }

  /** What was compiled is from now on picked by the rarest of what it needs, which its text did not tell. */
  #settle(): void {
    const left = new Map<string, number[]>()
    for (const [word, ids] of this.#pickedByWord) {
      const uncompiled = ids.filter((id) => !this.#entries[id]!.pattern)
      if (uncompiled.length > 0) left.set(word, uncompiled)
    }
    this.#pickedByWord = left
    this.#entries.forEach(({pattern, needs: [rarest]}, id) => {
      if (!pattern || !rarest || this.#always.includes(id)) return
      for (const set of rarest) (this.#pickedBySet[set] ??= []).push(id)
    })
  }

  /** Whether the sentence has all that a pattern needs. */
  #isReady(id: number, terms: readonly Term[], search: number): boolean {
    const entry = this.#entries[id]!
    if (!entry.pattern) {
      entry.pattern = entry.late.compile()
      entry.needs = entry.pattern.needs.map((words) => words.map((set) => this.#idOf(set, terms, search)))
    }
    const met = this.#met
    needs: for (const need of entry.needs) {
      for (const set of need) if (met[set] === search) continue needs
      return false
    }
    return true
  }

  /** The number of a set; a new one is met at once if the sentence in hand has a word of it. */
  #idOf(set: ReadonlySet<string>, terms: readonly Term[], search: number): number {
    const known = this.#sets.get(set)
    if (known !== undefined) return known
    const id = this.#met.push(terms.some(({form}) => set.has(form)) ? search : 0) - 1
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
      this.#sources.forEach((source, at) => this.#index!.add(latePattern(source), at))
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
