/**
 * Word weights as a table in text, in which a weight is looked up without reading the others: to make a map of thousands of
 * words takes a start longer than all the weighing. A feature is known by a number of 32 bits; it stands in the row that the
 * rest of a division gives, or in the next that was free, and the row has the quotient and the weight.
 */
const prime = 0x01000193
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime)

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash >>> 0
}

function pair(first: number, second: number, sign: number): number {
  const mixed = step(step(first, sign), second)
  return Math.imul(mixed ^ (mixed >>> 15), prime) >>> 0
}

/** Of two words that follow one another, from the numbers of the two. */
export const hashOfNext = (first: number, second: number): number => pair(first, second, 1)
/** Of two words with one between. */
export const hashOfApart = (first: number, second: number): number => pair(first, second, 2)

/** Of a feature in words: `a`, `a b` or `a _ b`. */
function hashOfFeature(feature: string): number {
  const [first, second, third] = feature.split(' ') as [string, string?, string?]
  if (second === undefined) return hashOf(first)
  return third === undefined ? hashOfNext(hashOf(first), hashOf(second)) : hashOfApart(hashOf(first), hashOf(third))
}

/** Digits are the characters from here on, as many as come before the backslash: none needs an escape. */
const first = 35
const base = 57
/** Four digits hold the quotient of 32 bits by the fewest rows there can be. */
const quotientDigits = 4
const fewestRows = 449
const rowLength = quotientDigits + 1
const free = ' '.repeat(rowLength)
/** A weight is one character, from the first digit on and past the backslash; this is where nought stands. */
const nought = 45
const backslash = 92
const charOfWeight = (tenths: number): string => {
  const code = first + nought + tenths
  return String.fromCharCode(code < backslash ? code : code + 1)
}

/**
 * The largest weight, in tenths, that a table holds, either way.
 *
 * @public The script that fits the weights asks for it.
 */
export const mostTenths = nought

/**
 * @param words Features by their weight in tenths, divided by bars.
 * @throws {RangeError} When a weight is too large.
 */
export function packWeights(words: Readonly<Record<string, string>>): string {
  const weights = new Map<number, number>()
  for (const [tenths, features] of Object.entries(words)) {
    if (Math.abs(Number(tenths)) > mostTenths) throw new RangeError(`A weight of ${tenths} tenths is over ${mostTenths}.`)
    for (const feature of features.split('|')) weights.set(hashOfFeature(feature), Number(tenths))
  }
  const rows = Array.from({length: Math.max(fewestRows, Math.ceil(weights.size * 1.5))}, () => free)
  for (const [hash, tenths] of weights) {
    let row = hash % rows.length
    while (rows[row] !== free) row = (row + 1) % rows.length
    let quotient = Math.floor(hash / rows.length)
    let written = ''
    for (let left = quotientDigits; left > 0; left--) {
      written = String.fromCharCode(first + (quotient % base)) + written
      quotient = Math.floor(quotient / base)
    }
    rows[row] = written + charOfWeight(tenths)
  }
  return rows.join('')
}

/** After so many questions a table is worth reading as a whole. */
const fewQuestions = 4000

/** A packed table that is asked for weights: in its text at first, as a start asks little, and in arrays once it is asked often. */
export class WeightTable {
  readonly #text: string
  readonly #rows: number
  #questions = 0
  /** By row. */
  #read: {quotients: Int32Array; tenths: Int8Array} | undefined

  /** @param text What `packWeights` made. */
  constructor(text: string) {
    this.#text = text
    this.#rows = text.length / rowLength
  }

  /** The weight of features together, in tenths; those that the table does not have weigh nought. */
  sum(hashes: Iterable<number>): number {
    let sum = 0
    for (const hash of hashes) sum += this.#weightOf(hash)
    return sum
  }

  #weightOf(hash: number): number {
    if (!this.#read && ++this.#questions > fewQuestions) this.#unpack()
    const read = this.#read
    const quotient = Math.floor(hash / this.#rows)
    for (let row = hash % this.#rows; ; row = (row + 1) % this.#rows) {
      const there = read ? read.quotients[row]! : this.#quotientIn(row)
      if (there < 0) return 0
      if (there === quotient) return read ? read.tenths[row]! : this.#tenthsIn(row)
    }
  }

  #unpack(): void {
    this.#read = {
      quotients: Int32Array.from({length: this.#rows}, (_, row) => this.#quotientIn(row)),
      tenths: Int8Array.from({length: this.#rows}, (_, row) => this.#tenthsIn(row))
    }
  }

  /** -1 where the row is free. */
  #quotientIn(row: number): number {
    const at = row * rowLength
    let quotient = this.#text.charCodeAt(at) - first
    if (quotient < 0) return -1
    for (let digit = 1; digit < quotientDigits; digit++) quotient = quotient * base + this.#text.charCodeAt(at + digit) - first
    return quotient
  }

  #tenthsIn(row: number): number {
    const code = this.#text.charCodeAt(row * rowLength + quotientDigits)
    return (code < backslash ? code : code - 1) - first - nought
  }
}
