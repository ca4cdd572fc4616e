import type {Suggestion} from '../diagnostic'
import type {Message} from '../message/types'
import type {Mend} from '../rule'
import {fill, fit} from './fit'

/**
 * Questions drawn from the five that tip T2 puts to oneself, each tied to growth. Those that use what the draft names
 * come first; a draft that names nothing gets the others.
 */
export const questions: readonly string[] = [
  'Which part of my {topic} should I work on first to be a stronger candidate next time?',
  'Which {skill} should I build first to be a stronger candidate next time?',
  'Which skills or experience should I build to be a stronger candidate for another {role} role?',
  'Which skills or experience should I build to be a stronger candidate next time?',
  'Which qualification should I gain to be a stronger candidate for a role like this?',
  'Which of my answers could have been more complete, so that I can do better next time?',
  'How much experience should I gain before I apply for a role like this again?',
  'Which of my answers should I give differently to be a stronger candidate next time?',
  'How could I have shown more interest in your company, so that I can do better next time?'
]

/** The same question as a request: "Could you tell me which part of my pitch I should work on …?" */
export function politely(question: string): string {
  return `Could you tell me ${question[0]!.toLowerCase()}${question.slice(1).replace(/ (should|could) I\b/, ' I $1')}`
}

const most = 3

/** Suggestions that ask, each with the place of its question among all. One is enough for a message, so `rewrite` has to tell them from the others. */
const ranks = new WeakMap<Suggestion, number>()

/** Whether a suggestion puts a question of ours in. */
export const isAsk = (suggestion: Suggestion): boolean => ranks.has(suggestion)

/** The place of a suggestion's question among those for its message, 0 for the best; past all for what is no question. */
export const rankOf = (suggestion: Suggestion): number => ranks.get(suggestion) ?? questions.length

/** Suggests questions about growth in place of what is marked, the best three, none that the draft asks already. */
export const growthAsk: Mend = ({message, extent}) =>
  suggest(message, extent.end, (question) => extent.replaced(fit(question, message.register)))

/** The same as requests, to stand where nothing was asked. */
export const growthRequest: Mend = ({message, extent}) =>
  suggest(message, extent.end, (question) => extent.replaced(fit(politely(question), message.register)))

/** A suggestion that ends in our best request, for a text that takes the place of the only question. */
export function withRequest(message: Message, set: (request: string) => string, title: string): Suggestion {
  const [best = questions.at(-1)!] = freshFor(message).texts
  const suggestion: Suggestion = {text: set(fit(politely(best), message.register)), title, safety: 'review'}
  ranks.set(suggestion, 0)
  return suggestion
}

function suggest(message: Message, at: number, set: (question: string) => string): Suggestion[] {
  const {texts, ends} = freshFor(message)
  // Two places of one draft get different questions, and the last place the best.
  const first = texts.length > 0 ? (ends.length - countUpTo(ends, at)) % texts.length : 0
  const others = texts.map((_, rank) => rank).filter((rank) => rank !== first)
  return [first, ...others].slice(0, Math.min(most, texts.length)).map((rank) => {
    const question = texts[rank]!
    const suggestion: Suggestion = {text: set(question), title: `Ask: “${fit(question, message.register)}”`, safety: 'review'}
    ranks.set(suggestion, rank)
    return suggestion
  })
}

/** What a message may be asked, kept since a draft with many findings would otherwise be read through for each. */
interface Fresh {
  texts: readonly string[]
  /** Where the asks end that are likely to get a question of ours: those for the reason, and those that name nothing. */
  ends: readonly number[]
}

const known = new WeakMap<Message, Fresh>()

function freshFor(message: Message): Fresh {
  const found = known.get(message)
  if (found) return found
  const texts: string[] = []
  for (const template of questions) {
    const filled = fill(template, message.facts)
    // One that names the role says all that the same one without it says.
    const said = texts.some((other) => other.startsWith(template.replace(/ next time\?$/, ' for another')))
    if (filled === undefined || said) continue
    const {register, text} = message
    if (![filled, politely(filled)].some((question) => text.includes(fit(question, register)))) texts.push(filled)
  }
  const made: Fresh = {
    texts,
    ends: message.asks.filter(({wants, topics}) => wants === 'reason' || topics.length === 0).map(({end}) => end)
  }
  known.set(message, made)
  return made
}

/** How many of the rising numbers are at most a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
