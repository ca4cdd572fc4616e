import {formsOf} from '../match/term'
import type {Message, Sentence} from '../message/types'
import {residueOf} from './residue'
import {carries, mustStay, toneOf} from './worth'

/** Sentences that go for the mood they make, whatever their words. */

/** The least weight of a sentence that makes a message gloomy, and of one that does so whatever else it says. */
export const gloomy = -2
const dismal = -4

/** The sentences that make a message gloomy; none where one of them cannot go, since what remains would lean on it. */
export function gloomOf(message: Message): Sentence[] {
  const {sentences} = message
  const heavy = sentences.filter((sentence) => {
    const tone = toneOf(message, sentence)
    return (tone <= gloomy && !carries(message, sentence)) || (tone <= dismal && !mustStay(message, sentence) && !apologises(sentence))
  })
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

/** "Sorry again for the bowl": an apology of the writer's is manners, however sad its words are. */
export const apologises = (sentence: Sentence): boolean =>
  /\b(?:sorry|apologi[sz]e) (?:\w+ )?(?:(?:for|about) (?!you\b|your\b|whoever\b|myself\b)|(?:that|if|when) (?:i|we)\b)/.test(
    formsOf(sentence)
  )
