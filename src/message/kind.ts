import {PatternSet} from '../match/find'
import type {MessageKind} from '../kinds'
import type {Ask, Sentence} from './types'

/** Words that refer back to an earlier message of the writer's. */
const followsUp = new PatternSet([
  '(~follow|~circle|~check|~touch) (up|back|in|base) ..2 (on|with|about|regarding|to|again)?',
  '(follow-up|followup) ..3',
  '@i ..2 (wrote|emailed|mailed|asked|messaged|contacted|called|rang|requested|reached out|sent) ..8 (ago|last|on|before|back|earlier|already|in (january|february|march|april|may|june|july|august|september|october|november|december))',
  '(gentle|friendly|quick|second|another|small|little|kind) (reminder|nudge)',
  '(nudging|bumping|chasing|resending)',
  '@i (am|was) ..2 (returning|coming back|writing again) ..2 to?',
  'my (last|previous|earlier|first|second) ..1 (email|emails|mail|mails|message|messages|note|letter|letters|request)',
  '(heard|had|received|got|seen) (nothing|no (reply|answer|response)|not)',
  '(have|had) not ..2 (heard|received|had|got|seen|replied|answered|responded)',
  '(still|not) (waiting|replied|answered|heard)',
  'if (not|you) ..4 (moment|minute) ..2 passed',
  '(did|have) (you|my) ..4 (see|seen|get|got|receive|received|read|fall|reach|arrive) ..4 (message|messages|email|mail|note|letter|msg|question)',
  'this is (a|my) ..2 (follow-up|followup|follow up|letter number|second|third)'
])

/** Words that answer feedback which was given. */
const answersFeedback = new PatternSet([
  '(thank|thanks|grateful|thankful|appreciate|appreciated|cheers) ..6 (your|the|this|that|such|detailed|honest|thoughtful|full|those) ..4 (feedback|comments|notes|advice|tips|pointers|points|remarks|suggestions|critique|observations|insights|assessment|review|list|detail|guidance|input|marks) !that',
  '(thank|thanks|grateful|thankful|appreciate|cheers) ..5 (telling|explaining|showing|pointing|explained|told|showed|letting) @me? ..6 (where|what|how|out|plainly|point|points|weak|why|about|one by one|marks|so patiently)',
  'your (feedback|comments|notes|advice|tips|points|remarks|suggestions|critique|observations|remark|note|point|card|list) ..3 (was|were|is|are|will|has|have|about|on|made|hit|helped|makes|make|of)',
  '(your|the|all|fair|good|those) points',
  'after your (note|feedback|comments|advice|email|message|call)',
  'you (said|pointed|mentioned|told|wrote|suggested|noted|were right|are right|advised|called|flagged) ..3 (that|out|my|me|i|to|about)',
  '(as|like) you (suggested|proposed|advised|recommended|said)',
  'being (so|that|very) ..1 (direct|honest|frank|candid|open|blunt|thorough|specific)',
  'not sugar-coating',
  '(tips|feedback|advice|comments|pointers) !(would|will|on|about|for|i|to|is|are|that|so)'
])

/**
 * Reads the kind of a draft from what it says: an answer to feedback asks for none, a follow-up refers to an earlier
 * message, a note of thanks asks nothing; everything else is a request.
 */
export function detectKind(sentences: readonly Sentence[], asks: readonly Ask[]): MessageKind {
  const asksFeedback = asks.some((ask) => ask.wants === 'feedback')
  const count = (set: PatternSet) => sentences.filter((sentence) => set.test(sentence.terms)).length
  if (count(followsUp) > 0 && (asks.length > 0 || !sentences.some((s) => s.thanks))) return 'follow-up'
  if (!asksFeedback && count(answersFeedback) > 0) return 'feedback-reply'
  const asksAnything = asks.some((ask) => ask.wants !== 'else')
  if (!asksAnything && sentences.some((sentence) => sentence.thanks)) return 'thank-you'
  return 'feedback-request'
}
