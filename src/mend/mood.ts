import type {Message, Sentence} from '../message/types'
import {carries, formsOf, isWorthKeeping, mustStay, residueOf} from './residue'

/** Sentences that go for the mood they make, where no rule marks their words. */

/** The least weight of a sentence that makes a message gloomy, and of one that does so whatever else it says. */
const gloomy = -2
const dismal = -4

/** The sentences that make a message gloomy; none where one of them cannot go, since what remains would lean on it. */
export function gloomOf(message: Message): Sentence[] {
  const {sentences, tones} = message
  const heavy = sentences.filter(
    (sentence, at) => (tones[at]! <= gloomy && !carries(message, sentence)) || (tones[at]! <= dismal && !mustStay(message, sentence))
  )
  const gone = new Set(heavy)
  const all = new Set([...heavy, ...residueOf(message, gone, gone)])
  // Something is left to send: at least the sentence that opens the message.
  if (all.size === sentences.length) all.delete(sentences[0]!)
  const leant = message.asks.some(({sentence}) => {
    const before = sentences[sentences.indexOf(sentence) - 1]
    return before && all.has(before) && /\b(?:it|them|that)\b/.test(formsOf(sentence))
  })
  return leant ? [] : sentences.filter((sentence) => all.has(sentence))
}

const aimed =
  /\b(?:you|your|yours|company|firm|team|panel|recruiter|hr|process|decision|rejection|email|letter|manager|people|they|nobody|anyone)\b/
const reproach =
  /\b(?:cannot|can not|could not) (?:\w+ )?believe (?:it|this|that|your)\b|\bnot (?:satisfied|impressed|amused|from you|how one)\b|\bof course (?:it|he|she|they|you) (?:did|was|were|has|had)\b|\byou (?:guys |people |lot |all |folks )?(?:always|only ever)\b|\byou (?:\w+ ){0,3}(?:chosen|decided|chose|preferred) (?:to ignore|not to|to forget)\b|\byou (?:\w+ ){0,2}(?:never|did not|do not|could not|would not|are not|were not|have not|had no|have no|only|just)\b|\b(?:nobody|no one|not one of you|none of you)\b/
const excused = /\b(?:if|hope|mind|have to|worry|need|trust|whether|when|unless|busy|know)\b/

/** Sentences in which the tone alone tells that they are aimed at the reader or the decision: nothing glad is put beside them. */
export function blameIn(message: Message): Sentence[] {
  const blame = message.sentences.filter((sentence, at) => {
    const words = formsOf(sentence)
    if (sentence.act !== 'statement' || mustStay(message, sentence)) return false
    const tone = message.tones[at]!
    const own = sentence.agent === 'i' || sentence.agent === 'we'
    return (
      (tone <= gloomy && !own && aimed.test(words)) || (tone <= 0 && reproach.test(words) && !excused.test(words) && !isWorthKeeping(words))
    )
  })
  const gone = new Set(blame)
  return [...blame, ...residueOf(message, gone, gone)]
}
