import type {Field} from './diagnostic'
import {sentenceExtent} from './mend/extent'
import {residueOf} from './mend/residue'
import {isWorthKeeping} from './mend/worth'
import type {Message, Sentence} from './message/types'

/** A place and what is to stand there. */
export interface Choice {
  ruleId: string
  field: Field
  start: number
  end: number
  actual: string
  gravity: number
  text: string
  /** True where words go for what they say of the reader, the decision or the writer's misery, not for how they ask. */
  hostile: boolean
  /** What may stand there where nothing else would be left of the message. */
  otherwise: string | undefined
}

export const isBlank = ({text}: {text: string}) => text.trim() === ''

export const covers = (place: Pick<Choice, 'field' | 'start' | 'end'>, start: number, end: number) =>
  place.field === 'text' && place.start <= start && end <= place.end

/** The sentences that stand in a place as a whole, found by halves: a draft may have as many places as sentences. */
export function sentencesIn(place: Pick<Choice, 'field' | 'start' | 'end'>, {sentences}: Message): Sentence[] {
  const found: Sentence[] = []
  for (let at = firstFrom(sentences, place.start); at < sentences.length; at++) {
    const sentence = sentences[at]!
    if (!covers(place, sentence.start, sentence.end)) break
    found.push(sentence)
  }
  return found
}

const sentenceAt = (offset: number, {sentences}: Message): Sentence | undefined => {
  const last = sentences[firstFrom(sentences, offset + 1) - 1]
  return last && offset < last.end ? last : undefined
}

/** Which sentence is the first that starts at an offset or after it. */
function firstFrom(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The choices with all that goes along: the rest of a sentence that is not worth its place once a hostile clause is out of
 * it, and the sentences that leant on those that go, or that were part of the same complaint.
 */
export function withResidue(choices: readonly Choice[], message: Message): Choice[] {
  const widened = choices.map((choice) => (choice.hostile ? widen(choice, choices, message) : choice))
  const gone = new Map<Sentence, Choice>()
  for (const choice of widened)
    if (choice.hostile || isBlank(choice)) for (const sentence of sentencesIn(choice, message)) gone.set(sentence, choice)
  const hostile = new Set([...gone].flatMap(([sentence, choice]) => (choice.hostile ? [sentence] : [])))
  const along = residueOf(message, new Set(gone.keys()), hostile)
  const near = (sentence: Sentence) => nearest([...gone], sentence)
  return [...widened, ...along.flatMap((sentence) => cutsOf([sentence], message, near(sentence)))].sort((a, b) => a.start - b.start)
}

/** Sentences that are taken out along with another choice, which answers for them. */
export function cutsOf(sentences: readonly Sentence[], message: Message, {ruleId, gravity}: Choice): Choice[] {
  return sentences.filter(standsApart(message)).map((sentence) => {
    const {start, end, removed} = sentenceExtent(message, sentence)
    const actual = message.text.slice(start, end)
    return {ruleId, field: 'text', start, end, actual, gravity, text: removed, hostile: true, otherwise: undefined}
  })
}

/** Not on the greeting's own line, which would then read on into what comes next. */
export const standsApart =
  ({text, parts}: Message) =>
  ({start}: Sentence) =>
    !parts.some(
      ({type, end}) =>
        type === 'greeting' && end <= start && /^[ \t]*$/.test(text.slice(end, start)) && !/[,.!]$/.test(text.slice(0, end).trimEnd())
    )

const nearest = (gone: readonly (readonly [Sentence, Choice])[], {start}: Sentence): Choice =>
  gone.reduce((best, each) => (Math.abs(each[0].start - start) < Math.abs(best[0].start - start) ? each : best))[1]

/** The whole sentence, where what the choice leaves of it holds neither good will nor a part of the request. */
function widen(choice: Choice, others: readonly Choice[], message: Message): Choice {
  const sentence = choice.field === 'text' ? sentenceAt(choice.start, message) : undefined
  if (!sentence || covers(choice, sentence.start, sentence.end)) return choice
  const within = ({start, end}: {start: number; end: number}) => choice.start < end && start < choice.end
  const rest = sentence.terms.filter((term) => !within(term))
  const asked = message.asks.some((ask) => ask.sentence === sentence && ask.wants !== 'reason' && !within(ask))
  if (asked || rest.some(({type}) => type === 'slot') || isWorthKeeping(rest.map(({form}) => form).join(' '))) return choice
  const {start, end, removed, replaced} = sentenceExtent(message, sentence)
  // What is put in place of another clause of the sentence is not lost with it.
  const texts = [choice, ...others.filter((other) => other.field === 'text' && other.start < end && start < other.end)].map(
    ({text}) => text
  )
  const text = texts.map(sentenceIn).find((found) => found !== undefined)
  const otherwise = sentenceIn(choice.otherwise ?? '')
  return {
    ...choice,
    start,
    end,
    actual: message.text.slice(start, end),
    text: text === undefined ? removed : replaced(text),
    otherwise: otherwise && replaced(otherwise)
  }
}

/** The sentence in a text for a clause, which has the marks and words around it that join it to the rest. */
const sentenceIn = (text: string) =>
  text
    .split(/(?<=[.?!])/)
    .filter((piece) => /[.?!]$/.test(piece))
    .map((piece) => piece.slice(/(?<!\p{L})\p{L}+ \p{L}+ |$/u.exec(piece)!.index))
    .find((found) => found !== '')
