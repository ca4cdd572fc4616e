import {patternsOf} from '../match/compile'
import {findAll, PatternList, type Span} from '../match/find'
import {isTold} from '../message/told'
import type {Message, Sentence} from '../message/types'
import type {Hit, PatternEntry, RuleDefinition} from '../rule'
import {canWeigh, meet, pieceMore, WeighedSentence, Weighing} from './weighing'

/** One entry of a rule's patterns, for each of its texts. */
interface Entry {
  entry: PatternEntry
  /** What cancels a hit: patterns of the entry and of the rule. */
  guards: readonly string[]
}

/** The patterns of a rule, and the entry that each text is of. */
interface Sought {
  list: PatternList
  entries: readonly Entry[]
}

/**
 * How much more than enough words must weigh in a message with no other offence: who offends once mostly does so twice, and most
 * messages do not offend at all.
 */
const alone = 0.6

const known = new WeakMap<RuleDefinition, Sought>()

/** What a rule looks for; made ready once, whatever kinds of message and settings it is then used for. */
function soughtBy(rule: RuleDefinition): Sought {
  const before = known.get(rule)
  if (before) return before
  const sources: string[] = []
  const entries: Entry[] = []
  const ofRule = Object.values(rule.guards ?? {}).flat()
  for (const given of rule.patterns ?? []) {
    const entry: PatternEntry = typeof given === 'string' ? {find: given} : given
    const guards = entry.unless === undefined ? ofRule : [...ofRule, ...[entry.unless].flat()]
    for (const source of [entry.find].flat()) {
      sources.push(source)
      entries.push({entry, guards})
    }
  }
  const made = {list: new PatternList(sources, rule.classes), entries}
  known.set(rule, made)
  return made
}

/** Finds what the patterns of many rules count, in one walk over the sentences. */
export class HitFinder {
  readonly #rules: readonly RuleDefinition[]

  constructor(rules: readonly RuleDefinition[]) {
    this.#rules = rules.filter(({patterns}) => patterns)
  }

  /** The hits of every rule on some sentences, in source order. */
  find(sentences: readonly Sentence[], message: Message): Map<RuleDefinition, Hit[]> {
    const hits = new Map<RuleDefinition, Hit[]>()
    const quoted = quotedIn(message.text)
    /** What words alone speak of, not loudly. */
    const faint: [RuleDefinition, Hit][] = []
    for (const sentence of sentences) {
      const broken: Span[] = []
      const weighed = new WeighedSentence(sentence)
      for (const rule of this.#rules) {
        const {list, entries} = soughtBy(rule)
        const matches = list.search(sentence.terms)
        for (const {place, span} of matches) {
          const {entry, guards} = entries[place]!
          if (rule.expect === 'none' && canWeigh(sentence) && weighed.isKind(span, rule)) continue
          if (rule.only && !rule.only(sentence, message)) continue
          if (entry.only && !entry.only(sentence, message)) continue
          if (isCancelled(span, sentence, guards, rule.classes)) continue
          if (rule.expect === 'none' && (isReported(span, sentence, quoted) || isTold(sentence))) continue
          add(hits, rule, hitOf(span, sentence, entry))
          if (rule.expect === 'none') broken.push(span)
        }
      }
      if (!canWeigh(sentence) || isTold(sentence)) continue
      const whole = broken.length === 0 ? this.#heaviest(weighed.whole, 0, sentence, message) : undefined
      const found = whole
        ? [{...whole, span: weighed.heaviestClause(whole.rule.weights!)}]
        : (weighed.pieces.length > 1 ? weighed.pieces : []).flatMap((piece) => {
            const heaviest = broken.some((span) => meet(span, piece.span)) ? undefined : this.#heaviest(piece, pieceMore, sentence, message)
            return heaviest ? [{...heaviest, span: piece.span}] : []
          })
      for (const {rule, more, span} of found) {
        if (isReported(span, sentence, quoted)) continue
        const hit = {...hitOf(span, sentence, {find: []}), weighed: true}
        if (more < alone) faint.push([rule, hit])
        else add(hits, rule, hit)
      }
    }
    const offends = [...hits.keys()].some((rule) => rule.expect === 'none' && rule.weights)
    if (!offends && faint.length < 2) return hits
    for (const [rule, hit] of faint) add(hits, rule, hit)
    for (const rule of new Set(faint.map(([rule]) => rule))) hits.get(rule)!.sort((a, b) => a.start - b.start)
    return hits
  }

  /** The rule that words speak loudest of, where they are enough by themselves, and how much more than enough they are. */
  #heaviest(words: Weighing, extra: number, sentence: Sentence, message: Message): {rule: RuleDefinition; more: number} | undefined {
    const over = this.#rules.flatMap((rule) => {
      const more = rule.weights && rule.expect === 'none' ? words.over(rule.weights) - extra : -1
      return more < 0 || (rule.only && !rule.only(sentence, message)) ? [] : [{rule, more}]
    })
    return over.sort((a, b) => b.more - a.more)[0]
  }
}

/** Puts a hit to those of its rule. */
function add(hits: Map<RuleDefinition, Hit[]>, rule: RuleDefinition, hit: Hit): void {
  const before = hits.get(rule)
  if (before) before.push(hit)
  else hits.set(rule, [hit])
}

/** The sentences that, by their words alone, do what a rule misses in a message; those that break a prohibition do nothing good. */
export function weighedFor(
  {weights, only}: RuleDefinition,
  message: Message,
  byPattern: ReadonlyMap<RuleDefinition, readonly Hit[]>
): Hit[] {
  if (!weights) return []
  const broken = new Set([...byPattern].flatMap(([{expect}, hits]) => (expect === 'none' ? hits.map(({sentence}) => sentence) : [])))
  const doing = message.sentences.filter(
    (sentence) =>
      canWeigh(sentence) &&
      !broken.has(sentence) &&
      (!only || only(sentence, message)) &&
      new Weighing(sentence.terms).of(weights) >= weights.enough &&
      !isTold(sentence)
  )
  return doing.map((sentence) => ({...hitOf({from: 0, to: sentence.terms.length}, sentence, {find: []}), weighed: true}))
}

/**
 * Compiles every pattern of a rule at once, which else happens when a sentence has their words.
 *
 * @throws {SyntaxError} When one is malformed or names an unknown class.
 */
export function compileAll(rule: RuleDefinition): void {
  const entries = (rule.patterns ?? []).map((given) => (typeof given === 'string' ? {find: given} : given))
  const sources = [...Object.values(rule.guards ?? {}), ...entries.flatMap(({find, unless = []}: PatternEntry) => [find, unless])].flat(2)
  for (const source of sources) patternsOf(source, rule.classes)
}

/** The stretches of a text in double quotation marks. */
function quotedIn(text: string): {start: number; end: number}[] {
  if (!/["“„]/.test(text)) return []
  return [...text.matchAll(/(?<![\p{L}\d])["“„][^"“”„\r\n]{2,300}["”“](?![\p{L}\d])/gu)].map(({index, 0: {length}}) => ({
    start: index,
    end: index + length
  }))
}

/** Whether the words are somebody else's: they stand inside quotation marks, or begin in one pair and end in another. */
function isReported({from, to}: Span, {terms}: Sentence, quoted: readonly {start: number; end: number}[]): boolean {
  const inside = (offset: number) => quoted.some(({start, end}) => start <= offset && offset <= end)
  return quoted.length > 0 && inside(terms[from]!.start) && inside(terms[to - 1]!.end)
}

/** The clause, or clauses, that a hit lies in. */
function clausesAround(span: Span, {clauses, terms}: Sentence): Span {
  const from = clauses.findLast((clause) => clause.from <= span.from)?.from ?? 0
  const to = clauses.find((clause) => clause.to >= span.to)?.to ?? terms.length
  return {from, to}
}

/** Whether a guard speaks about this hit: it has to begin in the clause, or clauses, that the hit lies in. */
function isCancelled(span: Span, sentence: Sentence, guards: readonly string[], local: RuleDefinition['classes']): boolean {
  if (guards.length === 0) return false
  const {from, to} = clausesAround(span, sentence)
  return guards.some((guard) =>
    patternsOf(guard, local).some((pattern) => findAll(pattern, sentence.terms).some((found) => found.from < to && found.to > from))
  )
}

function hitOf(span: Span, sentence: Sentence, entry: PatternEntry): Hit {
  const {severity, message, mends, marks} = entry
  return {
    start: sentence.terms[span.from]!.start,
    end: sentence.terms[span.to - 1]!.end,
    sentence,
    ...(severity && {severity}),
    ...(message && {message}),
    ...(mends && {mends}),
    ...(marks && {marks})
  }
}
