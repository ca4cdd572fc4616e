// Over 200 lines: the map and the edits that go through it share every detail of how the pieces lie.

/**
 * A piece of prose and where it comes from. `copy`: the source has the very same text there; `atom`: the source says it
 * otherwise (an entity, an escape, a wrapped line) and an edit may replace the whole of it; `wall`: no edit may touch it.
 */
interface Piece {
  kind: 'copy' | 'atom' | 'wall'
  /** Offset in the prose. */
  at: number
  length: number
  /** The stretch of the source. */
  start: number
  end: number
}

/** Marks around a stretch of the source that stand or go together: emphasis, a link, an element. */
export interface Pair {
  outerStart: number
  innerStart: number
  innerEnd: number
  outerEnd: number
  /** False where the words may not go without the marks being lost: a link. */
  removable: boolean
  /** True for what words have to stand in: beside it there is no place for any. */
  block: boolean
}

/** An edit of the source. Texts that cannot stand at that place are undefined. */
export interface SourceEdit {
  start: number
  end: number
  texts: (string | undefined)[]
}

/** Writes a text as the source has to say it in the place of a stretch; undefined where it cannot be said there. */
export type Encode = (text: string, place: {start: number; end: number}, source: string) => string | undefined

/** Prose, and for each of its UTF-16 code units where it comes from in the source. */
export class Projection {
  readonly text: string
  readonly #source: string
  readonly #pieces: readonly Piece[]
  readonly #encode: Encode
  readonly #opens = new Map<number, Pair>()
  readonly #closes = new Map<number, Pair>()
  readonly #inner = new Map<number, Pair>()

  constructor(source: string, text: string, pieces: readonly Piece[], pairs: readonly Pair[], encode: Encode) {
    this.text = text
    this.#source = source
    this.#pieces = pieces
    this.#encode = encode
    for (const pair of pairs) {
      this.#opens.set(pair.outerStart, pair)
      this.#closes.set(pair.innerEnd, pair)
      this.#inner.set(pair.innerStart, pair)
    }
  }

  /** Where the prose starts and ends in the source. */
  get extent(): {start: number; end: number} {
    const first = this.#pieces[0]
    return {start: first?.start ?? 0, end: this.#pieces.at(-1)?.end ?? 0}
  }

  /** The source of one code unit of the prose. */
  sourceOf(offset: number): {start: number; end: number; kind: Piece['kind']} {
    const {kind, at, start, end} = this.#pieces[this.#indexAt(offset)]!
    return kind === 'copy' ? {kind, start: start + offset - at, end: start + offset - at + 1} : {kind, start, end}
  }

  /** The source of a stretch of the prose, and whether an edit there can be made in place. */
  toSource(start: number, end: number): {start: number; end: number; editable: boolean} {
    const edit = this.edit(start, end, [])
    if (edit) return {start: edit.start, end: edit.end, editable: true}
    if (start === end) {
      const at = this.#insertion(start)
      return {start: at, end: at, editable: false}
    }
    return {start: this.sourceOf(start).start, end: this.sourceOf(end - 1).end, editable: false}
  }

  /** What follows the words that a pattern finds at the start. */
  after(pattern: RegExp): Projection {
    const from = pattern.exec(this.text)?.[0].length ?? 0
    const builder = new ProjectionBuilder(this.#source)
    this.#takeInto(builder, from, this.text.length)
    for (const pair of this.#opens.values()) builder.pair(pair)
    return builder.build(this.#encode)
  }

  /** The same prose, where the source of this projection is itself the text of another: both maps as one. */
  through(outer: Projection): Projection {
    const at = (offset: number) => (offset < outer.text.length ? outer.sourceOf(offset).start : outer.extent.end)
    const builder = new ProjectionBuilder(outer.#source)
    for (const piece of this.#pieces) {
      const text = this.text.slice(piece.at, piece.at + piece.length)
      if (piece.kind === 'copy') outer.#takeInto(builder, piece.start, piece.end)
      else
        builder.put(
          text,
          at(piece.start),
          piece.end > piece.start ? outer.sourceOf(piece.end - 1).end : at(piece.start),
          outer.#hasWall(piece) ? 'wall' : piece.kind
        )
    }
    for (const {outerStart, innerStart, innerEnd, outerEnd, ...rest} of this.#opens.values())
      builder.pair({outerStart: at(outerStart), innerStart: at(innerStart), innerEnd: at(innerEnd), outerEnd: at(outerEnd), ...rest})
    return builder.build((text, place, source) => {
      const written = this.#encode(text, {start: outer.toProse(place.start), end: outer.toProse(place.end)}, this.#source)
      return written === undefined ? undefined : outer.#encode(written, place, source)
    })
  }

  /** Puts a stretch of this prose into another projection of the same source. */
  #takeInto(builder: ProjectionBuilder, start: number, end: number): void {
    for (let index = this.#indexAt(start); index < this.#pieces.length && this.#pieces[index]!.at < end; index++) {
      const piece = this.#pieces[index]!
      const from = Math.max(start, piece.at)
      const to = Math.min(end, piece.at + piece.length)
      if (piece.kind === 'copy') builder.copy(piece.start + from - piece.at, piece.start + to - piece.at)
      else builder.put(this.text.slice(from, to), piece.start, piece.end, to - from === piece.length ? piece.kind : 'wall')
    }
  }

  #hasWall({start, end}: {start: number; end: number}): boolean {
    for (let index = this.#indexAt(start); index < this.#pieces.length && this.#pieces[index]!.at < end; index++)
      if (this.#pieces[index]!.kind === 'wall') return true
    return false
  }

  /** The place in the prose that an offset of the source comes before. */
  toProse(offset: number): number {
    const piece = this.#pieces.find(({end}) => end > offset)
    if (!piece) return this.text.length
    return piece.kind === 'copy' ? piece.at + Math.max(0, offset - piece.start) : piece.at
  }

  /**
   * The edit of the source that puts one of some texts in the place of a stretch of the prose. Nothing where markup in
   * between would be broken or lost.
   */
  edit(start: number, end: number, texts: readonly string[]): SourceEdit | undefined {
    if (start === end) return this.#insert(start, texts)
    const trimmed = this.#trim(start, end, texts)
    if (!trimmed) return undefined
    const stretch = this.#stretch(trimmed.start, trimmed.end)
    if (!stretch) return undefined
    const {from, to} = stretch
    const outer = trimmed.texts.includes('') ? this.#around(from, to) : {from, to}
    if (!outer) return undefined
    const head = this.#source.slice(outer.from, from)
    const tail = this.#source.slice(to, outer.to)
    return {
      start: outer.from,
      end: outer.to,
      texts: trimmed.texts.map((text) => {
        const written = text === '' ? '' : this.#encode(text, {start: from, end: to}, this.#source)
        return written ? head + written + tail : written
      })
    }
  }

  #insert(at: number, texts: readonly string[]): SourceEdit | undefined {
    const within = at > 0 && at < this.text.length && this.#indexAt(at) === this.#indexAt(at - 1)
    if (within && this.#pieces[this.#indexAt(at)]!.kind !== 'copy') return undefined
    const place = this.#insertion(at)
    return {start: place, end: place, texts: texts.map((text) => this.#encode(text, {start: place, end: place}, this.#source))}
  }

  /** Where a text goes in that is added at an offset of the prose: after the marks that close there, before those that open. */
  #insertion(at: number): number {
    const before = at > 0 ? this.sourceOf(at - 1) : undefined
    const after = at < this.text.length ? this.sourceOf(at) : undefined
    if (before && before.kind !== 'wall') {
      let place = before.end
      const limit = after?.start ?? Infinity
      for (let pair = this.#closes.get(place); pair && pair.outerEnd <= limit && !pair.block; pair = this.#closes.get(place))
        place = pair.outerEnd
      return place
    }
    if (!after) return before?.end ?? 0
    let place = after.start
    const limit = before?.end ?? 0
    for (let pair = this.#inner.get(place); pair && pair.outerStart >= limit && !pair.block; pair = this.#inner.get(place))
      place = pair.outerStart
    return place
  }

  /** Leaves out blanks at the ends that are markup in the source and that the texts keep or that go with what they part. */
  #trim(start: number, end: number, texts: readonly string[]): {start: number; end: number; texts: string[]} | undefined {
    let made = [...texts]
    const first = this.#pieces[this.#indexAt(start)]!
    if (first.kind === 'wall') {
      const until = Math.min(first.at + first.length, end)
      const blank = this.text.slice(start, until)
      if (blank.trim() !== '' || !made.every((text) => text === '' || text.startsWith(blank))) return undefined
      made = made.map((text) => text.slice(text === '' ? 0 : blank.length))
      start = until
    }
    if (start === end) return undefined
    const last = this.#pieces[this.#indexAt(end - 1)]!
    if (last.kind === 'wall') {
      const from = Math.max(last.at, start)
      const blank = this.text.slice(from, end)
      if (blank.trim() !== '' || !made.every((text) => text === '' || text.endsWith(blank))) return undefined
      made = made.map((text) => (text === '' ? text : text.slice(0, text.length - blank.length)))
      end = from
    }
    return start === end ? undefined : {start, end, texts: made}
  }

  /** The source of a stretch, as far as it takes whole pieces and whole pairs of marks. */
  #stretch(start: number, end: number): {from: number; to: number} | undefined {
    const first = this.#indexAt(start)
    const last = this.#indexAt(end - 1)
    const begun = this.#pieces[first]!
    const ended = this.#pieces[last]!
    if (begun.kind !== 'copy' && start !== begun.at) return undefined
    if (ended.kind !== 'copy' && end !== ended.at + ended.length) return undefined
    let from = this.sourceOf(start).start
    let to = this.sourceOf(end - 1).end
    const open: Pair[] = []
    let at = from
    for (let index = first; index <= last; index++) {
      const piece = this.#pieces[index]!
      if (piece.kind === 'wall') return undefined
      while (index > first && at < piece.start) {
        const opened = this.#opens.get(at)
        const closed = this.#closes.get(at)
        if (opened?.removable) {
          open.push(opened)
          at = opened.innerStart
        } else if (closed?.removable) {
          if (open.at(-1) === closed) open.pop()
          else if (open.length === 0 && closed.innerStart === from) from = closed.outerStart
          else return undefined
          at = closed.outerEnd
        } else return undefined
      }
      at = piece.end
    }
    for (const pair of open.reverse()) {
      if (pair.innerEnd !== to) return undefined
      to = pair.outerEnd
    }
    return {from, to}
  }

  /** Marks that would be left around nothing go too; nothing where they may not. */
  #around(from: number, to: number): {from: number; to: number} | undefined {
    for (let pair = this.#inner.get(from); pair?.innerEnd === to; pair = this.#inner.get(from)) {
      if (!pair.removable) return undefined
      from = pair.outerStart
      to = pair.outerEnd
    }
    return {from, to}
  }

  #indexAt(offset: number): number {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pieces[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Builds a projection from front to back. */
export class ProjectionBuilder {
  readonly #source: string
  readonly #texts: string[] = []
  readonly #pieces: Piece[] = []
  readonly #pairs: Pair[] = []
  #length = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Where the last piece ends in the source. */
  get end(): number | undefined {
    return this.#pieces.at(-1)?.end
  }

  /** Takes a stretch of the source as it stands. */
  copy(start: number, end: number, kind: 'copy' | 'wall' = 'copy'): void {
    if (end <= start) return
    const last = this.#pieces.at(-1)
    if (kind === 'copy' && last?.kind === 'copy' && last.end === start) {
      last.end = end
      last.length += end - start
      this.#add(this.#source.slice(start, end))
    } else this.put(this.#source.slice(start, end), start, end, kind)
  }

  /** Puts a text that stands for a stretch of the source. */
  put(text: string, start: number, end: number, kind: Piece['kind'] = 'atom'): void {
    if (text === '') return
    this.#pieces.push({kind, at: this.#length, length: text.length, start, end})
    this.#add(text)
  }

  /** Notes marks that stand or go together. */
  pair(pair: Pair): void {
    this.#pairs.push(pair)
  }

  build(encode: Encode): Projection {
    return new Projection(this.#source, this.#texts.join(''), this.#pieces, this.#pairs, encode)
  }

  #add(text: string): void {
    this.#texts.push(text)
    this.#length += text.length
  }
}

/** A source that is prose as it stands. */
export function plainProjection(source: string, start = 0, end = source.length): Projection {
  const builder = new ProjectionBuilder(source)
  builder.copy(start, end)
  return builder.build((text) => text)
}
