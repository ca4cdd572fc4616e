import type {Weights, WordWeights} from '../lexicon/weights/table'
import type {Span} from '../match/find'
import type {Term} from '../match/term'
import {weigh} from '../match/weigh'
import type {Sentence} from '../message/types'
import type {RuleDefinition} from '../rule'

/** Subjects are too short to be weighed. */
export const canWeigh = ({part, terms}: Sentence): boolean => part !== 'subject' && terms.length > 2

/** Where what is shared weighs less, no rule finds enough: most sentences need not be weighed for each. */
const leastShared = -0.5
/** Pieces shorter than this say too little. */
const leastPiece = 3
/** How much more than a whole sentence a piece of one must weigh. */
export const pieceMore = 0.5
/** How much less than that of a whole sentence the weight of a piece may be below nought to outweigh a pattern. */
const pieceKind = 1

/** Words on the scales of rules. */
export class Weighing {
  readonly #terms: readonly Term[]
  /** Rules share their other weights, which are weighed once. */
  #shared: {of: WordWeights; weight: number} | undefined

  constructor(terms: readonly Term[]) {
    this.#terms = terms
  }

  of(weights: Weights): number {
    const {shared} = weights
    const weight = weigh(this.#terms, weights)
    return shared ? (1 - shared.part) * weight + shared.part * this.#weighShared(shared.weights) : weight
  }

  /** How much more they weigh than is enough. */
  over(weights: Weights): number {
    const {shared, enough} = weights
    return shared && this.#weighShared(shared.weights) < leastShared ? -Infinity : this.of(weights) - enough
  }

  /** Whether they speak so clearly for the writer that a pattern must have misread them. */
  isKind({weights}: RuleDefinition, more = 0): boolean {
    return weights?.kind !== undefined && this.#terms.length > 2 && this.of(weights) < weights.kind + more
  }

  #weighShared(weights: WordWeights): number {
    if (this.#shared?.of !== weights) this.#shared = {of: weights, weight: weigh(this.#terms, weights)}
    return this.#shared.weight
  }
}

/** A piece of a sentence, weighed as if it stood alone. */
class Piece extends Weighing {
  /** Its terms, as indexes. */
  readonly span: Span

  constructor(span: Span, sentence: Sentence) {
    super(sentence.terms.slice(span.from, span.to))
    this.span = span
  }
}

/** A sentence and its pieces: one of them may be bitter where the others are kind enough to hide it. */
export class WeighedSentence {
  readonly whole: Weighing
  readonly #sentence: Sentence
  #pieces: readonly Piece[] | undefined

  constructor(sentence: Sentence) {
    this.#sentence = sentence
    this.whole = new Weighing(sentence.terms)
  }

  get pieces(): readonly Piece[] {
    return (this.#pieces ??= piecesOf(this.#sentence).map((span) => new Piece(span, this.#sentence)))
  }

  /** Whether sentence and piece speak so clearly for the writer that a pattern must have misread the span. */
  isKind(span: Span, rule: RuleDefinition): boolean {
    return this.whole.isKind(rule) && this.#around(span).isKind(rule, pieceKind)
  }

  /** The piece, or pieces, that a span lies in. */
  #around(span: Span): Weighing {
    const met = this.pieces.filter((piece) => meet(piece.span, span))
    const [first, last] = [met[0], met.at(-1)]
    if (!first || !last || met.length === this.pieces.length) return this.whole
    return new Piece({from: first.span.from, to: last.span.to}, this.#sentence)
  }

  /** The clause that weighs most. */
  heaviestClause(weights: Weights): Span {
    const weighed = this.#sentence.clauses.map((clause) => ({clause, weight: new Piece(clause, this.#sentence).of(weights)}))
    return weighed.reduce((most, each) => (each.weight > most.weight ? each : most)).clause
  }
}

export const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

const joints = new Set(['and', 'but', 'so', 'or', 'yet', 'plus'])

/**
 * Where clauses begin, and what a joint with a comma before it begins: it may be no clause ("…, and shame on you"). A joint is no word of a
 * piece, as a sentence would begin without it.
 */
function piecesOf({terms, clauses}: Sentence): Span[] {
  const begins = new Set([0, ...clauses.flatMap(({from, joint}) => (joint || terms[from]!.form === 'you' ? [from] : []))])
  terms.forEach(({form, gap}, at) => {
    if (at > 0 && (gap === 'strong' || (gap === 'comma' && joints.has(form)))) begins.add(at)
  })
  const starts = [...begins].sort((a, b) => a - b)
  return starts.flatMap((start, nth) => {
    const from = start > 0 && joints.has(terms[start]!.form) ? start + 1 : start
    const to = starts[nth + 1] ?? terms.length
    return to - from >= leastPiece ? [{from, to}] : []
  })
}
