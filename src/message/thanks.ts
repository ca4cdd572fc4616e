import {PatternSet} from '../match/find'
import type {Term} from '../match/term'

const degree = '(so|very|really|truly|much|do|also|just|still|always|greatly|sincerely|genuinely|definitely|deeply)?'
const given =
  '(help|advice|update|feedback|reply|response|letter|email|call|opportunity|chance|time|interview|heads-up|pointers|tips|support|reminder|honesty|candour|candor|openness|kindness|patience|effort|trouble|courtesy|consideration|attention|pointer|note|message|words|detail|visit|tour|hospitality)'

/**
 * Words that thank, whoever is thanked: the reader, a third person, fate. Readers of English take "I appreciate the tour"
 * for praise as often as for thanks, so it counts here only with the reader or something that a reader gives.
 */
const heads = new PatternSet([
  '(thanks|thank|thank-you|thankful|thankfully)',
  '(am|was|is|are|were|been|feel|felt|remain|so|very|truly|really|extremely|forever|eternally|most|deeply) (grateful|indebted|appreciative)',
  '^ (grateful|appreciative)',
  '(my|our|with|much|sincere|deep|deepest|heartfelt|utmost|express|expressing|of) (gratitude|appreciation)',
  `(^|i|we) ${degree} ${degree} appreciate (you|it $|this $|(your|the|this|all) ..1 ${given})`,
  `@i ${degree} appreciated (you|your)`,
  '(kind|generous|good|decent|thoughtful|considerate|lovely|gracious) of you',
  '(was|is|were|very|so|really|how) ..1 (nice|sweet) of you to',
  '(that|it|this|which|kindness|words|letter|email|call|time|feedback|you|your ..2) ..1 (means|meant) ..1 (a lot|a great deal|so much|the world|everything)',
  '(much|most) obliged',
  'in your debt',
  'bless you for',
  'cheers for !(that $)',
  '(you are|your) (very|most|so|always|more than)? welcome !(to|at|in|back)'
])

/** Not thanks though it has the words; each speaks only about the words it covers. */
const vetoes = new PatternSet([
  // A refusal
  '(no|not) (thanks|thank you) !for',
  '(thanks|thank you) but no',
  // Not yet given, or only perhaps
  `(thanks|thank you) ${degree} ${degree} in (advance|anticipation)`,
  '(would|will|could|should|can|might|may|be|being) ..2 (thankful|grateful|appreciative|indebted|obliged)',
  '(will|would|should|can|could|may|might|shall) !(, thank) (thank|thanks)',
  // Said of others, or missed
  '(say|says|saying|get|gets|expect|deserve|want|need|without|hear|heard|not even|never|simple|mere) !, (a|any|much|your|the|my)? (thanks|thank you) !(for|so|very|a)',
  '(he|she|they|people|you) (thank|thanks)',
  'thank (him|her|them|a|an)',
  'to thank (and|or|for (that|this|it) $)',
  '(thank|thanks) (me|myself|yourself|ourselves|themselves|later|note|notes|card|cards|letter)',
  '(not|never|hardly|barely) ..1 (appreciate|thankful|grateful)',
  // A song or a slip of paper
  'thank you (god|note|notes|card|cards|letter|speech)',
  '(with|showering|showered|full of) gratitude !(i|we|to you|for)',
  // A concession
  'appreciate ..12 but ..1 (i|we|still) ..3 (disagree|reject|dispute|doubt)',
  'appreciate (your|that you) ..2 (busy|position|reasons|reason|constraints)',
  // A reproach in the form of thanks
  '(thanks|thank you) ..3 for nothing but (a|an|the|one|two|your)',
  '(kind|generous|good|thoughtful|considerate|lovely|gracious) of you ..4 (a|all of|the) (full|whole|entire) ..2 (minutes|minute|seconds|line|lines|words)',
  '(thanks|thank you) ..3 for ..2 (nothing|finally|ghosting|wasting|ruining|ignoring|rejecting|misleading|lying|stringing|insulting|crushing|spoiling|humiliating|the (lies|insult|silence|runaround))'
])

/** Whether a sentence thanks someone and means it. */
export function readThanks(terms: readonly Term[]): boolean {
  const found = heads.find(terms)
  if (found.length === 0) return false
  const ruledOut = vetoes.find(terms)
  return found.some(({from, to}) => !ruledOut.some((veto) => veto.from < to && from < veto.to))
}
