import type {Term} from '../match/term'
import type {Clause, Message, Sentence} from '../message/types'
import {sentenceExtent, type Extent} from './extent'
import {offenceOf} from './offence'
import {announces, isBareOrder, leansBack, splitsMarks} from './remnants'

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
  const whole = () => sentenceExtent(message, sentence)
  if (first === -1 || last === -1 || clauses.length === 1) return whole()
  const before = clauses.slice(0, first)
  const after = clauses.slice(last + 1)
  const inner = {start: sentence.terms[innerFrom(clauses[first]!)]!.start, end: clauses[last]!.end}
  if (before.length === 0 && after.length === 0) return whole()
  if (before.length > 0 && !stands(before, sentence, message)) return whole()
  if ([before, after].some((rest) => offends(rest, sentence, message))) return whole()
  if (after.length === 0) return cutTail(sentence, before, inner)
  // A clause that depends on what goes has nothing left to depend on.
  const framed = before.length === 0 ? cutFramed(message, sentence, after, inner, start) : undefined
  if (framed) return framed
  if (!after[0]!.free || !opens(after, sentence, message)) return before.length > 0 ? cutTail(sentence, before, inner) : whole()
  if (before.length === 0) return cutHead(message, sentence, after, inner)
  return cutMiddle(message, sentence, before, after, inner)
}

/**
 * Whether the words of what would stay are themselves more likely an offence than none ("I would like you to check again, because …").
 * What asks for feedback is softened where it has to be.
 */
function offends(clauses: readonly Clause[], {terms}: Sentence, {asks}: Message): boolean {
  const [first, last] = [clauses[0], clauses.at(-1)]
  if (!first || !last || asks.some(({wants, start, end}) => wants === 'feedback' && first.start < end && start < last.end)) return false
  return offenceOf(terms.slice(first.from, last.to)) > 0
}

const joints = new Set(['and', 'but', 'so', 'yet', 'or', 'plus'])

/** Where a clause starts once the word that joins it is left out. */
const innerFrom = (clause: Clause) => (joints.has(clause.joint) ? clause.from + 1 : clause.from)

/** Whether the clauses before a cut can be a sentence: one of them is free, and they do not just lead up to what goes. */
function stands(clauses: readonly Clause[], sentence: Sentence, {text}: Message): boolean {
  const last = clauses.at(-1)!
  const next = sentence.terms[last.to]!
  const kept = text.slice(sentence.start, last.end)
  return (
    last.to - clauses[0]!.from >= 3 &&
    clauses.some((clause) => clause.free && hasSubject(sentence, clause)) &&
    !(next.form === 'or' && /\b(?:either|whether|neither)\b/i.test(kept)) &&
    !text.slice(last.end, next.start).includes(':') &&
    !splitsMarks(kept) &&
    !announces(kept)
  )
}

const verbs = /^(?:am|is|are|was|were|have|has|had|do|does|did|can|could|will|would|shall|should|may|might|must)$|(?:ed|ought)$/
const subjects = /^(?:i|we|you|he|she|it|they|thanks?|please|there|nobody|everybody|everyone|what|which|how|where)$/

/** Whether a clause has more than a "that day" to make it one. */
const hasSubject = ({terms}: Sentence, {from, to}: Clause) =>
  terms.slice(from, to).some(({form}) => verbs.test(form) || subjects.test(form)) || isBareOrder(terms.slice(from, to))

/** Whether the clauses after a cut can open a sentence. */
function opens(clauses: readonly Clause[], sentence: Sentence, {text}: Message): boolean {
  const first = clauses[0]!
  const from = innerFrom(first)
  const terms = sentence.terms.slice(from, clauses.at(-1)!.to)
  return (
    first.to - from >= 3 &&
    !text.slice(sentence.terms[first.from - 1]!.end, sentence.terms[first.from]!.start).includes(':') &&
    !splitsMarks(text.slice(terms[0]!.start, sentence.end)) &&
    !isIndirect(terms, sentence.mark) &&
    !repeatsNoun(terms, sentence.terms.slice(0, first.from)) &&
    !leansBack(terms, first.joint)
  )
}

/** "What I could do better": a question only as long as something before it asks. */
const isIndirect = ([first, second]: readonly Term[], mark: string) =>
  indirect.test(first!.form) && !mark.includes('?') && !auxiliary.test(second?.form ?? '')

/** "… a ring by the Monday, and the Monday has been": the noun that opens the rest is known from what goes. */
function repeatsNoun(terms: readonly Term[], gone: readonly Term[]): boolean {
  const noun = /^(?:the|that|this|those|these)$/.test(terms[0]!.form) ? terms[1]?.form : undefined
  return noun !== undefined && gone.some(({form}) => form === noun)
}

const auxiliary = /^(?:could|can|would|will|should|may|might|is|are|was|were|do|does|did|have|has|had)$/
const questionWord = /^(?:what|which|how|why|where|when|who|any)$/

/** Whether the clauses that stay ask something. */
function asks(clauses: readonly Clause[], {terms, mark}: Sentence): boolean {
  return [clauses[0]!, clauses.at(-1)!].some((clause) => {
    const from = innerFrom(clause)
    const [first, second] = [terms[from]!.form, terms[from + 1]?.form ?? '']
    const relative = clause !== clauses[0] && /^(?:which|who|where|when)$/.test(first)
    return auxiliary.test(first) || (questionWord.test(first) && (mark.includes('?') || (!relative && auxiliary.test(second))))
  })
}

function cutTail(sentence: Sentence, before: readonly Clause[], inner: Extent['inner']): Extent {
  const mark = asks(before, sentence) ? '?' : '.'
  return {
    start: before.at(-1)!.end,
    end: sentence.end,
    // The mark goes along, since the sentence that stays may be of another type than the one that was.
    removed: sentence.mark.startsWith(mark) ? sentence.mark : mark,
    replaced: (instead) => `${mark} ${instead}`,
    inner,
    partial: true
  }
}

/** "Could you tell me why I was rejected and how I can improve?": the frame serves the half that stays. */
function cutFramed(
  message: Message,
  {terms}: Sentence,
  after: readonly Clause[],
  inner: Extent['inner'],
  from: number
): Extent | undefined {
  const opening = terms[innerFrom(after[0]!)]!
  const framed = terms.findIndex((_, at) => at < after[0]!.from && endsFrame(terms, at))
  // Where the frame itself is at fault ("You need to tell me …"), it has to go.
  if (framed < 0 || from < terms[framed]!.start || !after[0]!.free || !indirect.test(opening.form)) return undefined
  const {start} = terms[framed]!
  const word = message.text.slice(opening.start, opening.end)
  const replaced = (instead: string) => (instead.endsWith('?') ? `${asIndirect(instead)} and ${word}` : word)
  return {start, end: opening.end, removed: word, replaced, inner, partial: true}
}

function cutHead(message: Message, sentence: Sentence, after: readonly Clause[], inner: Extent['inner']): Extent {
  const opening = sentence.terms[innerFrom(after[0]!)]!
  const word = message.text.slice(opening.start, opening.end)
  const lower = /^\p{Ll}/u.test(message.text[sentence.start] ?? '')
  const please = isBareOrder(sentence.terms.slice(innerFrom(after[0]!))) ? 'please ' : ''
  const kept = please + (please ? word.toLowerCase() : word)
  const opened = lower ? kept : upper(kept)
  return {start: sentence.start, end: opening.end, removed: opened, replaced: (instead) => `${instead} ${opened}`, inner, partial: true}
}

const indirect = /^(?:what|why|how|which|whether|if|where|when|who)$/
const frameEnd = /^(?:me|us|know|explain|say|share|hear|understand|see|ask|wonder|wondering|learn|about|on)$/

/** Whether an indirect question starts at a term: "tell me | why", "like to know | what". */
const endsFrame = (terms: readonly Term[], at: number) =>
  at > 0 && indirect.test(terms[at]!.form) && terms[at]!.form !== 'if' && frameEnd.test(terms[at - 1]!.form)

const asIndirect = (question: string) => question[0]!.toLowerCase() + question.slice(1, -1).replace(/ (should|could) (I|i|we)\b/, ' $2 $1')

const upper = (word: string) => word[0]!.toUpperCase() + word.slice(1)

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
    replaced: (instead) => `. ${instead} ${upper(word)}`,
    inner,
    partial: true
  }
}
