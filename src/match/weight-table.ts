/**
 * Word weights as a table in text, in which a weight is looked up without reading the others: to make a map of thousands of
 * words takes a start longer than all the weighing. A feature is known by a number of 32 bits, and no feature is written down:
 * what a feature has is the exclusive or of three slots that its number points to (an "xor filter", which finds slots for that).
 * It has twelve bits that tell it from a feature that the table was not made of, which passes for a known one once in 4096 times,
 * and six bits of weight.
 */
const prime = 0x01000193
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime)

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash >>> 0
}

/** Of two words that follow one another, from the numbers of the two. */
export function hashOfNext(first: number, second: number): number {
  const mixed = step(step(first, 1), second)
  return Math.imul(mixed ^ (mixed >>> 15), prime) >>> 0
}

/** Of a feature in words: `a` or `a b`. */
function hashOfFeature(feature: string): number {
  const [first, second] = feature.split(' ') as [string, string?]
  return second === undefined ? hashOf(first) : hashOfNext(hashOf(first), hashOf(second))
}

/** A digit of six bits is a character from here on, as many as come before the backslash and one after it: none needs an escape. */
const first = 35
const backslash = 92
const digitsOfSlot = 3
const charOf = (digit: number): string => String.fromCharCode(first + digit < backslash ? first + digit : first + digit + 1)

const bitsOfWeight = 6
/** Where a weight of nought stands. */
const nought = 32
/**
 * The largest weight, in tenths, that a table holds, either way.
 *
 * @public The script that fits the weights asks for it.
 */
export const mostTenths = 31

/** A slot lies in one of three blocks of this many, a feature has one in each. With fewer slots than that, they seldom can be filled. */
const blockFor = (features: number): number => Math.ceil((features * 1.23) / 3) + 11
const mostFeatures = 100_000

/** Spreads a number over 32 bits, by the constants of MurmurHash3. */
function mix(hash: number, seed: number): number {
  let mixed = hash ^ Math.imul(seed, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** The upper half of a mixed number, stretched over a block. */
const within = (block: number, mixed: number): number => ((mixed >>> 16) * block) >>> 16
const firstSlot = (mixed: number, block: number): number => within(block, mixed)
const secondSlot = (mixed: number, block: number): number => block + within(block, Math.imul(mixed, 0x2c1b3c6d))
const thirdSlot = (mixed: number, block: number): number => 2 * block + within(block, Math.imul(mixed, 0x297a2d39))
/** What a feature is known by. */
const markOf = (mixed: number): number => Math.imul(mixed, 0x1b56c4f5) >>> 20

/**
 * @param words Features by their weight in tenths, divided by bars.
 * @throws {RangeError} When a weight is too large, or there are too many features.
 */
export function packWeights(words: Readonly<Record<string, string>>): string {
  const weights = new Map<number, number>()
  for (const [tenths, features] of Object.entries(words)) {
    if (Math.abs(Number(tenths)) > mostTenths) throw new RangeError(`A weight of ${tenths} tenths is over ${mostTenths}.`)
    for (const feature of features.split('|')) weights.set(hashOfFeature(feature), Number(tenths))
  }
  if (weights.size > mostFeatures) throw new RangeError(`A table holds ${mostFeatures} features, not ${weights.size}.`)
  const block = blockFor(weights.size)
  for (let seed = 0; ; seed++) {
    const slots = fill(weights, block, seed)
    if (slots) return charOf(seed) + slots.map((slot) => charOf(slot >> 12) + charOf((slot >> 6) & 63) + charOf(slot & 63)).join('')
    // Two numbers that mix to the same slots would never find a place; some seed of so many parts any two.
    if (seed === 63) throw new RangeError('The features cannot be packed: two have the same number.')
  }
}

/** The slots that give every feature what it has, if there are such. */
function fill(weights: ReadonlyMap<number, number>, block: number, seed: number): number[] | undefined {
  const users = Array.from({length: 3 * block}, () => new Set<number>())
  const slotsOf = (mixed: number) => [firstSlot(mixed, block), secondSlot(mixed, block), thirdSlot(mixed, block)]
  const wanted = new Map([...weights].map(([hash, tenths]) => [mix(hash, seed), tenths]))
  if (wanted.size < weights.size) return undefined
  for (const mixed of wanted.keys()) for (const slot of slotsOf(mixed)) users[slot]!.add(mixed)
  // A feature that has a slot for itself can be set last, whatever its other slots hold; without it, others have one for themselves.
  const order: {mixed: number; slot: number}[] = []
  const alone = users.flatMap((of, slot) => (of.size === 1 ? [slot] : []))
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    const [mixed] = users[slot]!
    if (mixed === undefined) continue
    order.push({mixed, slot})
    for (const other of slotsOf(mixed)) {
      users[other]!.delete(mixed)
      if (users[other]!.size === 1) alone.push(other)
    }
  }
  if (order.length < weights.size) return undefined
  const slots = users.map(() => 0)
  for (const {mixed, slot} of order.reverse()) {
    const others = slotsOf(mixed).reduce((found, each) => found ^ slots[each]!, 0)
    slots[slot] = others ^ ((markOf(mixed) << bitsOfWeight) | (wanted.get(mixed)! + nought))
  }
  return slots
}

/** After so many questions a table is worth reading as a whole. */
const fewQuestions = 4000

/** A packed table that is asked for weights: in its text at first, as a start asks little, and in an array once it is asked often. */
export class WeightTable {
  readonly #text: string
  readonly #seed: number
  readonly #block: number
  #questions = 0
  #slots: Int32Array | undefined

  /** @param text What `packWeights` made. */
  constructor(text: string) {
    this.#text = text
    this.#seed = digitAt(text, 0)
    this.#block = (text.length - 1) / digitsOfSlot / 3
  }

  /** The weight of features together, in tenths; those that the table does not have weigh nought. */
  sum(hashes: readonly number[]): number {
    const block = this.#block
    this.#questions += hashes.length
    if (!this.#slots && this.#questions > fewQuestions) this.#slots = Int32Array.from({length: 3 * block}, (_, slot) => this.#written(slot))
    const slots = this.#slots
    let sum = 0
    for (const hash of hashes) {
      const mixed = mix(hash, this.#seed)
      const [a, b, c] = [firstSlot(mixed, block), secondSlot(mixed, block), thirdSlot(mixed, block)]
      const found = slots ? slots[a]! ^ slots[b]! ^ slots[c]! : this.#written(a) ^ this.#written(b) ^ this.#written(c)
      if (found >> bitsOfWeight === markOf(mixed)) sum += (found & 63) - nought
    }
    return sum
  }

  #written(slot: number): number {
    const at = 1 + slot * digitsOfSlot
    return (digitAt(this.#text, at) << 12) | (digitAt(this.#text, at + 1) << 6) | digitAt(this.#text, at + 2)
  }
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (code < backslash ? code : code - 1) - first
}
