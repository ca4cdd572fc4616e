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
  const fitted = questions.map((template) => fill(template, message.facts)).filter((text) => text !== undefined)
  const fresh = fitted.map((text) => fit(text, message.register)).filter((text) => !message.text.includes(text))
  // Two places of one draft get different questions.
  const first = fresh.length > most ? replacedBefore(message, extent.start) % (fresh.length - most + 1) : 0
  return fresh.slice(first, first + most).map((text) => ({text: extent.replaced(text), title: `Ask: “${text}”`, safety: 'review' as const}))
}

/** How many asks before a place are likely to get a question of ours: those for the reason, and those that name nothing. */
function replacedBefore({asks}: Message, place: number): number {
  return asks.filter(({end, wants, topics}) => end <= place && (wants === 'reason' || topics.length === 0)).length
}
