import type {Message} from '../message/types'

/** Whether a range holds all that a request asks for, or all of it that names something. */
export function holdsOnlyAsk({kind, asks}: Message, {start, end}: {start: number; end: number}): boolean {
  if (kind !== 'feedback-request') return false
  const wanted = asks.filter(({wants}) => wants === 'feedback')
  const left = wanted.filter((ask) => ask.start < start || ask.end > end)
  return left.length < wanted.length && !left.some(({topics}) => topics.length > 0)
}
