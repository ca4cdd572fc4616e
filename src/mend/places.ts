import type {Message, Sentence} from '../message/types'
import {fit} from './fit'

/** A place to insert at, and how a sentence is set there. */
export interface Place {
  /** Its offset in the draft. */
  at: number
  /** The text to put there for a sentence: with the blanks and line breaks that it needs, in the writer's register. */
  set: (sentence: string) => string
}

/** Before the first sentence of the body. */
export function insertAfterGreeting(message: Message): Place {
  const {text, register, eol} = message
  const body = message.parts.find((part) => part.type === 'body')
  const first = message.sentences.find((sentence, at) => sentence.part === 'body' && !(at === 0 && isGreetingLine(message, sentence)))
  if (body && first) {
    const inline = /,[ \t]+$/.test(text.slice(Math.max(0, first.start - 3), first.start))
    return {at: first.start, set: (sentence) => `${inline ? lower(fit(sentence, register)) : fit(sentence, register)} `}
  }
  const greeting = message.parts.find((part) => part.type === 'greeting')
  const at = greeting?.end ?? (body ? body.end : 0)
  return {at, set: (sentence) => `${eol}${eol}${fit(sentence, register)}`}
}

/** A first line such as "To the Recruitment Office," that was not read as a greeting and yet is none of the text. */
function isGreetingLine({text, sentences}: Message, {start, end, terms}: Sentence): boolean {
  const line = text.slice(start, sentences[1]?.start ?? text.length)
  return terms.length <= 8 && /^[^\r\n]{0,60},[ \t]*\r?\n[ \t]*\r?\n/.test(line) && !/[\r\n]/.test(text.slice(start, end))
}

const lower = (sentence: string) => (/^I\b/.test(sentence) ? sentence : sentence[0]!.toLowerCase() + sentence.slice(1))

/** After the last sentence of the body. */
export function insertBeforeSignOff(message: Message): Place {
  const body = message.sentences.filter((sentence) => sentence.part === 'body')
  while (body.length > 1 && isClose(message, body.at(-1)!)) body.pop()
  const last = body.at(-1)
  if (!last || (body.length === 1 && isGreetingLine(message, last))) return insertAfterGreeting(message)
  return insertAfterSentence(message, last)
}

/** A last line of its own that was not read as a close and yet is none of the text: a name, "With distinguished salutations,". */
function isClose({text}: Message, {start, end, mark, terms}: Sentence): boolean {
  const alone = /(?:^|\n[ \t]*\r?\n|\r\r)[ \t]*$/.test(text.slice(Math.max(0, start - 40), start))
  const rest = text.slice(end)
  return alone && mark === '' && (/^,[ \t]*\r?\n/.test(rest) || (terms.length <= 3 && /^\s*$/.test(rest)))
}

/** Whether a sentence points back to the one before and so has to stay next to it: "They were kind", "I'd find it interesting". */
function leansOn({terms, act}: Sentence): boolean {
  if (/^(?:it|they|this|that|these|those|both)$/.test(terms[0]!.form)) return true
  return act === 'statement' && terms.length <= 10 && terms.slice(1, 5).some(({form}) => form === 'it' || form === 'them')
}

/** Right after a sentence and those that lean on it, in its paragraph. */
export function insertAfterSentence(message: Message, sentence: Sentence): Place {
  const {text, sentences, register} = message
  let at = sentences.indexOf(sentence)
  while (at >= 0 && sentences[at + 1] && leansOn(sentences[at + 1]!) && sharesParagraph(text, sentences[at]!, sentences[at + 1]!)) at++
  const {end, mark, act} = sentences[at] ?? sentence
  const stop = mark === '' ? (act === 'question' ? '?' : '.') : ''
  return {at: end, set: (added) => `${stop} ${fit(added, register)}`}
}

const sharesParagraph = (text: string, a: Sentence, b: Sentence) => !/[\r\n]/.test(text.slice(a.end, b.start))
