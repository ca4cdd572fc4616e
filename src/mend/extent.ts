import type {Clause, Message, Sentence} from '../message/types'

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

const leaning = new Set([
  'it',
  'that',
  'this',
  'which',
  'who',
  'these',
  'those',
  'they',
  'he',
  'she',
  'if',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'since',
  'unless',
  'as',
  'when',
  'so',
  'then',
  'even',
  'where',
  'or'
])

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
  return stretchExtent(message.text, sentence.start, sentence.end, lastTermEnd(sentence))
}

function stretchExtent(text: string, from: number, to: number, innerEnd: number): Extent {
  const item = itemExtent(text, from, to, innerEnd)
  if (item) return item
  let start = from
  let end = to
  while (end < text.length && /[ \t]/.test(text[end]!)) end++
  const atLineEnd = end >= text.length || /[\r\n]/.test(text[end]!)
  if (atLineEnd) {
    end = to
    while (start > 0 && /[ \t]/.test(text[start - 1]!)) start--
    const atLineStart = start === 0 || /[\r\n]/.test(text[start - 1]!)
    if (atLineStart) {
      start = from
      // Alone in its paragraph: one of the blank lines around goes along.
      const below = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(to))
      if (below) end = to + below[0].length
    }
  }
  const lead = text.slice(start, from)
  const trail = text.slice(to, end)
  return {start, end, removed: '', replaced: (sentence) => lead + sentence + trail, inner: {start: from, end: innerEnd}, partial: false}
}

/** A sentence that is a list item on its own goes with its bullet and its line; nothing where it is none. */
function itemExtent(text: string, from: number, to: number, innerEnd: number): Extent | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1
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

/**
 * The smallest stretch of a sentence around some words that can go and leave a sentence behind; the whole sentence
 * where there is none.
 *
 * @param start Where the words start, and `end` where they end, in UTF-16 code units.
 */
export function clauseExtent(message: Message, sentence: Sentence, start: number, end: number): Extent {
  const {clauses} = sentence
  const first = clauses.findLastIndex((clause) => clause.start <= start)
  const last = clauses.findIndex((clause) => clause.end >= end)
  if (first === -1 || last === -1 || clauses.length === 1) return sentenceExtent(message, sentence)
  const before = clauses.slice(0, first)
  const after = clauses.slice(last + 1)
  const inner = {start: sentence.terms[innerFrom(clauses[first]!)]!.start, end: clauses[last]!.end}
  if (before.length === 0 && after.length === 0) return sentenceExtent(message, sentence)
  // A clause that depends on what goes has nothing left to depend on.
  if (after.length > 0 && !after[0]!.free)
    return before.length > 0 && stands(before, sentence) ? cutTail(sentence, before, inner) : sentenceExtent(message, sentence)
  if (before.length > 0 && !stands(before, sentence)) return sentenceExtent(message, sentence)
  if (after.length === 0) return cutTail(sentence, before, inner)
  if (before.length === 0) return cutHead(message, sentence, after, inner)
  return cutMiddle(message, sentence, before, after, inner)
}

const joints = new Set(['and', 'but', 'so', 'yet', 'or', 'plus'])

/** Where a clause starts once the word that joins it is left out. */
const innerFrom = (clause: Clause) => (joints.has(clause.joint) ? clause.from + 1 : clause.from)

/** Whether the clauses can be a sentence: one of them is free, and it is more than a word or two. */
function stands(clauses: readonly Clause[], sentence: Sentence): boolean {
  const terms = clauses.at(-1)!.to - clauses[0]!.from
  const lastForm = sentence.terms[clauses.at(-1)!.to - 1]!.form
  return (
    terms >= 3 &&
    clauses.some((clause) => clause.free) &&
    !/^(?:that|to|of|and|but|say|think|know|is|was|believe|feel|find|sure|hope|guess|suppose|see|wonder|saying)$/.test(lastForm)
  )
}

function cutTail(sentence: Sentence, before: readonly Clause[], inner: Extent['inner']): Extent {
  const at = before.at(-1)!.end
  const firstWord = sentence.terms[before[0]!.from]!.form
  const asks =
    /^(?:what|which|how|why|where|when|who|could|can|would|will|should|may|might|is|are|was|were|do|does|did|have|has|had|any)$/.test(
      firstWord
    )
  const mark = asks ? '?' : '.'
  return {
    start: at,
    end: sentence.end,
    // The mark goes along, since the sentence that stays may be of another type than the one that was.
    removed: sentence.mark.startsWith(mark) ? sentence.mark : mark,
    replaced: (instead) => `${mark} ${instead}`,
    inner,
    partial: true
  }
}

const lastTermEnd = (sentence: Sentence) => sentence.terms.at(-1)!.end

function cutHead(message: Message, sentence: Sentence, after: readonly Clause[], inner: Extent['inner']): Extent {
  const clause = after[0]!
  const at = innerFrom(clause)
  const opening = sentence.terms[at]!
  if (leaning.has(opening.form) || clause.to - at < 3) return sentenceExtent(message, sentence)
  const word = message.text.slice(opening.start, opening.end)
  const lower = /^\p{Ll}/u.test(message.text[sentence.start] ?? '')
  const opened = lower ? word : word[0]!.toUpperCase() + word.slice(1)
  return {start: sentence.start, end: opening.end, removed: opened, replaced: (instead) => `${instead} ${opened}`, inner, partial: true}
}

function cutMiddle(
  message: Message,
  sentence: Sentence,
  before: readonly Clause[],
  after: readonly Clause[],
  inner: Extent['inner']
): Extent {
  const start = before.at(-1)!.end
  const next = after[0]!
  const opening = sentence.terms[innerFrom(next)]!
  const word = message.text.slice(opening.start, opening.end)
  const joined = message.text.slice(next.start, opening.end)
  return {
    start,
    end: opening.end,
    removed: next.joint ? ` ${joined}` : `; ${joined}`,
    replaced: (instead) => `. ${instead} ${word[0]!.toUpperCase()}${word.slice(1)}`,
    inner,
    partial: true
  }
}
