import type {Mend} from '../rule'
import {fill, fit} from './fit'

/**
 * Questions drawn from the five that tip T2 puts to oneself, each tied to growth. Those that use what the draft names
 * come first; a draft that names nothing gets the last.
 */
const asks = [
  'Which part of my {topic} should I work on first to be a stronger candidate next time?',
  'Which skills or experience should I build to be a stronger candidate for a {role} role?',
  'Which qualification should I gain to be a stronger candidate for a role like this?',
  'Which skills or experience should I build to be a stronger candidate next time?',
  'Which of my answers could have been more complete, so that I can do better next time?'
] as const

/** Suggests questions about growth in place of what is marked, the best three, none that the draft asks already. */
export const growthAsk: Mend = ({message, extent}) => {
  const made = []
  for (const template of asks) {
    const text = fill(template, message.facts)
    if (text === undefined || message.text.includes(text)) continue
    const fitted = fit(text, message.register)
    made.push({text: extent.replaced(fitted), title: `Ask: “${fitted}”`, safety: 'review' as const})
    if (made.length === 3) break
  }
  return made
}
