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
}

const joining = new Set(['and', 'but', 'or', 'so', 'yet', 'because', 'although', 'though', 'while', 'since', 'then', 'that'])

const readings = new WeakMap<readonly Term[], Reading>()

/** The terms as integers, made once for each array of terms, and anew when patterns have named more words since. */
export function readingOf(terms: readonly Term[]): Reading {
  const known = readings.get(terms)
  if (known?.known === countOfWords()) return known
  const made = read(terms)
  readings.set(terms, made)
  return made
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
  return {length: terms.length, words, marks, known: countOfWords()}
}
