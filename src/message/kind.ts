import {PatternSet} from '../match/find'
import type {MessageKind} from '../kinds'
import type {Ask, Sentence} from './types'

const mail = '(email|emails|mail|mails|message|messages|note|notes|letter|letters|request|enquiry|inquiry|question|questions)'

/** Words that refer back to an earlier message of the writer's, or to the silence after it. */
const followsUp = new PatternSet([
  '(~follow|~circle|~check|~touch|~loop) (up|back|in|base) ..2 (on|with|about|regarding|to|again|$)',
  '(follow-up|followup|follow up) ..2 (to|on|of|email|mail|message|regarding)',
  '@i ..2 (wrote|emailed|mailed|messaged|contacted|requested|reached out) ..6 (ago|last|on|in|before|back|earlier|already|about|to you)',
  '@i ..2 (called|rang|phoned|chased|texted) ..4 (ago|on|twice|again)',
  '@i ..2 (asked|requested) (you|your)? ..1 (about|for|on|if|whether|suggestions|advice|feedback)',
  '@i ..2 sent (you|a|an|my) ..2 (email|mail|message|note|letter|request|questions|reminder)',
  '@i ..2 (left|sent) (you|with you) ..4 (ago|last|on)',
  '(gentle|friendly|quick|second|another|small|little|kind|last|final) (reminder|nudge|push)',
  '(nudging|bumping|chasing|resending|reminding) !(the|that)',
  '@i (am|was) ..2 (returning|coming back|getting back|writing again)',
  `my ..1 (last|previous|earlier|first|second|other|recent|original) ..1 ${mail}`,
  `my ${mail} (of|from|dated|sent|on the|about|went|has|have|may have|might have)`,
  '(heard|received|got|seen|been) ..1 (nothing|no (reply|answer|response|word))',
  '(nothing|no (answer|reply|response|word)) (has|have|came|come|yet|so far|since|arrived)',
  '(have|had|has) not ..2 (heard|received|had an|had a|got|replied|answered|responded|come back) ..2 (back|from|yet|any|answer|reply|response|to my|since|$)',
  '(still|not|been|kept me|keep me|me) ..1 waiting',
  '(radio silence|stays silent|your silence|silence since|unanswered|no one answers|nobody answers)',
  '(did|have|has) (you|my) ..4 (see|seen|get|got|receive|received|read|fall|reach|arrive|arrived|come) ..3 (message|messages|email|mail|note|letter|msg|question|answer)',
  `${mail} ..2 (number|got lost|was lost|lost in|caught by|caught in|went to|fell through|slipped)`,
  '(weeks|days|months|mondays|fridays|week|month|fortnight) ..2 (has|have) (passed|gone)',
  '(been|is|are) ..4 (weeks|days|months|fortnight) since (i|my|our)',
  '(any|no) ..1 (word|news|update|updates) ..1 (on|about|from|yet|regarding)',
  '(top|bottom) of your inbox',
  'in case (it|this|you|my) ..3 (missed|lost|buried|slipped|did not)',
  'you ..1 (promised|offered) to (tell|give|send|share|write|call|let|answer|look)'
])

const given =
  '(feedback|comments|advice|tips|pointers|points|remarks|suggestions|critique|observations|insights|assessment|review of my !application|list|detail|guidance|notes|marks)'

/** Words that answer feedback which was given. */
const answersFeedback = new PatternSet([
  `(thank|thanks|grateful|thankful|appreciate|appreciated|cheers) ..9 (your|the|this|that|such|those|all) ..4 ${given} !(during|after|in the interview|that you (could|can)|call|session|slot|round)`,
  '(thank|thanks|grateful|thankful|appreciate|cheers) ..5 (telling|explaining|showing|pointing|explained|told|showed) @me? ..4 (where|what went|which|how i|out|plainly|point|points|weak|one by one|marks|patiently)',
  '(explaining|explained|to explain|pointing out|point out) ..3 (how|what|why|where|that)',
  '(sharing|giving|sending|offering) ..4 (thoughts|feedback|impressions|notes|views|insights|observations)',
  `(with|about|to|of|from|in) your ..1 ${given}`,
  'your (remark|comment|point|suggestion|observation) ..1 (about|on|that)',
  `@i ..2 (understood|understand|accept|accepted|agree|see|read|took) ..2 (the|your|all|both|every|each) ..2 ${given}`,
  `(gave|given) me ..2 ${given}`,
  `(your|those|these|all the|two of your|of your) ..2 ${given} ..2 (was|were|is|are|will|has|have|on|made|hit|helped|makes|make|of|i|about)`,
  `(fair|good|useful|harsh|tough|hard) (${given}|stuff|words|read|point)`,
  `after your ..1 (note|feedback|comments|advice)`,
  '(on|as for|about) the (first|second|third|last) (point|one)',
  'you (said|pointed out|mentioned|noted|flagged|wrote|told me) ..1 (that|about)? (i|my) !(can|could|may)',
  'you (are|were) ..1 right',
  'what you (said|wrote|told me) (about|on)',
  '(take|taken|took|taking) ..4 (on board|to heart)',
  '@i (now|already) (practise|practice|work|use|train|write|rehearse)',
  '(as|like) you (suggested|proposed|advised|recommended)',
  '(being|so|that) (so|that|very|this) ..1 (direct|honest|frank|candid|blunt|specific) (with|about|in your)',
  'being so ..1 (direct|honest|frank|candid|blunt)',
  'not sugar-coating',
  '(point|points|tip|tips|feedback|advice) (taken|noted|received)',
  `received ..2 ${given}`,
  '@i ..2 (put|putting|apply|use|using|follow|following|take|taking) ..2 your (feedback|advice|comments|tips|suggestions|points|notes|pointers)',
  '(your|the) (remarks|observations|critique) (on|of|about)'
])

/**
 * Reads the kind of a draft from what it says: an answer to feedback asks for none, a follow-up refers to an earlier
 * message, a note of thanks asks nothing; everything else is a request.
 */
export function detectKind(sentences: readonly Sentence[], asks: readonly Ask[]): MessageKind {
  // "Thank you for answering my mail of the 3rd" looks back at an answer, not at a silence.
  const looksBack = sentences.some(({terms, thanks}) => !thanks && followsUp.test(terms))
  const wants = (wanted: Ask['wants']) => asks.some((ask) => ask.wants === wanted)
  if (!wants('feedback') && sentences.some(({terms}) => answersFeedback.test(terms))) return 'feedback-reply'
  if (looksBack) return 'follow-up'
  return wants('feedback') || wants('reason') ? 'feedback-request' : 'thank-you'
}
