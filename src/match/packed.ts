import {classes} from '../lexicon/classes'
import type {Need, Pattern} from './compile'
import {DigitReader} from './digits'
import {PatternIndex, type Shelf} from './index'
import {Op, renumber} from './program'
import {addSet, numberOf, routines} from './vocabulary'

/** The name under which the classes of a rule, or of the lexicon, have the programs that the build made of its patterns. */
const packKey = '='

/** How a need is written; what is higher says how far before the end of the line the operation stands that has its words. */
export const needIs = {none: 0, set: 1, listed: 2, inProgram: 3} as const

/** Whether the build put a reference to programs in the place of a pattern. */
export const isPacked = (source: string): boolean => source.startsWith('=')

/** The programs that a reference stands for: the first, and the one after the last. */
export function rangeOf(reference: string): {from: number; to: number} {
  const [from, count] = reference.slice(1).split('+')
  return {from: Number(from), to: Number(from) + Number(count ?? 1)}
}

/** A pattern of a pack. Most are never run, so the program is read when one is. */
class PackedPattern implements Pattern {
  readonly needs: readonly Need[]
  readonly #read: () => number[]
  #code: readonly number[] | undefined

  constructor(needs: readonly Need[], read: () => number[]) {
    this.needs = needs
    this.#read = read
  }

  get code(): readonly number[] {
    return (this.#code ??= this.#read())
  }
}

/** Patterns as the build packed them: `pack.ts` says how. */
export class Pack implements Shelf {
  readonly count: number
  readonly #shared: Pack | undefined
  /** The numbers in the vocabulary of the words, those that are shared first. */
  readonly #words: readonly number[]
  readonly #sets: Numbered
  readonly #routines: Numbered
  readonly #firstNeeds: (readonly number[] | undefined)[] = []
  readonly #programs: readonly string[]
  readonly #patterns: (Pattern | undefined)[] = []
  #index: PatternIndex | undefined

  constructor(text: string, shared: Pack | undefined) {
    const [words, sets, called, needs, ...programs] = text.split('\n') as [string, string, string, string, ...string[]]
    this.#shared = shared
    const own = partsOf(words).map(numberOf)
    this.#words = shared ? shared.#words.concat(own) : own
    this.#sets = numbered(sets, shared && shared.#sets)
    this.#routines = numbered(called, shared && shared.#routines)
    this.#programs = programs
    const reader = new DigitReader(needs)
    while (!reader.done) {
      const need = this.#readNeed(reader, programs[this.#firstNeeds.length]!)
      this.#firstNeeds.push(typeof need === 'number' ? this.#wordsOfSet(need) : need)
    }
    this.count = this.#firstNeeds.length
  }

  /** The index of the patterns that are looked for in every sentence. */
  get index(): PatternIndex {
    return (this.#index ??= new PatternIndex(this))
  }

  firstNeed(pattern: number): readonly number[] | undefined {
    return this.#firstNeeds[pattern]
  }

  pattern(number: number): Pattern {
    return (this.#patterns[number] ??= this.#read(number))
  }

  patterns(reference: string): Pattern[] {
    const {from, to} = rangeOf(reference)
    return Array.from({length: to - from}, (_, at) => this.pattern(from + at))
  }

  #read(number: number): Pattern {
    const line = this.#programs[number]!
    const reader = new DigitReader(line)
    const needs: Need[] = []
    const first = this.#firstNeeds[number]
    if (first) needs.push(first)
    for (let left = reader.next(); left > 0; left--) {
      const need = this.#readNeed(reader, line)!
      needs.push(typeof need === 'number' ? this.#set(need) : need)
    }
    return new PackedPattern(needs, () => this.#readCode(reader))
  }

  #readCode(reader: DigitReader): number[] {
    const code: number[] = []
    while (!reader.done) code.push(reader.next())
    renumber(code, {
      word: (word) => this.#words[word]!,
      set: (set) => this.#set(set),
      routine: (routine) => this.#routine(routine)
    })
    return code
  }

  /** Words, or the number of a set in the pack; undefined for none. */
  #readNeed(reader: DigitReader, line: string): Need | undefined {
    const how = reader.next()
    if (how === needIs.none) return undefined
    if (how === needIs.set) return reader.next()
    if (how === needIs.listed) return this.#readWords(reader, reader.next())
    const operation = new DigitReader(line, line.length - (how - needIs.inProgram))
    const op = operation.next() as Op
    if (op === Op.Set) return operation.next()
    return this.#readWords(operation, op === Op.Word ? 1 : operation.next())
  }

  #readWords(reader: DigitReader, count: number): number[] {
    const words: number[] = []
    for (let left = count; left > 0; left--) words.push(this.#words[reader.next()]!)
    return words
  }

  #wordsOfSet(set: number): number[] {
    const {texts, from} = this.#sets
    if (set < from) return this.#shared!.#wordsOfSet(set)
    const reader = new DigitReader(texts[set - from]!)
    const words: number[] = []
    for (let word = 0; !reader.done;) {
      word += reader.next()
      words.push(this.#words[word]!)
    }
    return words
  }

  /** The number that a set has for `run`; made when a program first names it. */
  #set(set: number): number {
    const {from, known} = this.#sets
    if (set < from) return this.#shared!.#set(set)
    return (known[set - from] ??= addSet(this.#wordsOfSet(set)))
  }

  /** The number that a routine has for `run`; made when a program first calls it. */
  #routine(routine: number): number {
    const {texts, from, known} = this.#routines
    if (routine < from) return this.#shared!.#routine(routine)
    return (known[routine - from] ??= routines.push(this.#readCode(new DigitReader(texts[routine - from]!))) - 1)
  }
}

/** Things of which a pack has texts, numbered from where those that it shares end. */
interface Numbered {
  from: number
  texts: readonly string[]
  known: (number | undefined)[]
}

const numbered = (line: string, shared: Numbered | undefined): Numbered => ({
  from: shared ? shared.from + shared.texts.length : 0,
  texts: partsOf(line),
  known: []
})

const partsOf = (line: string) => (line === '' ? [] : line.split(' '))

const packs = new WeakMap<Readonly<Record<string, string>>, Pack>()

/**
 * The pack of a rule, or of the lexicon, from its classes.
 *
 * @throws {SyntaxError} When there is none.
 */
export function packOf(local: Readonly<Record<string, string>>): Pack {
  const home = Object.hasOwn(local, packKey) ? local : classes
  const known = packs.get(home)
  if (known) return known
  const text = home[packKey]
  if (text === undefined) throw new SyntaxError('A packed pattern stands apart from the classes of its rule, which have its programs.')
  const made = new Pack(text, home === classes ? undefined : packOf(classes))
  packs.set(home, made)
  return made
}
