/** What asks politely once. Each adds to the weight of the frame; two together are one too many. */
export const hedges: readonly [RegExp, number][] = [
  [/\bwonder(?:ing|ed)?\b/gi, 1],
  [/\b(?:possibl[ey]|perhaps|maybe|potentially|conceivably)\b/gi, 1],
  [
    /\b(?:if|whether) (?:at all possible|it (?:is|were|was|would be) (?:at all )?(?:possible|not too much (?:trouble|to ask)|no trouble|ok|okay|alright|all right)|that is ok)\b/gi,
    1
  ],
  [
    /\b(?:so|very) kind as to\b|\bkind enough to\b|\bgood enough to\b|\bso good as to\b|\bhave the kindness to\b|\bsee your way (?:clear )?to\b|\bfind it in your heart to\b/gi,
    1
  ],
  [/\b(?:grateful|obliged|thankful|appreciative|indebted|delighted|appreciated?)\b/gi, 1],
  [/\bit would be\b/gi, 0.75],
  [/\b(?:just|only|simply)\b/gi, 0.5],
  [/\b(?:please|kindly)\b/gi, 0.5],
  [/\b(?:very|most|really|extremely|greatly|highly|deeply|so|truly|immensely|ever so)\b(?: much)?|\bmuch (?=appreciated)/gi, 0.25],
  [
    /\bbe (?:able|willing|prepared|in a position) to\b|\bfind (?:the |some |a )?(?:time|moment|minute)s? to\b|\b(?:manage|happen) to\b|\bby any chance\b|\bat all\b/gi,
    0.5
  ]
]

const adverbs = '(?:(?:just|only|simply|also|please|kindly|possibly|perhaps|maybe|potentially|really|very much|at all|then) )*'
const able =
  '(?:(?:be|been) (?:able|willing|prepared|in a position) to |be (?:so|very) (?:kind|good) as to |be (?:kind|good) enough to |find (?:the |some |a )?(?:time|moment|minute)s? to |see your way (?:clear )?to |have the kindness to |(?:manage|happen) to )?'
/** The second half of a frame, up to the verb. */
const youCould: Half = {
  find: new RegExp(
    `^(?:if |whether |that )?${adverbs}you ${adverbs}(?:could|would|can|might|may|should|will) ${adverbs}${able}${adverbs}`,
    'i'
  ),
  asks: 'Could you'
}
const possibleForYou: Half = {
  find: new RegExp(
    `^(?:if |whether )?${adverbs}it (?:would|might|could|is|was) ${adverbs}be ${adverbs}possible ${adverbs}for you to ${adverbs}${able}`,
    'i'
  ),
  asks: 'Could you'
}
const possibleForMe: Half = {
  find: new RegExp(
    `^(?:if |whether )?${adverbs}it (?:would|might|could) ${adverbs}be ${adverbs}possible ${adverbs}(?:for me )?to ${adverbs}`,
    'i'
  ),
  asks: 'Could I'
}
const forYou: Half = {find: new RegExp(`^${adverbs}for you to ${adverbs}${able}`, 'i'), asks: 'Could you'}
const forMe: Half = {find: new RegExp(`^${adverbs}(?:for me )?to ${adverbs}`, 'i'), asks: 'Could I'}
const verb = new RegExp(`^${adverbs}${able}${adverbs}`, 'i')

/** How a frame goes on, and the plain question in its place. */
interface Half {
  find: RegExp
  asks: 'Could you' | 'Could I'
}
const i = "\\b(?:I|we)(?: am| was| were| are|'m|’m|'ve been| have been)? "
export const frames: readonly {find: RegExp; then: readonly Half[]}[] = [
  {
    find: new RegExp(
      `${i}${adverbs}(?:kind of |sort of )?(?:wondering|wonder|wondered|curious|hoping) ${adverbs}(?=if |whether |that you|you )${adverbs}`,
      'i'
    ),
    then: [youCould, possibleForYou, possibleForMe]
  },
  {
    find: new RegExp(
      `${i}${adverbs}(?:wanted|would like|'d like|’d like|want|wish|wished|am writing|was writing) to ${adverbs}(?:ask|see|check|know|enquire|inquire|find out|request) ${adverbs}(?=if |whether |that you )`,
      'i'
    ),
    then: [youCould, possibleForYou, possibleForMe]
  },
  {
    find: /\b(?:I|we)(?: would|'d|’d| should) (?:be )?(?:[a-z]+ ){0,3}?(?:grateful|obliged|thankful|appreciative|indebted|delighted|appreciate)(?: it)?(?: very much| greatly| enormously)? (?=if )/i,
    then: [youCould, possibleForYou]
  },
  {
    find: /\b(?:it|that) would be (?:[a-z]+ ){0,2}?(?:appreciated|kind of you|of great help|helpful|wonderful|great|lovely|amazing) (?=if )/i,
    then: [youCould, possibleForYou]
  },
  {find: /\b(?:is|are) there any (?:chance|way|possibility) (?:that )?/i, then: [youCould]},
  {find: /\bplease (?:do )?let me know (?=if |whether )/i, then: [youCould, possibleForYou]},
  {find: /\bwould it (?:[a-z]+ ){0,2}?be (?:[a-z]+ ){0,3}?possible /i, then: [forYou, forMe]},
  {
    find: /\b(?:would|could|might|can|will) you (?=(?:possibly|perhaps|maybe|potentially|just|please|kindly|be)\b)/i,
    then: [{find: verb, asks: 'Could you'}]
  },
  {
    find: /\b(?:could|might|may|can) I (?=(?:possibly|perhaps|maybe|potentially|just|please|kindly|be)\b)/i,
    then: [{find: verb, asks: 'Could I'}]
  }
]

/** Lead-ins that hedge once more, such as "If it is not too much trouble,". */
export const lead =
  /^(?:(?:if|in case) (?:at all possible|it (?:is|were|was|would be) [^,]{0,40}|that is ok(?:ay)?|you (?:don't|do not) mind|possible)|sorry to (?:bother|trouble) you(?: again)?|perhaps|maybe),? (?:but )?$/i
