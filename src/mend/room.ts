import {formsOf} from '../match/term'
import type {Suggestion} from '../diagnostic'
import type {Message, Sentence} from '../message/types'

/** What a suggestion adds to a message, rather than mending what is there. */
export type Addition = 'thanks' | 'ask' | 'reason' | 'promise' | 'interest'

const additions = new WeakMap<Suggestion, Addition>()

/** Marks a suggestion as one that adds something. */
export function adding(what: Addition, suggestion: Suggestion): Suggestion {
  additions.set(suggestion, what)
  return suggestion
}

/** Whether a suggestion adds something. */
export const isAddition = (suggestion: Suggestion): boolean => additions.has(suggestion)

/** Who says so wants nothing more: a question, a promise or a hope after it would be none of theirs. */
const refusing = new RegExp(
  [
    '\\b(?:i|we) (?:\\w+ )?(?:(?:will|shall|would|do|am|are) (?:\\w+ )?(?:not|never)|no longer|never) (?:\\w+ ){0,3}(?:apply|applying|reapply|return|try|trying|bother|bothering|write|contact|come back|be back|work for|interested|consider)\\b',
    '\\b(?:withdraw|withdrew|withdrawn|withdrawing|retract)\\b',
    '\\b(?:delete|remove|erase|destroy) (?:\\w+ ){0,2}my (?:data|details|application|cv|resume|file|name|documents|papers)\\b',
    '\\b(?:have|had|just|already) (?:\\w+ )?(?:accepted|found|taken|signed|started) (?:\\w+ ){0,4}(?:job|offer|post|position|role|contract|work|employer|company|firm|elsewhere)\\b',
    '\\b(?:last|final) (?:\\w+ )?(?:you will hear|time i|mail from me|message from me|email from me)\\b'
  ].join('|')
)

const wantsNoReply =
  /\b(?:no (?:reply|answer|response|need (?:to|for you to|for an?) (?:reply|answer|respond|response|write))|(?:do|need) not (?:\w+ )?(?:reply|answer|respond|write back|bother)|(?:not|never) (?:\w+ ){0,3}(?:ask|asking|bother you|trouble you|want|need|expect|expecting|looking) (?:\w+ ){0,4}(?:feedback|advice|anything|questions|question|reply|answer)|no (?:further |more )?questions)\b/

/** Thanks that have been given already, or kindness that is named; not those that are promised or hoped for. */
const thanking =
  /(?<!\b(?:would|could|will|be|any|in) (?:\w+ ){0,3})\b(?:thank(?:s|ful|fully)?|thx|thnx|ty|tysm|grateful|gratitude|appreciat\w+(?! (?:that|how))|obliged|indebted|merci|gracias|danke)\b(?!(?: \w+){0,3} (?:in advance|for nothing))|\b(?:good|kind|nice|generous|lovely|sweet|decent|gracious) of (?:you|him|her|them|all)\b/

const wishing =
  /\b(?:tell|hear|know|let|share|give|send|point|suggest|advise|recommend|grateful|glad|welcome|love|wish|happy|helpful|useful|wonder\w*|ask\w*|question\w*|any|please|could|would|can|what|which)\b/
const growing =
  /\b(?:feedback|advi[cs]e|improv\w+|learn|better|stronger|tips?|pointers?|hints?|skills?|work on|practi[sc]e|develop|strengthen|missing|lacking|weak\w*|course|certificate|criteria|criterion|fell short|failed|went wrong|wrong|changed|honest answer)\b/
const planning =
  /\bill (?:work on|practi[sc]e|learn|try)\b|\b(?:i|we) (?:\w+ ){0,2}(?:will|shall|am going to|plan|intend|have (?:started|begun|booked|bought|signed)|started|booked|practi[sc]\w+|work\w*|learn\w*|train\w*|stud\w+)(?: \w+){0,12} (?:practi[sc]\w*|improv\w*|work on|learn\w*|train\w*|stud\w+|next time|notes?|course|better|points?|advice|tips?)\b/
const lookingAhead =
  /\b(?:again|in future|the future|next time|next year|one day|some day|keep in touch|stay in touch|in contact|hear from you|see you|meet|keep an eye|openings?|vacanc(?:y|ies)|down the line)\b/

/** Words that take issue with what was said, beside which a promise to follow it is not believed. */
const disputing =
  /\b(?:i|we) (?:\w+ ){0,2}(?:disagree|not agree|not accept|not recogni[sz]e|not see (?:why|how))\b|\b(?:is|was|were|are) (?:\w+ )?(?:mistaken|wrong|unfair|not true|untrue|nonsense)\b/

/**
 * Whether a message has room for an addition: nobody has said goodbye for good, and it is not said already in other words.
 *
 * @param source The message as it was written: what a writer refused there is not wished for because its words had to go.
 */
export function hasRoom(message: Message, suggestion: Suggestion | undefined, source = message): boolean {
  const what = suggestion && additions.get(suggestion)
  if (what === undefined) return true
  const told = message.sentences.map(formsOf)
  const says = (words: RegExp) => told.some((sentence) => words.test(sentence))
  const refuses =
    what !== 'thanks' && (says(refusing) || (source !== message && source.sentences.some((each) => refusing.test(formsOf(each)))))
  switch (what) {
    case 'thanks':
      return !says(thanking)
    case 'ask':
      // Who sends a note of thanks has not asked on purpose.
      return (
        message.kind !== 'thank-you' && !refuses && !says(wantsNoReply) && !message.sentences.some((sentence) => asksInOtherWords(sentence))
      )
    case 'promise':
      return !refuses && !says(planning) && !says(disputing)
    case 'interest':
      return (
        !refuses &&
        !told.some(
          (sentence) => lookingAhead.test(sentence) && /\b(?:i|we|me|us|my)\b/.test(sentence) && !/\bnot\b(?! mind)/.test(sentence)
        )
      )
    case 'reason':
      return !refuses
  }
}

function asksInOtherWords(sentence: Sentence): boolean {
  const words = formsOf(sentence)
  const asks = sentence.act !== 'statement' || sentence.wantsToKnow || (sentence.time === 'conditional' && wishing.test(words))
  const asked = sentence.act === 'question' ? words.search(/\b(?:which|what|how|where)\b/) : -1
  if (asked !== -1 && / (?:should|must|can|could) (?:i|we) /.test(words.slice(asked))) return true
  return asks && !sentence.thanks && wishing.test(words) && growing.test(words)
}
