import type {Message} from '../message/types'
import type {Mend} from '../rule'
import {fill, fit} from './fit'

/**
 * Questions drawn from the five that tip T2 puts to oneself, each tied to growth. Those that use what the draft names
 * come first; a draft that names nothing gets the others.
 */
const questions = [
  'Which part of my {topic} should I work on first to be a stronger candidate next time?',
  'Which skills or experience should I build to be a stronger candidate for another {role} role?',
  'Which qualification should I gain to be a stronger candidate for a role like this?',
  'Which skills or experience should I build to be a stronger candidate next time?',
  'Which of my answers could have been more complete, so that I can do better next time?',
  'How much experience should I gain before I apply for a role like this again?'
] as const

const most = 3

/** Suggests questions about growth in place of what is marked, the best three, none that the draft asks already. */
export const growthAsk: Mend = ({message, extent}) => {
  const {texts, ends} = freshFor(message)
  // Two places of one draft get different questions.
  const first = texts.length > most ? countUpTo(ends, extent.start) % (texts.length - most + 1) : 0
  return texts.slice(first, first + most).map((text) => ({text: extent.replaced(text), title: `Ask: “${text}”`, safety: 'review' as const}))
}

/** What a message may be asked, kept since a draft with many findings would otherwise be read through for each. */
interface Fresh {
  texts: readonly string[]
  /** Where the asks end that are likely to get a question of ours: those for the reason, and those that name nothing. */
  ends: readonly number[]
}

const known = new WeakMap<Message, Fresh>()

function freshFor(message: Message): Fresh {
  let fresh = known.get(message)
  if (!fresh) {
    const fitted = questions.map((template) => fill(template, message.facts)).filter((text) => text !== undefined)
    fresh = {
      texts: fitted.map((text) => fit(text, message.register)).filter((text) => !message.text.includes(text)),
      ends: message.asks.filter(({wants, topics}) => wants === 'reason' || topics.length === 0).map(({end}) => end)
    }
    known.set(message, fresh)
  }
  return fresh
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
