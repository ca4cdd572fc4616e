import {formsOf} from '../match/term'
import type {Message, Sentence} from '../message/types'
import {carries, mustStay} from './worth'

/**
 * How cold or sour a sentence reads though no rule marks it. It is an estimate and flags nothing: it only tells where a
 * glad sentence of ours would be read as mockery, so that none is put beside it.
 */

/** Turns of speech that are sour nearly wherever they stand. */
const sour = new RegExp(
  [
    // Mock praise and mock thanks.
    '^(?:and |so |but )*(?:how|so|very|most|truly) (?:generous|kind|reassuring|nice|thoughtful|convenient|charming|lovely|considerate|touching|instructive|professional) (?:of|that|to|from)\\b',
    '^(?:charming|brilliant|lovely|priceless|classy|cute|bravo|congrats|congratulations|well done|nice touch|good to know|fair play|suit yourself|says it all)$',
    '\\b(?:thank you|thanks) (?:\\w+ )?for nothing\\b|\\b(?:what|such) a (?:\\w+ )?(?:present|surprise|coincidence|treat|honou?r|privilege)$',
    // Doubt of motives.
    '^(?:and |but |so |how |very |quite )*(?:interesting|funny|curious|odd|strange|remarkable|amazing|fascinating|striking|telling) (?:that|how|what)\\b',
    '\\b(?:it is|it was) (?:\\w+ )?(?:interesting|funny|curious|odd|remarkable|fascinating|instructive|good|nice|amazing|no (?:surprise|accident)) (?:to (?:learn|see|know|hear|find|observe)|how|that) (?!you (?:are|have)\\b).{0,80}\\b(?:worth|never|without|nothing|nobody|only|not)\\b',
    '\\b(?:we both know|as we both know|everybody knows|draw (?:your|their|my) own|leave (?:you|it) to your|between the lines|for show|a formality|for forms? sake|all along|already (?:settled|decided|chosen|made up)|made up (?:your|its|their) mind|just so you know|just saying|so you are welcome|you do you|carry on looking|so much for|never once|not once|not (?:a single )?one of (?:you|them)|somehow)\\b',
    '\\b(?:one might ask|one does ask|who would have thought|no wonder|i shall treasure|i bet|rumou?r has)\\b',
    '\\b(?:evidently|apparently|obviously|clearly|no doubt|i suppose|i gather|i take it|i see that|i trust|i presume|supposedly|allegedly|of course) .{0,80}\\b(?:you|your|yours|not|nobody|nothing|less|lack|panel|company|firm|office|boss)\\b',
    '^(?:but |and )?(?:nobody|no one|not one of you|none of you|any idiot|a child|anyone with eyes|anybody with eyes) .{0,80}\\b(?:can|could|would|even|bothered|asked|looked|read|told|answered|deserves)\\b(?! (?:have been|be) \\w+er\\b)',
    '\\b(?:could not|cannot|can not) (?:even )?(?:happen to a nicer|spare|manage|be bothered|find (?:a|two|five) minutes?)\\b',
    // The other applicant.
    "\\b(?:somebody|someone|boss|manager|owner|director|foreman|chief|mechanic|captain|ceo)(?:'s|s)? (?:\\w+ )?(?:nephew|niece|cousin|son|daughter|mate|brother|sister|friend)\\b|\\bwhose (?:dad|father|uncle|mother) \\b",
    '\\b(?:hope|trust|sure|bet|doubt|hear|heard|told|understand) .{0,80}\\b(?:new|other|young|successful) (?:man|woman|girl|guy|lad|lady|fella|fellow|boy|one|hire|starter|starters|candidate|person) .{0,80}\\b(?:knows?|can|cannot|could|likes?|without|until|when|when it|as good|as she|as he|than|for that|whether)\\b',
    '\\b(?:you|they) (?:took|picked|chose|hired|preferred|went (?:for|with)) .{0,80}\\b(?:who|that|whose) (?:\\w+ )?(?:cannot|can not|could not|never|did not|does not|do not|is not|barely|hardly|had no|has no|had never|has never)\\b',
    '\\b(?:when|until|before) (?:he|she|it|they|the) (?:\\w+ ){0,2}(?:has run|runs? away|gives up|quits?|leaves?|breaks?|warps?|fails?|snows|drops?)\\b',
    // Age, origin, faith and sex as the ground; law and publicity.
    '\\b(?:headscarf|accent|foreign(?:er)?|skin|religion|church|mosque|prayed|pregnan\\w+|baby|women on|too old|my age|over (?:forty|fifty|sixty)\\w*|grey) .{0,80}\\b(?:not|never|none|all|no|out|home|free|decided|so did|would have|know)\\b',
    '\\b(?:solicitor|ombudsman|equality officer|regulator|inspectorate|labou?r court|(?:usual )?review sites?|the press|falls? due)\\b',
    '\\b(?:who gave you the right|smirk\\w*|look(?:ed|ing)? (?:at|up from) (?:your|his|her|their) (?:phone|watch|screen)|manners|courtesy|decency|good word|on your website (?:is|are|now)|form letter|(?:with|in) (?:two lines?|one line)|a template|copy and paste|automated)\\b'
  ].join('|')
)

/** What has an edge beside other reproaches. */
const sharp = new RegExp(
  [
    '\\b(?:for (?:nothing|free)|unpaid|(?:two|three|four|five|six|seven|eight|\\d+) (?:\\w+ )?(?:times|hours|weeks|months|days|buses|trains|rounds|mails|emails|letters|evenings)|day off|kept me|left me|stood|pinched|owe|wasted|in vain|own (?:diesel|petrol|money|cost))\\b',
    '\\b(?:at least|even|only|just|still|never|nobody|none|nothing|without|instead|whatever|enough|once again|as usual)\\b',
    '\\b(?:you|your|they|he|she|panel|committee|company|firm|office|boss|manager) .{0,80}\\b(?:not|never|no|without|nothing|forgot|ignored|turned|dropped|wrong|late|cold|silence|silent|dismissed|marked|decided|owe)\\b',
    '\\b(?:right man|right woman|best|better than|more than (?:any|all)|no (?:accident|accidents|complaint|complaints|scratch)|years of|years in|merit|deserve\\w*|entitled)\\b',
    '(?:^|\\W)[\'‘"“][\\w ]+[\'’"”]'
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
  'g'
)

/** What takes the edge off. */
const warm =
  /\b(?:thank\w*|cheers|grateful|appreciat\w+|enjoy\w*|glad|happy|love|loved|lovely|liked|kind|kindly|laugh|proud|right about|you were right|fair enough|honest|gracious|patient|friendly|pleasure|sorry|my own|my fault|i (?:was|am) (?:slow|nervous|late|not ready|wrong)|i see (?:it )?now|makes sense|understand that|luck|worth it|hats off|hope (?:you|to|we|i)|please|would like|looking forward|learn\w*|practi[sc]\w+|improv\w+)\b/

function isSour(message: Message, sentence: Sentence): boolean {
  const words = formsOf(sentence)
  return sour.test(words) && !warm.test(words) && !mustStay(message, sentence)
}

/** How many things with an edge a sentence says, none where it is meant well. */
function edgesOf(message: Message, sentence: Sentence): number {
  const words = formsOf(sentence)
  if (warm.test(words) || mustStay(message, sentence)) return 0
  return new Set([...words.matchAll(sharp)].map(([found]) => found)).size
}

/**
 * Whether a glad sentence would be out of place in a message.
 *
 * @param hurt Whether hostile words stood in it: then what is left of a complaint is cold too.
 */
export function isCold(message: Message, hurt: boolean): boolean {
  return message.sentences.some(
    (sentence) => isSour(message, sentence) || (hurt && !carries(message, sentence) && edgesOf(message, sentence) >= 2)
  )
}
