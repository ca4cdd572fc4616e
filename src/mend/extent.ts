import type {Message, Sentence} from '../message/types'

/** A range to be filled, and how the text around it joins. */
export interface Extent {
  /** UTF-16 offsets in the field. */
  start: number
  end: number
  /** What stands in the range once the words are gone. */
  removed: string
  /** What stands in the range once a sentence of its own takes the place of the words. */
  replaced: (sentence: string) => string
  /** The words themselves, without joints, marks and blanks. */
  inner: {start: number; end: number}
  /** True when the range is one or more clauses of a sentence that goes on without them. */
  partial: boolean
}

/** Exactly the words. */
export function wordsExtent(start: number, end: number): Extent {
  return {start, end, removed: '', replaced: (text) => text, inner: {start, end}, partial: true}
}

/** A place between two characters, where a text may be inserted as it is. */
export function placeExtent(at: number): Extent {
  return wordsExtent(at, at)
}

/** The whole sentence, with the blank that would be left over when it goes. */
export function sentenceExtent(message: Message, sentence: Sentence): Extent {
  return stretchExtent(message.text, sentence.start, sentence.end, sentence.terms.at(-1)!.end)
}

/**
 * One or more whole sentences in a row, with the blank that would be left over when they go.
 *
 * @param innerEnd Where the last word of the stretch ends.
 */
export function stretchExtent(text: string, from: number, to: number, innerEnd = to): Extent {
  const item = itemExtent(text, from, to, innerEnd)
  if (item) return item
  const inner = {start: from, end: innerEnd}
  const carried = carriedOn(text, to)
  if (carried) {
    const {end, opening} = carried
    const trail = text.slice(to, end - opening.length)
    const removed = /^\p{Ll}/u.test(text.slice(from)) ? opening : upper(opening)
    return {
      start: from,
      end,
      removed,
      replaced: (sentence) => sentence + trail.replace(/^[,;:]/, '') + upper(opening),
      inner,
      partial: false
    }
  }
  let start = from
  let end = to
  // "Best of luck with it," on a line of its own is a close that ends in a comma.
  if (text[end] === ',' && /^,[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 40))) end++
  const past = end
  while (end < text.length && /[ \t]/.test(text[end]!)) end++
  const atLineEnd = end >= text.length || /[\r\n]/.test(text[end]!)
  if (atLineEnd) {
    end = past
    while (start > 0 && /[ \t]/.test(text[start - 1]!)) start--
    const label = postscriptLabel(text, start)
    if (label !== undefined) start = label
    const atLineStart = start === 0 || /[\r\n]/.test(text[start - 1]!)
    if (atLineStart) {
      if (label === undefined) start = from
      // Alone in its paragraph: one of the blank lines around goes along.
      const below = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(past))
      if (below) end = past + below[0].length
      if (end >= text.length) while (start > 0 && /\s/.test(text[start - 1]!)) start--
    }
  }
  const lead = text.slice(start, from)
  const trail = text.slice(to, end)
  return {start, end, removed: '', replaced: (sentence) => lead + sentence + trail, inner, partial: false}
}

const upper = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1)

/** Where a comma after what was read as a sentence ("Per my last mail (the second!), I …") leads on to more of it. */
function carriedOn(text: string, at: number): {end: number; opening: string} | undefined {
  const found = /^[,;:][ \t]+(\p{L})/u.exec(text.slice(at, at + 20))
  return found ? {end: at + found[0].length, opening: found[1]!} : undefined
}

/** Where the line of a place starts, if that is within the room that a bullet or a label takes. */
function nearLineStart(text: string, at: number): number | undefined {
  const room = Math.max(0, at - 24)
  const before = text.slice(room, at)
  const lineBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  return lineBreak >= 0 ? room + lineBreak + 1 : room === 0 ? 0 : undefined
}

/** Where the "PS" stands that a postscript's first sentence would leave behind alone. */
function postscriptLabel(text: string, at: number): number | undefined {
  const lineStart = nearLineStart(text, at)
  return lineStart !== undefined && /^[ \t]*p\.? ?(?:p\.? ?)?s\.?[ \t:,–—-]*$/i.test(text.slice(lineStart, at)) ? lineStart : undefined
}

/** A sentence that is a list item on its own goes with its bullet and its line; nothing where it is none. */
function itemExtent(text: string, from: number, to: number, innerEnd: number): Extent | undefined {
  const lineStart = nearLineStart(text, from)
  if (lineStart === undefined) return undefined
  const bullet = text.slice(lineStart, from)
  if (!/^[ \t]{0,8}(?:[-*•–+]|\(?\d{1,2}[.)]|[a-z]\))[ \t]+$/.test(bullet)) return undefined
  const below = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(to, to + 200))
  if (!below) return undefined
  const trail = below[0]
  return {
    start: lineStart,
    end: to + trail.length,
    removed: '',
    replaced: (sentence) => bullet + sentence + trail,
    inner: {start: from, end: innerEnd},
    partial: false
  }
}
