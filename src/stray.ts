import {covers, isBlank, type Choice} from './choice'
import type {Message} from './message/types'

/**
 * The "also" of a second request whose first one goes: "Could you also tell me …" is then no addition to anything.
 *
 * @param choices What goes, and what comes in its place.
 */
export function strayWords(choices: readonly Choice[], {asks, sentences, text}: Message): Choice[] {
  const fate = (start: number, end: number) => choices.find((choice) => covers(choice, start, end))
  const first = asks.findIndex(({start, end}) => fate(start, end) === undefined)
  if (first <= 0) return []
  const before = asks.slice(0, first).map(({start, end}) => fate(start, end)!)
  const {sentence} = asks[first]!
  // "I would also like" may go on from thanks.
  if (!/^(?:could|can|would|will|may|might|what|which|how|please)$/.test(sentence.terms[0]!.form)) return []
  // One that was replaced still comes first, and one in the same sentence is what "also" joins to.
  if (!before.every((choice) => isBlank(choice) && choice.end <= sentence.start)) return []
  const {ruleId, gravity} = before.at(-1)!
  const at = sentence.terms.findIndex(({form}, place) => form === 'also' && place > 0 && place <= mostBefore)
  const term = sentence.terms[at]
  if (!term || !sentences.includes(sentence) || !/[ \t]/.test(text[term.start - 1] ?? '')) return []
  const start = term.start - 1
  return [
    {
      ruleId,
      field: 'text',
      start,
      end: term.end,
      actual: text.slice(start, term.end),
      gravity,
      text: '',
      hostile: false,
      otherwise: undefined
    }
  ]
}

/** The most words of a request before its "also". */
const mostBefore = 4
