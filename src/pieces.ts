import type {Edit} from './diagnostic'

/** A stretch of the text in work: one from the original (`source` is its offset there) or one that was put in. */
interface Piece {
  text: string
  source: number | undefined
  ruleIds: readonly string[]
}

/** The text with one stretch of it replaced. */
export const put = (text: string, {start, end, text: instead}: Pick<Edit, 'start' | 'end' | 'text'>): string =>
  text.slice(0, start) + instead + text.slice(end)

/** A text in work that knows what of it is from the original. */
export class Pieces {
  readonly #draft: string
  #pieces: readonly Piece[]
  #text: string

  constructor(draft: string) {
    this.#draft = draft
    this.#text = draft
    this.#pieces = [{text: draft, source: 0, ruleIds: []}]
  }

  get text(): string {
    return this.#text
  }

  put(edit: Edit): void {
    this.#text = put(this.#text, edit)
    this.#pieces = splice(this.#pieces, edit)
  }

  /** What changed against the original, one edit for each stretch that is not from there. */
  edits(): Edit[] {
    const edits: Edit[] = []
    let at = 0
    let text = ''
    let ruleIds: string[] = []
    const close = (until: number) => {
      const before = this.#draft.slice(at, until)
      if (before !== text) edits.push(trim({start: at, end: until, text, ruleIds: [...new Set(ruleIds)]}, this.#draft))
      text = ''
      ruleIds = []
    }
    for (const piece of this.#pieces) {
      if (piece.source === undefined) {
        text += piece.text
        ruleIds.push(...piece.ruleIds)
      } else {
        close(piece.source)
        at = piece.source + piece.text.length
      }
    }
    close(this.#draft.length)
    return edits
  }
}

function splice(pieces: readonly Piece[], {start, end, text, ruleIds: ours}: Edit): Piece[] {
  const made: Piece[] = []
  let at = 0
  let done = false
  const insert = (ruleIds: readonly string[]) => {
    if (!done) made.push({text, source: undefined, ruleIds: [...ruleIds, ...ours]})
    done = true
  }
  for (const piece of pieces) {
    const from = at
    const to = at + piece.text.length
    at = to
    if (to < start || (to === start && to !== from)) made.push(piece)
    else if (from >= end) {
      insert([])
      made.push(piece)
    } else {
      const head = piece.text.slice(0, Math.max(0, start - from))
      const tail = piece.text.slice(Math.max(0, end - from))
      if (head) made.push({...piece, text: head})
      insert(piece.ruleIds)
      if (tail)
        made.push({...piece, text: tail, source: piece.source === undefined ? undefined : piece.source + piece.text.length - tail.length})
    }
  }
  insert([])
  return made
}

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\d'’]/u.test(character)

/** Leaves out of an edit the words and marks that it would put back unchanged at its ends. */
function trim({start, end, text, ruleIds}: Edit, draft: string): Edit {
  const before = draft.slice(start, end)
  let head = 0
  while (head < before.length && head < text.length && before[head] === text[head]) head++
  // A word stays whole: "who" becomes "which", not "o" "ich".
  while (head > 0 && isWordPart(before[head - 1]) && (isWordPart(before[head]) || isWordPart(text[head]))) head--
  let tail = 0
  while (tail < before.length - head && tail < text.length - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  while (tail > 0 && isWordPart(before.at(-tail)) && (isWordPart(before.at(-tail - 1)) || isWordPart(text.at(-tail - 1)))) tail--
  return {start: start + head, end: end - tail, text: text.slice(head, text.length - tail), ruleIds}
}
