import type {Message} from '../message/types'
import type {Mend, MendContext} from '../rule'
import {growthAsk, withRequest} from './asks'
import {fill, fit} from './fit'
import {holdsOnlyAsk, holdsOnlyThanks} from './loss'

export {growthAsk, growthRequest} from './asks'
export {apologises, gloomOf, gloomy} from './mood'
export {toneOf} from './worth'
export {adding} from './room'
export {insertAfterSentence, insertBeforeClose, insertBeforeSignOff, insertThanks} from './places'
export {soften} from './soften'

/**
 * Takes the marked clause or sentence out; where the only good question of a request, or the only thanks, would go with it, another
 * takes its place.
 */
export function remove(title = 'Remove it'): Mend {
  return (context) => {
    const {message, extent} = context
    if (holdsOnlyAsk(message, extent)) return growthAsk(context)
    if (holdsOnlyThanks(message, extent)) return thank(context)
    return {text: extent.removed, title, safety: 'review'}
  }
}

const thank = replace('Thank you for your time.', 'Thank them instead')

/** Puts a sentence in place of what is marked. `{topic}`, `{role}` and `{company}` are filled from the draft; a text with one that the draft does not name is left out. A request about growth is added where the only good question goes. */
export function replace(text: string | ((context: MendContext) => string | undefined), title = 'Ask this instead'): Mend {
  return (context) => {
    const template = typeof text === 'string' ? text : text(context)
    const filled = template === undefined ? undefined : fill(template, context.message.facts)
    if (filled === undefined) return undefined
    const {message, extent} = context
    const sentence = fit(filled, message.register)
    return holdsOnlyAsk(message, extent) && !sentence.endsWith('?')
      ? withRequest(message, (request) => extent.replaced(`${sentence} ${request}`), title)
      : {text: extent.replaced(sentence), title, safety: 'review'}
  }
}

/** Puts a text exactly in place of the words; safe because it says the same. */
export function swap(text: (words: string, message: Message) => string | undefined, title: string): Mend {
  return ({message, hit}) => {
    const source = hit.field === 'subject' ? message.subject!.text : message.text
    const made = text(source.slice(hit.start, hit.end), message)
    return made === undefined ? undefined : {text: made, title, safety: 'safe'}
  }
}
