import {formsOf} from '../match/term'
import type {Message, Sentence} from '../message/types'
import {offenceOf} from './offence'

/** What a sentence is worth to a message that loses others: whether it has to stay, or would be missed. */

/** Words of thanks and of the request: a sentence with one of them is worth its place whatever it leans on. */
const purpose =
  /\b(?:thank\w*|thx|ty|tysm|grateful|gratitude|appreciat\w+|obliged|feedback|advi[cs]e|improv\w+|learn(?:ing)?|learn(?:ed|t) (?:a lot|so much|much|how|the)|reapply|enjoy\w*|tips?|pointers?|hints?|practi[sc](?:e|ing)|(?:good|kind|nice|generous|lovely|sweet|brave|patient|gentle) (?:of|about|to|with) (?:you|him|her|them|all|me|us|it|that)|valu(?:e|ed)|apologi[sz]e|let me know)\b/

/** Words of good will. */
const goodwill =
  /\b(?:cheers|bye|goodbye|fine|lik(?:e|ed)|appl(?:y|ying)|wish\w*|hop(?:e|ing)|lov(?:e|ed|ely)|glad|happy|pleas(?:e|ed|ant|ure)|welcome|luck|touch|in mind|understand|respect|accept|sorry|congratulations|interest(?:ed|ing)?|future|better|stronger|ready|help\w*|useful|kind\w*|friendly|generous|honest|fair|agree|true|right|makes sense|positive|nice|great|good|forward|available|remain|success|best|compliments|hard feelings|blame|valuable|want to|let us|coffee|beer|you (?:gave|laughed|asked|showed|took|let|made|were)|(?:if|when|whenever|should|in case) (?:you|there|another|anything|something))\b/

/** What is asked again and again of one message, kept so that a long one is not read through for each sentence. */
export interface LookUp {
  asking: ReadonlySet<Sentence>
  tones: ReadonlyMap<Sentence, number>
}

const known = new WeakMap<Message, LookUp>()

export function lookUp(message: Message): LookUp {
  const {asks, sentences, tones} = message
  const found = known.get(message) ?? {
    asking: new Set(asks.flatMap(({sentence, wants}) => (wants !== 'feedback' && isRhetorical(sentence) ? [] : [sentence]))),
    tones: new Map(sentences.map((sentence, at) => [sentence, tones[at] ?? 0]))
  }
  known.set(message, found)
  return found
}

/** A question that wants no answer: "Do you even read them?", "So that's it?" */
export const isRhetorical = (sentence: Sentence) =>
  sentence.act === 'question' &&
  /\b(?:even|honestly|seriously|how dare|at least try|do you people)\b|^(?:and |so |oh )*(?:is )?(?:that|this) (?:is )?(?:it|all|how)\b|\bthen$/.test(
    formsOf(sentence)
  )

/** How glad or sad the words of a sentence are. */
export const toneOf = (message: Message, sentence: Sentence) => lookUp(message).tones.get(sentence)!

/** Where and when the writer and the reader met: the reader needs it to know who writes. */
const context =
  /\b(?:interview\w*|trial|assessment|exam|test|appl(?:ied|ication)|vacancy|role|post|position|met|spoke|visit|(?:i|we) (?:\w+ )?(?:wrote|asked|mailed|emailed)|(?:it is|its) \w+ from|this is \w+|i am (?:\w+ from|an? \w+)|(?:got|received|read|saw|taken note of) (?:your|the|my)|reach me)\b/

const turns = /\b(?:and now|and then|only to|just to|so that you|never|nobody|none|nothing|not|without|already|same|told|said|promised)\b/

/** Whether some words say something that a reader would miss. */
export const isWorthKeeping = (words: string): boolean => purpose.test(words) || goodwill.test(words)

/** Whether some words thank or ask, so that they stay although they point back at what goes. */
export const hasPurpose = (words: string): boolean => purpose.test(words)

/** Words of good will that weigh more are meant ill ("I have met honest ferrets."). */
const mostInGoodwill = -0.5

/** Whether a sentence has a part in the message that no complaint takes from it: thanks, an ask, a slot, good will, who writes. */
export function carries(message: Message, sentence: Sentence): boolean {
  const words = formsOf(sentence)
  if (sentence.thanks || sentence.terms.some(({type}) => type === 'slot')) return true
  if (lookUp(message).asking.has(sentence) || hasPurpose(words)) return true
  if (goodwill.test(words) || isPlan(sentence) || isAddress(sentence)) return offenceOf(sentence.terms) < mostInGoodwill
  return context.test(words) && !turns.test(words) && !isRhetorical(sentence) && toneOf(message, sentence) >= 0
}

/** The part of it that holds also for a sentence that leans on what goes. */
export function mustStay(message: Message, sentence: Sentence): boolean {
  return (
    sentence.thanks ||
    lookUp(message).asking.has(sentence) ||
    hasPurpose(formsOf(sentence)) ||
    sentence.terms.some(({type}) => type !== 'word')
  )
}

/** What the writer will do, or would if there were an opening. */
export const isPlan = ({time, agent, negated, mark, terms}: Sentence) =>
  time === 'conditional' &&
  (agent === 'i' || agent === 'we') &&
  (!negated || terms[0]!.form === 'if') &&
  !mark.includes('?') &&
  !terms.some(({form}) => reported.has(form))

/** "I had told them that I would be a foreman" plans nothing. */
const reported = new Set(['told', 'said', 'promised', 'imagined'])

/** "Wow Mr. Kemp!" */
const isAddress = ({terms}: Sentence) => terms.length <= 4 && terms.some(({name}) => name)
