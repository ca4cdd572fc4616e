import {findSlots} from '../message/slots'
import type {LintOptions} from '../options'

/**
 * A text of the same length in which each slot is a word, so that no parser takes its marks for markup. What comes
 * before or after stays where it is.
 */
export function maskSlots(
  text: string,
  marks?: LintOptions['slots'],
  isSlot: (start: number, end: number) => boolean = () => true
): string {
  const pieces: string[] = []
  let at = 0
  for (const {start, end, wellFormed} of findSlots(text, marks)) {
    if (!wellFormed || !isSlot(start, end)) continue
    pieces.push(text.slice(at, start), 'X'.repeat(end - start))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** A text written piece by piece, its slots as they are. */
export function writeAround(text: string, marks: LintOptions['slots'], write: (piece: string) => string): string {
  let written = ''
  let at = 0
  for (const {start, end} of findSlots(text, marks)) {
    written += write(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return written + write(text.slice(at))
}
