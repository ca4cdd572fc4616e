import type {Message, Sentence} from '../message/types'
import {fit} from './fit'

/** A place to insert at, and how a sentence is set there. */
export interface Place {
  at: number
  set: (sentence: string) => string
}

/** Before the first sentence of the body. */
export function insertAfterGreeting(message: Message): Place {
  const body = message.parts.find((part) => part.type === 'body')
  const first = message.sentences[0]
  if (body && first) return {at: first.start, set: (text) => `${fit(text, message.register)} `}
  const greeting = message.parts.find((part) => part.type === 'greeting')
  const at = greeting?.end ?? 0
  return {at, set: (text) => `${message.eol}${message.eol}${fit(text, message.register)}`}
}

/** After the last sentence of the body. */
export function insertBeforeSignOff(message: Message): Place {
  const last = message.sentences.findLast((sentence) => sentence.part === 'body')
  if (!last) return insertAfterGreeting(message)
  return insertAfterSentence(message, last)
}

/** Right after a sentence, in its paragraph. */
export function insertAfterSentence(message: Message, sentence: Sentence): Place {
  const stop = sentence.mark === '' ? '.' : ''
  return {at: sentence.end, set: (text) => `${stop} ${fit(text, message.register)}`}
}
