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

/** The weight of a feature, in tenths; nought where the table does not have it. */
export function weightIn(table: string, hash: number): number {
  const rows = table.length / rowLength
  const quotient = Math.floor(hash / rows)
  for (let row = hash % rows; ; row = (row + 1) % rows) {
    const at = row * rowLength
    let there = table.charCodeAt(at) - first
    if (there < 0) return 0
    for (let digit = 1; digit < quotientDigits; digit++) there = there * base + table.charCodeAt(at + digit) - first
    if (there !== quotient) continue
    const code = table.charCodeAt(at + quotientDigits)
    return (code < backslash ? code : code - 1) - first - nought
  }
}
