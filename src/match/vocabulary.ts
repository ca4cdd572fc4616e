/**
 * Words as small numbers, and sets of words as bits: to compare a word of a draft with those of a pattern is then to compare
 * integers. Only words that patterns name have a number, so that no draft makes this grow.
 */
const numbers = new Map<string, number>()

/** The number of a word that a pattern names. */
export function numberOf(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const next = numbers.size
  numbers.set(word, next)
  return next
}

/** The number of a word of a draft, or -1 where no pattern names it. */
export const knownNumber = (form: string): number => numbers.get(form) ?? -1

/** How many words have a number. */
export const countOfWords = (): number => numbers.size

/** Sets of words by their numbers: bit n says whether word n is in. */
export const sets: Uint32Array[] = []

/** Programs of classes that are more than words, by their numbers; see `program.ts`. */
export const routines: (readonly number[])[] = []

/** Adds a set, and gives its number. */
export function addSet(words: readonly number[]): number {
  let most = 0
  for (const word of words) if (word > most) most = word
  const bits = new Uint32Array((most >>> 5) + 1)
  for (const word of words) bits[word >>> 5]! |= 1 << (word & 31)
  return sets.push(bits) - 1
}

const setNumbers = new Map<string, number>()

/** The number of a set, which is always the same for the same words. */
export function setOf(words: readonly number[]): number {
  const key = words.join()
  const known = setNumbers.get(key)
  if (known !== undefined) return known
  const made = addSet(words)
  setNumbers.set(key, made)
  return made
}

/** The numbers of the words of a set, sorted. */
export function wordsOf(set: number): number[] {
  const words: number[] = []
  sets[set]!.forEach((bits, at) => {
    for (let bit = 0; bit < 32; bit++) if ((bits & (1 << bit)) !== 0) words.push(at * 32 + bit)
  })
  return words
}

/** The words by their numbers. */
export const allWords = (): string[] => [...numbers.keys()]
