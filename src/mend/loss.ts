import type {Message, Sentence} from '../message/types'

const said =
  /^(?:feedback|advice|insights?|pointers|suggestions|tips|guidance|critique|criticism|comments|recommendations|thoughts|hints|impressions|remarks|evaluation|assessment)$/

/** Whether a sentence may count as asking for feedback although it is an order, or asks in a form that nobody listed. */
const perhapsAsks = ({thanks, time, terms}: Sentence) => !thanks && time !== 'past' && terms.some(({form}) => said.test(form))

/** Whether a range holds all that a request asks for, or all of it that names something. */
export function holdsOnlyAsk({kind, asks, sentences}: Message, {start, end}: {start: number; end: number}): boolean {
  if (kind !== 'feedback-request') return false
  const outside = (place: {start: number; end: number}) => place.start < start || place.end > end
  const wanted = asks.filter(({wants}) => wants === 'feedback')
  const left = wanted.filter(outside)
  if (left.length < wanted.length) return !left.some(({topics}) => topics.length > 0)
  const perhaps = sentences.filter(perhapsAsks)
  return wanted.length === 0 && perhaps.length > 0 && !perhaps.some(outside)
}
