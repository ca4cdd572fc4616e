import {PatternSet} from '../match/find'
import type {Term} from '../match/term'
import type {Act, Time} from './types'

/** Openings that ask without a question mark. */
const requests = new PatternSet([
  '(could|can|would|will|might|may) (you|i|we|someone|anybody|anyone) ..6',
  'please !(find|accept|note|see|do|forgive|excuse|feel|be)',
  '(kindly|pls)',
  '@i (would|should) ..2 (appreciate|love|like|value|welcome|enjoy) !(to (thank|say|stay|keep|express|apply|wish|congratulate|add|remain)) ..6 (@feedback|to (know|hear|learn|understand|ask|get|see|request|find|receive|have|be)|knowing|hearing|if|your|any|some|a|it)',
  '@i (would|should|will) be ..3 (grateful|thankful|glad|happy|pleased|delighted|obliged|interested|curious|keen|indebted|honoured|honored|appreciative|so) ..8 (@feedback|if|to (know|hear|learn|understand|get|have|receive|read|see)|for|of|in|about)',
  '@i (am|was) ..2 (wondering|hoping|asking|writing to ask|curious|after|looking for|seeking|interested in|keen|eager|requesting|open to) ..4',
  '@i (am|was) ..2 glad (of|about|for|if|to (know|learn|get|hear (what|which|how|where|whether|your|any))) ..4',
  '@i ..2 (wonder|want|wish|need|request|ask|seek|beg|like) ..2 (to (know|hear|ask|understand|learn|get|request|find|see|receive)|whether|if|for)',
  '@i ..2 (want|need|request|seek|welcome|hope for|like|ask for|await) ..3 @feedback',
  '@i hope ..1 (you|someone) ..1 (can|could|will|would|might|may) ..6',
  '(any|some|a) ..3 @feedback ..6 (would|will|is|are|welcome|appreciated|helpful|useful|valuable|great|help|helps)',
  '(let|tell|show) @me know',
  '(may|might|can|could) i ..2 (ask|get|have|request|trouble|know|receive|reapply|hear|see)',
  'would you ..2 (mind|be)',
  '(it|that) would ..2 (be|help|mean) ..6 (if|to (know|hear|have|get|learn))',
  'if you ..3 (could|can|would|have|are) ..12 (@feedback|@wantToKnow|point|name|spare|advise)',
  '^ any ..3 (@feedback|chance|idea|word|news|pointers|reason)',
  '^ ..1 got ..3 @feedback',
  'i ask ..3 (for|you)',
  '(had|have) requested'
])

const questionStart = new PatternSet([
  '< (what|which|how|why|where|when|who|whom|whose) ..5 (@aux|~make|~happen|~go|~cost|~put|~stop|~lead|~tip|~speak|to|come)',
  '^ (and|so|but|then|also|well|ok|okay|or|just|now|anyway|please)? (am|is|are|was|were|have|has|had|do|does|did|can|could|should|shall) (i|we|you|he|she|they|it|there|this|that|my|your|the|anything|something|someone|anyone) ..1'
])

/**
 * Sentence-initial base verbs that order the reader to do something. What a friendly letter says in the same form
 * ("Take care", "Give my regards") is not here or is left out by the patterns that use it.
 */
const orders = new PatternSet([
  '^ (and|so|now|then|but|just|do|at least|simply|first|also|well|ok|okay|or)? (send|give|tell|reply|answer|respond|explain|state|provide|show|call|ring|phone|email|write|confirm|justify|name|list|get|put|pay|forward|return|release|hand|make|stop|have|be|look|let|reconsider|review|check|come|go|admit|apologise|apologize|contact|help|inform|disclose|clarify|describe|specify|advise|share|fix|rethink|revisit|reverse|change|try|learn|do|take|delete|remove|consider|read|keep|spare|leave|save|enjoy|find|hire|remember|note|expect|treat|ask|think)',
  '^ (do|never|and)? not? (ignore|waste|pretend|bother|dare|hide|lie|make|tell|send|insult|patronise|patronize|fob|give|expect|try|ever)'
])

/** What a sentence does: directive, request, question or statement, in this order. */
export function actOf(terms: readonly Term[], mark: string): Act {
  const asks = requests.test(terms)
  if (!mark.includes('?') && !asks && orders.test(terms) && !isStatementAnyway(terms)) return 'directive'
  if (asks) return 'request'
  if (mark.includes('?') || questionStart.test(terms)) return 'question'
  return 'statement'
}

/** "Share of mind is…", "Answer received": a noun that looks like a base verb, told by what follows. */
function isStatementAnyway(terms: readonly Term[]): boolean {
  const second = terms[1]?.form ?? ''
  return /^(?:is|are|was|were|has|had|of|will|would|went|came|received)$/.test(second)
}

const conditional = new Set([
  'would',
  'could',
  'should',
  'might',
  'may',
  'will',
  'shall',
  'if',
  'unless',
  'whether',
  'hope',
  'hoping',
  'next',
  'future',
  'again'
])
const past = new Set([
  'was',
  'were',
  'did',
  'had',
  'got',
  'went',
  'came',
  'made',
  'took',
  'gave',
  'told',
  'said',
  'wrote',
  'sent',
  'felt',
  'found',
  'thought',
  'knew',
  'met',
  'spoke',
  'heard',
  'saw',
  'left',
  'chose',
  'chosen',
  'spent',
  'kept',
  'began',
  'built',
  'won',
  'lost',
  'held',
  'brought',
  'ran',
  'became',
  'fell',
  'drew',
  'drove',
  'sat',
  'stood',
  'taught',
  'sold',
  'paid',
  'rang',
  'led',
  'flew',
  'grew',
  'threw',
  'forgot'
])

/** When a clause happens, in three values. */
export function timeOf(terms: readonly Term[]): Time {
  if (terms.some(({form}) => conditional.has(form))) return 'conditional'
  return terms.some(({form}, at) => past.has(form) || (at > 0 && (/[a-z][^e]ed$/.test(form) || form === 'agreed'))) ? 'past' : 'present'
}
