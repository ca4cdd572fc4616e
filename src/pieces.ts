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

/** A text in work that knows what of it is from the original. Edits from its end to its start take as long in all as one look at it. */
export class Pieces {
  readonly #draft: string
  /** What stands before the last edit and what stands after it, the nearest last in both. */
  readonly #before: Piece[] = []
  readonly #after: Piece[]
  /** The length of what stands before. */
  #at = 0
  #text: string | undefined

  constructor(draft: string) {
    this.#draft = draft
    this.#after = [{text: draft, source: 0, ruleIds: []}]
  }

  get text(): string {
    this.#text ??= this.#all()
      .map(({text}) => text)
      .join('')
    return this.#text
  }

  /** Puts a text in the place of a stretch, which is given back. */
  put({start, end, text, ruleIds}: Edit): string {
    this.#text = undefined
    this.#seek(start)
    let from = this.#at
    let taken = ''
    let replaced: readonly string[] | undefined
    for (let piece = this.#after.at(-1); piece && from < end; piece = this.#after.at(-1)) {
      this.#after.pop()
      replaced ??= piece.ruleIds
      const head = piece.text.slice(0, Math.max(0, start - from))
      const tail = piece.text.slice(Math.max(0, end - from))
      const {source} = piece
      taken += piece.text.slice(head.length, piece.text.length - tail.length)
      if (head) this.#push({...piece, text: head})
      from += piece.text.length
      if (tail)
        this.#after.push({...piece, text: tail, source: source === undefined ? undefined : source + piece.text.length - tail.length})
      if (tail) break
    }
    this.#push({text, source: undefined, ruleIds: [...(replaced ?? []), ...ruleIds]})
    return taken
  }

  #all(): Piece[] {
    return [...this.#before, ...this.#after.toReversed()]
  }

  #push(piece: Piece): void {
    this.#before.push(piece)
    this.#at += piece.text.length
  }

  /** Goes to the last border between pieces before a place, past what ends there and holds text. */
  #seek(place: number): void {
    for (
      let last = this.#before.at(-1);
      last && (this.#at > place || (this.#at === place && last.text === ''));
      last = this.#before.at(-1)
    ) {
      this.#before.pop()
      this.#after.push(last)
      this.#at -= last.text.length
    }
    for (let next = this.#after.at(-1); next; next = this.#after.at(-1)) {
      const to = this.#at + next.text.length
      if (to > place || (to === place && next.text === '')) break
      this.#after.pop()
      this.#push(next)
    }
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
    for (const piece of this.#all()) {
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
