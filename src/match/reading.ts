import type {Term} from './term'
import {countOfWords, knownNumber} from './vocabulary'

/** What a mark says of a term, as bits. */
export const enum Mark {
  /** A comma or quote stands before it. */
  Comma = 1,
  /** A stronger mark stands before it. */
  Strong = 2,
  /** Either of the two. */
  Gap = 3,
  /** The word joins clauses. */
  Joining = 4,
  Number = 8,
  Slot = 16,
  Name = 32
}

/** Terms as integers. The arrays are one longer than the terms: nothing matches what stands at the end. */
export interface Reading {
  length: number
  /** The number of each word; -1 where no pattern names it. */
  words: number[]
  marks: number[]
  /** How many words had a number when it was made. */
  known: number
  /** A number that no other reading has, and that `lastIn` has for its words as long as it is the one in hand. */
  number: number
  /** What each index, by its number, found that can match. */
  candidates: (readonly number[] | undefined)[]
}

const joining = new Set(['and', 'but', 'or', 'so', 'yet', 'because', 'although', 'though', 'while', 'since', 'then', 'that'])

/** The last readings. A weak map of all of them would cost the garbage collector more than to read some twice. */
const readings = new Map<readonly Term[], Reading>()
const mostReadings = 200
let last: {terms: readonly Term[]; reading: Reading} | undefined

/** For each word the number of the reading that last had it. */
export const lastIn: number[] = []
let inHand: Reading | undefined
let numbers = 0

/** The terms as integers, made once for each array of terms, and anew when patterns have named more words since. */
export function readingOf(terms: readonly Term[]): Reading {
  // Most questions are about the terms that the last one was about.
  if (terms === last?.terms && last.reading.known === countOfWords()) return last.reading
  const known = readings.get(terms)
  if (known?.known === countOfWords()) {
    last = {terms, reading: known}
    return known
  }
  const made = read(terms)
  if (readings.size >= mostReadings) readings.clear()
  readings.set(terms, made)
  last = {terms, reading: made}
  return made
}

/** Notes the words of a reading in `lastIn`, unless they are. */
export function takeInHand(reading: Reading): void {
  if (inHand === reading) return
  inHand = reading
  reading.number = ++numbers
  const {words, length} = reading
  for (let at = 0; at < length; at++) {
    const word = words[at]!
    if (word < 0) continue
    while (lastIn.length < word) lastIn.push(0)
    lastIn[word] = numbers
  }
}

function read(terms: readonly Term[]): Reading {
  const words: number[] = []
  const marks: number[] = []
  for (const {form, type, name, gap} of terms) {
    words.push(knownNumber(form))
    marks.push(
      (gap === 'none' ? 0 : gap === 'comma' ? Mark.Comma : Mark.Strong) |
        (type === 'word' ? 0 : type === 'number' ? Mark.Number : Mark.Slot) |
        (name ? Mark.Name : 0) |
        (joining.has(form) ? Mark.Joining : 0)
    )
  }
  words.push(-1)
  marks.push(0)
  return {length: terms.length, words, marks, known: countOfWords(), number: 0, candidates: []}
}
