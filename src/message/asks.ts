// Over 200 lines: finding an ask, dividing it and reading what it wants all look at the same stretches of terms.
import {PatternSet} from '../match/find'
import type {Term} from '../match/term'
import {
  announces,
  direct,
  forElse,
  forGrowth,
  forGuidance,
  forJudgement,
  forOwnGrowth,
  forReason,
  indirect,
  namesFeedback,
  pressing,
  received,
  rhetorical,
  saysFeedback,
  smallTalk,
  smallTalkOfReader,
  supposes,
  tellsUse,
  unmarked
} from './asking'
import {topicsOf} from './topics'
import type {Ask, Clause, Sentence} from './types'

/**
 * The asks of a message, in source order.
 *
 * @param text The draft that the sentences are from, to tell a quoted question from one that is asked.
 */
export function findAsks(sentences: readonly Sentence[], text = ''): Ask[] {
  const asks: Ask[] = []
  sentences.forEach((sentence, at) => {
    const next = sentences[at + 1]
    if (!isAsking(sentence) || isQuoted(sentence, text) || (next && isAsking(next) && announces.test(sentence.terms))) return
    const before = sentences[at - 1]
    for (const terms of piecesOf(sentence)) if (!isSmallTalk(terms)) asks.push(readAsk(sentence, terms, before))
  })
  const isUse = ({type, topics, sentence}: Ask) => type === 'request' && topics.length === 0 && tellsUse.test(sentence.terms)
  return asks.some((ask) => ask.wants === 'feedback' && !isUse(ask)) ? asks.filter((ask) => !isUse(ask)) : asks
}

const isAsking = (sentence: Sentence) =>
  !(sentence.mark !== '' && !sentence.mark.includes('?') && supposes.test(sentence.terms) && !asksIn(sentence.terms)) &&
  (/\?(?!!)/.test(sentence.mark) ||
    sentence.act === 'directive' ||
    asksIn(sentence.terms) ||
    unmarked.test(sentence.terms) ||
    presses(sentence))

const presses = ({thanks, time, negated, terms}: Sentence) => !thanks && !negated && time !== 'past' && pressing.test(terms)

const asksIn = (terms: readonly Term[]) => direct.test(terms) || hints(terms)

/** Whether a statement asks all the same. What was got already is not asked for. */
function hints(terms: readonly Term[]): boolean {
  if (!received.test(terms)) return indirect.test(terms)
  const had = received.find(terms)
  return indirect.find(terms).some(({from, to}) => !had.some((span) => span.from < to && from < span.to))
}

/** What opens each closing quotation mark; a straight single one after a blank, since it is an apostrophe elsewhere. */
const openingOf: Readonly<Record<string, string>> = {'"': '"', '”': '“', '’': '‘', "'": " '", '»': '«'}

/** Whether the question is someone else's: its mark stands inside quotation marks, and nothing outside them asks. */
function isQuoted({start, end, terms}: Sentence, text: string): boolean {
  const last = terms.at(-1)!.end
  const close = /\?(["”’'»])/.exec(text.slice(last, end + 1))?.[1]
  if (!close) return false
  const open = text.slice(Math.max(0, start - 2), last).lastIndexOf(openingOf[close]!)
  const outside = open === -1 ? terms : terms.filter((term) => term.end <= Math.max(0, start - 2) + open)
  return outside.length === 0 || !(asksIn(outside) || unmarked.test(outside))
}

const isSmallTalk = (terms: readonly Term[]) =>
  (smallTalkOfReader.test(terms) && !ofWriter.test(terms)) ||
  (smallTalk.test(terms) && !saysFeedback.test(terms) && !namesFeedback.test(terms) && !forGrowth.test(terms))

function readAsk(sentence: Sentence, terms: readonly Term[], before: Sentence | undefined): Ask {
  const last = terms.at(-1)!
  const own = topicsOf(terms)
  const named =
    own.topics.length > 0
      ? own
      : {
          ...own,
          topics: [
            ...pursuedIn(sentence.terms),
            ...pursuedIn(before?.terms ?? []),
            ...(wantsAdvice.test(terms) ? admittedIn(before) : []),
            ...pointedAt(terms, before)
          ]
        }
  return {
    sentence,
    start: terms[0]!.start,
    end: last === sentence.terms.at(-1) ? sentence.end : last.end,
    type: sentence.act === 'directive' ? 'order' : asksIn(terms) || sentence.act === 'statement' ? 'request' : 'question',
    wants: wantOf(sentence, terms, named.topics),
    ...named,
    whole: named.whole && named.topics.length === 0
  }
}

const pursuit = new PatternSet([
  '(improve|improving|strengthen|strengthening|sharpen|sharpening|polish|polishing|practise|practising|practice|practicing|master) (my|our|the|in|at|on)? !(as|from|into|for|further|myself|before) _ _? _?',
  '(grow|growing) in _ _? _?',
  '(know|knowing|learn|learning|understand) more about (my|the|your)? _ _? _?',
  '(work|working|focus|focusing|brush up|brushing up|better|stronger|rusty) (at|on|in|with) (my|our|the)? _ _? _?'
])

/** What the writer says to be working on: "I'd like to get better at tenders. Any tips?" asks about tenders. */
const pursuedIn = (terms: readonly Term[]) => pursuit.find(terms).flatMap(({from, to}) => topicsOf(terms.slice(from, to)).topics)

/** What to do about a thing that the sentence before speaks of: "My knife work was slow. What would you practise?" */
const wantsAdvice = new PatternSet([
  '^ (and|so|but)? (what|how|where|which) ..2 (should|could|can|would|do|must|might) ..1 (i|you|one) !(think|say|make|see|feel)',
  '^ (and|so|but)? how to',
  '^ (and|so)? what (helps|works)',
  '^ (and|so|but)? (is|was|did|does|should|could) (that|this|it|i|they)'
])
const admission = new PatternSet([
  '(^|but|and|that|know|,) (my|our) _ _? _? (was|were|is|are|went|felt|looked|seemed|came|fell|gets|got|goes|let|need|needs|takes|took)',
  '(slow|stuck|weak|unsure|shaky|lost|clumsy|rough|fumbled|stumbled|struggle|struggled|hesitated|slipped|watched me|saw me|(was|is|went|got) ..1 wrong) ..1 (at|on|with|about|over|in) (my|the|a|your|this|that)? _ _? _?',
  '(my|our|the) _ _? (got|left|threw|caught|worried|puzzled|defeated|tripped) (me|us)',
  '(in|at|during|with|on) (the|my|your) _ _? ..12 (fumbled|stumbled|froze|hesitated|struggled|stuck|slow|wrong|lost)'
])

/** What the writer says went badly, or was watched at. */
const admittedIn = (before: Sentence | undefined) =>
  before && !before.thanks ? admission.find(before.terms).flatMap(({from, to}) => topicsOf(before.terms.slice(from, to)).topics) : []

/** "I have never cooked a tasting menu. Where could I learn that?" */
const pointsBack = new PatternSet([
  '^ (is|was) (that|this) (how|what|where)',
  '^ (and|so|but)? (how|where|with whom) ..2 (should|could|can|would|do|must) ..1 i ..4 (that|this|it|them|those|these)'
])
const pointedAt = (terms: readonly Term[], before: Sentence | undefined) =>
  before && !before.thanks && before.act === 'statement' && pointsBack.test(terms) ? topicsOf(before.terms).topics : []

function wantOf({act, mark}: Sentence, terms: readonly Term[], topics: readonly string[]): Ask['wants'] {
  if (saysFeedback.test(terms)) return 'feedback'
  const namesIt = namesFeedback.test(terms)
  if (!forGrowth.test(terms)) {
    if (!namesIt && rhetorical.test(terms)) return 'else'
    if (forReason.test(terms)) return 'reason'
  }
  if (namesIt) return 'feedback'
  if (forOwnGrowth.test(terms)) return 'feedback'
  if (forElse.test(terms)) return 'else'
  if (forGuidance.test(terms) || forGrowth.test(terms)) return 'feedback'
  if (act === 'directive') return 'else'
  if (forJudgement.test(terms)) return 'feedback'
  // In doubt it is about the writer's work, save where something is claimed: "I expect a statement."
  const asked = act === 'question' || mark.includes('?') || direct.test(terms) || !claims.test(terms)
  return asked && (topics.length > 0 || ofWriter.test(terms)) ? 'feedback' : 'else'
}

const claims = new PatternSet([
  '(require|demand|expect|expecting|insist|beg|begging|await|awaiting|request|deserve|owe|entitled|pay|want|need)'
])

/** What is asked is about the writer, in whatever words. */
const ofWriter = new PatternSet(['@me'])

const openers = new Set(
  'what which how why where when who whom whose is are was were am do does did have has had can could will would shall should may might whether please kindly any'.split(
    ' '
  )
)
const questionWords = new Set('which who when where whom whose how what why'.split(' '))

/** A stretch of terms, as indexes. */
interface Stretch {
  from: number
  to: number
}

/** The asks of one sentence: "How could I …, and is my French strong enough?" is two; an alternative after "or" is the same one. */
function piecesOf({terms, clauses}: Sentence): (readonly Term[])[] {
  const pieces: Stretch[] = []
  /** What leads up to the next ask: "In the role play, …", "If you have a minute, …". */
  let lead: number | undefined
  let asking = false
  for (const clause of clauses) {
    const part = terms.slice(clause.from, clause.to)
    if (opensAsk(terms, clause) || (!asking && asksIn(part))) {
      pieces.push({from: lead ?? clause.from, to: clause.to})
      asking = true
      lead = undefined
    } else if (asking && counted.test(terms.slice(pieces.at(-1)!.from, clause.from))) {
      pieces.at(-1)!.to = terms.length
      break
    } else if (
      tells(terms, clause) &&
      !(asking && (leadsIn(terms[pieces.at(-1)!.from]!) || awaits.test(terms.slice(pieces.at(-1)!.from, clause.from))))
    ) {
      asking = false
      lead = undefined
    } else if (asking && terms[clause.from]!.gap !== 'strong') pieces.at(-1)!.to = clause.to
    else lead ??= clause.from
  }
  if (pieces.length === 0) return [terms]
  if (lead !== undefined && lead === pieces.at(-1)!.to) pieces.at(-1)!.to = terms.length
  return merge(
    pieces.flatMap((piece) => listed(terms, piece)),
    terms
  ).map(({from, to}) => terms.slice(from, to))
}

/** "… your guidance on two points: the standards I should study, and …" */
const counted = new PatternSet([
  '(@number|#number) ..1 (point|points|thing|things|question|questions|topic|topics|matters|aspects|areas) ..4 $'
])
const wantsTold = new PatternSet([
  '(know|tell|hear|understand|learn|advise|say|see|explain|share|wonder|wondering|ask|curious|on|about|me) ..2 (what|how|where|whether|if|when|why|which)'
])
const listWords = new Set('what how where whether if when why which'.split(' '))
const ofOneself = new Set('i my me we our the it there'.split(' '))

/** "I would like to know how my talk was, what I should read, and whether …" asks three things. */
function listed(terms: readonly Term[], piece: Stretch): Stretch[] {
  const own = terms.slice(piece.from, piece.to)
  if (!wantsTold.test(own)) return [piece]
  const first = piece.from + own.findIndex(({form}) => listWords.has(form))
  const pieces = [{...piece}]
  for (let at = first + 2; at < piece.to - 2; at++) {
    const joined = terms[at]!.form === 'and' ? at + 1 : at
    if (terms[at]!.gap !== 'comma' && joined === at) continue
    const {form} = terms[joined]!
    const opens =
      listWords.has(form) &&
      (form === 'which' ? terms.slice(joined + 2, joined + 5).some((term) => term.form === 'i') : ofOneself.has(terms[joined + 1]!.form))
    if (!opens) continue
    pieces.at(-1)!.to = at
    pieces.push({from: at, to: piece.to})
    at = joined
  }
  return pieces
}

/** An ask that names nothing only leads up to the one after it: "I'd like to learn one thing: was …?" */
function merge(pieces: readonly Stretch[], terms: readonly Term[]): Stretch[] {
  const merged: Stretch[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    const vague = last && asksIn(terms.slice(last.from, last.to)) && topicsOf(terms.slice(last.from, last.to)).topics.length === 0
    if (vague && last.to === piece.from) last.to = piece.to
    else merged.push({...piece})
  }
  return merged
}

const conditions = new PatternSet([
  '^ (and|but|so|or)? (when|where|while|who|which|whose|whom) (i|we|you|they|he|she|it|the|my|your|had|has|must|was|is|were|works|came|turned)',
  '^ (and|but|so)? (should|had|were) (you|there|a|an|another|the|any|something|anything)',
  '^ (and|but|so)? (what|how|whatever|however) (i|we|he|she|they|it) (got|had|have|did|do|felt|saw|took|learned|liked|wanted|loved|enjoyed|remember)'
])

function opensAsk(terms: readonly Term[], clause: Clause): boolean {
  if (clause.joint === 'or') return false
  const at = clause.joint ? clause.from + 1 : clause.from
  const first = terms[at]?.form ?? ''
  if (!openers.has(first) || conditions.test(terms.slice(clause.from, clause.to))) return false
  if (clause.from === 0) return true
  // "…, which I enjoyed" and "…, where we met" say something; a question word that asks follows "and" or a strong mark.
  if (questionWords.has(first))
    return clause.joint === 'and' || clause.joint === 'but' || clause.joint === 'so' || terms[clause.from]!.gap === 'strong'
  return first !== 'whether' || clause.joint === 'and'
}

/** Whether a clause tells something beside the ask: "…, and you will have to hurry", "I enjoyed the tour, …". */
function tells(terms: readonly Term[], {from, to, free}: Clause): boolean {
  const subject = terms[joints.has(terms[from]!.form) ? from + 1 : from]?.form ?? ''
  return free && subjects.has(subject) && !asksIn(terms.slice(from, to))
}

/** "Could you please tell me, my filleting, was it too slow?": what is asked comes after the comma. */
const awaits = new PatternSet([
  '(tell|advise|ask|inform|answer) (me|us|you) ..1 $',
  '(say|know|hear|wondering|curious|question|one thing) (please|from you|one thing|this)? $'
])

/** "If you have any pointers, I would be happy to hear them": the rest belongs to the ask. */
const leadsIn = ({form}: Term) => form === 'if' || form === 'should'

const joints = new Set('and but so yet plus then'.split(' '))
const subjects = new Set(
  'i we you he she they it this that these those there my your our his her their its the a an one nobody everybody everyone people'.split(
    ' '
  )
)
