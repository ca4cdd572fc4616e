import {formsOf} from '../match/term'
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
  if (/[\r\n]/.test(text.slice(start, end))) return false
  if (terms.length <= 8 && /^[^\r\n]{0,60},[ \t]*\r?\n[ \t]*\r?\n/.test(line)) return true
  // "mr. dunne", "Application for the post of cook": a line of its own without a stop, in which nobody says anything.
  return (
    terms.length <= 10 &&
    /^[^\r\n]{0,80}[^.!?\s][ \t]*\r?\n[ \t]*\r?\n/.test(line) &&
    !terms.some(({form}) => /^(?:i|we|you|they|he|she|it|this|that|thanks?|thx|cheers|please|what|which|how|why|sorry)$/.test(form))
  )
}

const lower = (sentence: string) => (/^I\b/.test(sentence) ? sentence : sentence[0]!.toLowerCase() + sentence.slice(1))

/** Openings that say hello, who writes, or that the news has come: thanks come after them. */
const opening =
  /^(?:(?:hey|hi|hiya|hello|heya|yo|so|well|ok) )*(?:(?:i|we) (?:have |just |have just )?(?:got|saw|seen|received|read|heard)\b|(?:got|saw|read|received) (?:your|the)\b|(?:(?:it|this) is|its) (?:me\b|\w+ (?:here|from)\b)|i am \w+(?: \w+)? (?:from|who)\b|(?:hey|hi|hiya|hello|heya|yo)\b)/

/** The most words of such an opening. */
const mostInOpening = 10

/** The most words that belong to a greeting on its line: "Hey Dan, gutted mate." */
const mostOnGreetingLine = 4

const sharesGreetingLine = ({text, parts}: Message, {start}: Sentence) =>
  parts.some((part) => part.type === 'greeting' && part.end <= start && /^[,!. \t]*$/.test(text.slice(part.end, start)))

/** Before the first sentence of the body, or after it where it only says hello or that the news has come. */
export function insertThanks(message: Message): Place {
  const body = message.sentences.filter((sentence) => sentence.part === 'body')
  const first = body.find((sentence) => !(sentence === message.sentences[0] && isGreetingLine(message, sentence)))
  const opens =
    first &&
    first.act !== 'question' &&
    first.terms.length <= mostInOpening &&
    (opening.test(formsOf(first)) || (first.terms.length <= mostOnGreetingLine && sharesGreetingLine(message, first)))
  return opens && body.length > 1 ? insertAfterSentence(message, first) : insertAfterGreeting(message)
}

/** The last words of a message, after which nothing is said. */
const goodbye =
  /^(?:(?:well|so|anyway|and|but) )*(?:that is (?:all|it)\b|nothing (?:more|else|further)\b|have (?:a|an) (?:\w+ )?(?:good|great|nice|lovely|blessed|pleasant|happy|wonderful|one)\b|take (?:good )?care|all the (?:very )?best|best (?:wishes|of luck|regards)|good(?:bye| bye| luck)|bye\b|cheers\b|farewell|see you|(?:kind|warm|many|with) (?:kind |warm |best )?(?:regards|greetings|thanks|wishes)|(?:i|we) (?:salute|greet)|no hard feelings|god bless|thanks? (?:you )?(?:again|anyway)|(?:receive|please accept) (?:.{0,200} )?(?:salutations|greetings))/

/** Wishes, and what the writer offers or looks forward to: a request comes before them. */
const closing =
  /^(?:(?:and|so|anyway) )*(?:(?:i|we) )?(?:(?:do|really|would|will|also|just) )*(?:wish(?:ing)? (?:your?|them?|everyone|all)|hope (?:your?|the|everyone|all|we|to (?:hear|see|meet|stay|work))|look(?:ing)? forward|remain\b|hop(?:e|ing) to (?:apply|hear|see|meet|stay))|^you can (?:reach|call|find|write)|^(?:please )?(?:feel free|do not hesitate|keep (?:me|my)|bear me|remember me)|\b(?:apply|applying) (?:again|to you again)$|\b(?:keep|stay|remain) in (?:touch|contact)\b|\bkeep me in mind\b/

/** What says that the writer stays interested, somewhere behind a word for the writer. */
const writer = /\b(?:i|we|me|us|my) /
const interest =
  /\b(?:touch|contact|connected|apply(?:ing)?|again|openings?|vacanc(?:y|ies)|posted|in mind|in future|the future|next (?:round|site|time|role|opening|intake|year|season|spring|summer|autumn|winter)|another (?:role|go|shot|chance)|(?:hear|know) (?:of|about) (?:other|another|an?|any|further|more)|beer|coffee)\b/
const ofTheFeedback = /\b(?:respect|decision|points?|correct|true|sense|notes?|comments?|feedback|advice|thank|thanks)\b/

function speaksOfInterest(words: string): boolean {
  const at = words.search(writer)
  return at >= 0 && interest.test(words.slice(at))
}

/** The most words of a sentence that only closes the message. */
const mostInClosing = 20

/** After the last sentence of the body that is no goodbye. */
export function insertBeforeSignOff(message: Message): Place {
  return insertBefore(message, (words) => goodbye.test(words))
}

/** Before the wishes, offers and goodbyes that end the body: where a request or a promise is read as a part of the letter. */
export function insertBeforeClose(message: Message): Place {
  return insertBefore(
    message,
    (words) => goodbye.test(words) || closing.test(words) || (speaksOfInterest(words) && !ofTheFeedback.test(words))
  )
}

function insertBefore(message: Message, ends: (words: string) => boolean): Place {
  const body = message.sentences.filter((sentence) => sentence.part === 'body')
  while (body.length > 1 && isClose(message, body.at(-1)!)) body.pop()
  const isEnd = (sentence: Sentence) =>
    !sentence.mark.includes('?') &&
    sentence.terms.length <= mostInClosing &&
    ends(formsOf(sentence)) &&
    !(sentence.thanks && body.length <= 2)
  const kept = body.findLastIndex((sentence) => !isEnd(sentence))
  const last = kept >= 0 ? body[kept] : body.at(-1)
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
