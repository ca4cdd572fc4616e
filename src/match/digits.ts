/**
 * Integers as printable text: small ones, which are most, as one character, others as two or three. No character needs an
 * escape in a JavaScript string, and the blank and the line break stay free to divide.
 */
const first = 35
/** Values of one character, which are also what stands behind a first character of a longer one; `\` comes right after them. */
const singles = 57
const pairs = 30
const triples = 4
const pairStart = first + singles + 1
const tripleStart = pairStart + pairs

/** @throws {RangeError} When the value is past what three characters hold. */
export function digitsOf(value: number): string {
  if (value < singles) return String.fromCharCode(first + value)
  const low = first + ((value - singles) % singles)
  const rest = Math.floor((value - singles) / singles)
  if (rest < pairs) return String.fromCharCode(pairStart + rest, low)
  const high = Math.floor((rest - pairs) / singles)
  if (high >= triples) throw new RangeError(`${value} is too large to be packed.`)
  return String.fromCharCode(tripleStart + high, first + ((rest - pairs) % singles), low)
}

/** Reads integers from a text. */
export class DigitReader {
  readonly #text: string
  #at: number

  constructor(text: string, at = 0) {
    this.#text = text
    this.#at = at
  }

  get done(): boolean {
    return this.#at >= this.#text.length
  }

  next(): number {
    const code = this.#text.charCodeAt(this.#at++)
    if (code < pairStart) return code - first
    const second = this.#text.charCodeAt(this.#at++) - first
    if (code < tripleStart) return singles + (code - pairStart) * singles + second
    const third = this.#text.charCodeAt(this.#at++) - first
    return singles + (pairs + (code - tripleStart) * singles + second) * singles + third
  }
}
